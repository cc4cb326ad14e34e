package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chart of all runs: what it writes, and what pointing, pressing and keys do. */
class ChartIT {
    /** Keeps what each canvas writes: the texts with the boxes that they cover, since the canvas was last cleared. */
    private static final String KEEP_TEXTS = """
            const proto = CanvasRenderingContext2D.prototype, { clearRect, fillText } = proto;
            proto.clearRect = function(...box) { this.canvas.texts = []; clearRect.apply(this, box); };
            proto.fillText = function(text, x, y) {
                const width = this.measureText(text).width;
                const left = x - ({ right: width, center: width / 2 }[this.textAlign] || 0);
                const middle = this.textBaseline === 'middle' ? y : y - 4;
                this.canvas.texts?.push(
                    { text, left, right: left + width, top: middle - 5, bottom: middle + 5, colour: this.fillStyle });
                fillText.call(this, text, x, y);
            };
            window.texts = id => document.getElementById(id).texts;""";

    /** The texts that overlap another one or leave their canvas. */
    private static final String MISPLACED = """
            ['cost-chart', 'accuracy-chart'].flatMap(id => {
                const { clientWidth, clientHeight } = document.getElementById(id);
                return texts(id).filter((a, i) => a.left < 0 || a.top < 0 || a.right > clientWidth
                    || a.bottom > clientHeight || texts(id).some((b, k) => k < i && a.left < b.right
                    && b.left < a.right && a.top < b.bottom && b.top < a.bottom))
                    .map(a => a.text);
            })""";

    private static Lab open(String query) {
        Lab lab = Lab.desktop();
        lab.page.addInitScript(KEEP_TEXTS);
        return lab.open(query);
    }

    @Test
    void pointingShowsOneCursorInEveryChart() {
        try (Lab lab = open("?iterations=400&init=zeros,random,he")) {
            lab.part("show-accuracy").check();
            lab.part("inside").locator("summary").first().click();
            lab.trainToTheEnd();
            String curve = "(c => c.toDataURL())(document.querySelector('#inside canvas.curves'))";
            point(lab, 0.3);
            String number = (String)
                    lab.page.evaluate(
                            "texts('cost-chart').find(a => texts('accuracy-chart').some(b => b.text === a.text)"
                                    + " && !['0', '100', '200', '300', '400'].includes(a.text) && +a.text > 0 && +a.text < 400).text");
            assertTrue(Integer.parseInt(number) > 50 && Integer.parseInt(number) < 200, number);
            // The labels show the costs there, to the digit.
            List<?> labels = labels(lab);
            Object marked = lab.page.evaluate(curve);
            lab.page.mouse().move(5, 5);
            lab.awaitDrawn();
            assertNotEquals(labels, labels(lab));
            assertNotEquals(marked, lab.page.evaluate(curve));
            assertFalse((boolean) lab.page.evaluate("n => texts('accuracy-chart').some(a => a.text === n)", number));
            point(lab, 0.3);
            lab.page.mouse().down();
            lab.page.mouse().up();
            lab.page.waitForFunction("n => document.documentElement.dataset.iteration === n", number);
            lab.page.mouse().move(5, 5);
            lab.settle();
            assertEquals(labels, labels(lab));
        }
    }

    @Test
    void thePlotStaysInPlaceWhileTheLabelsChange() {
        try (Lab lab = open("?iterations=400&init=zeros,random,he")) {
            lab.trainToTheEnd();
            String end = "texts('cost-chart').find(a => a.text === 'a guess: ln 2').left";
            Object before = lab.page.evaluate(end);
            for (double share : new double[] {0.05, 0.2, 0.5}) {
                point(lab, share);
                assertEquals(before, lab.page.evaluate(end));
            }
        }
    }

    @Test
    void pressAndDragGoToAnIterationThatHasBeenReached() {
        try (Lab lab = open("?iterations=400")) {
            lab.trainToTheEnd();
            point(lab, 0.2);
            lab.page.mouse().down();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration < 200");
            point(lab, 0.6);
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 200");
            lab.page.mouse().up();
            point(lab, 0.2);
            lab.settle();
            assertTrue(lab.iteration() > 200, "pointing alone goes nowhere");
            lab.part("reset").click();
            lab.awaitState("ready");
            for (int i = 1; i <= 3; i++) {
                lab.part("step").click();
                lab.page.waitForFunction("i => document.documentElement.dataset.iteration === '' + i", i);
            }
            BoundingBox box = point(lab, 0.001);
            lab.page.mouse().down();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '0'");
            lab.page.mouse().move(box.x + box.width - 2, box.y + 60);
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '3'");
            lab.page.mouse().up();
        }
    }

    @Test
    void aTouchGoesToAnIteration() {
        try (Lab lab = Lab.with(
                new Browser.NewContextOptions().setViewportSize(390, 800).setHasTouch(true))) {
            lab.open("?iterations=400");
            lab.trainToTheEnd();
            lab.part("cost-chart").scrollIntoViewIfNeeded();
            BoundingBox box = lab.part("cost-chart").boundingBox();
            lab.page.touchscreen().tap(box.x + box.width / 3, box.y + 50);
            lab.page.waitForFunction("(k => k > 0 && k < 300)(+document.documentElement.dataset.iteration)");
        }
    }

    @Test
    void keysMoveAndTheCostsAreSaid() {
        try (Lab lab = open("?iterations=400&init=zeros,he")) {
            lab.trainToTheEnd();
            String[][] steps = {
                {"ArrowLeft", "399"},
                {"PageDown", "359"},
                {"PageUp", "399"},
                {"Home", "0"},
                {"ArrowRight", "1"},
                {"End", "400"}
            };
            for (String[] step : steps) {
                lab.part("cost-chart").press(step[0]);
                lab.page.waitForFunction("k => document.documentElement.dataset.iteration === k", step[1]);
                lab.settle();
                assertEquals(step[1], lab.part("cost-chart").getAttribute("aria-valuenow"));
                String said = lab.part("cost-chart").getAttribute("aria-valuetext");
                assertTrue(said.startsWith("iteration " + step[1] + ": Zeros 0.6931, He 0."), said);
            }
            String text = lab.part("cost-chart").getAttribute("aria-label");
            assertTrue(text.contains("Zeros: The cost is 0.693") && text.contains("He: The cost fell"), text);
        }
    }

    @Test
    void anInfiniteCostIsMarkedInTheColourOfItsRun() {
        try (Lab lab = open("?iterations=400&init=zeros,random,he")) {
            lab.trainToTheEnd();
            assertEquals(
                    lab.page.evaluate("texts('cost-chart').find(a => a.text.startsWith('Large random')).colour"),
                    lab.page.evaluate("texts('cost-chart').find(a => a.text === '∞').colour"));
            assertEquals(
                    3L,
                    ((Number) lab.page.evaluate("new Set(texts('cost-chart').filter(a => "
                                    + "/^(Zeros|Large|He)/.test(a.text)).map(a => a.colour)).size"))
                            .longValue());
        }
    }

    @Test
    void theAxisIsLinearUnlessThePersonWantsItLogarithmic() {
        try (Lab lab = open("?iterations=100&init=he")) {
            String hasTen = "texts('cost-chart').some(a => a.text === '10')";
            assertFalse((boolean) lab.page.evaluate(hasTen));
            lab.choose("axis-log");
            lab.awaitDrawn();
            assertTrue((boolean) lab.page.evaluate(hasTen));
            lab.choose("axis-linear");
            lab.awaitDrawn();
            assertFalse((boolean) lab.page.evaluate(hasTen));
        }
    }

    /** Four runs with the same cost, at every width, wherever the pointer is. */
    @Test
    void noTextCoversAnotherOrLeavesTheChart() {
        try (Lab lab = open("?init=zeros,random,he,normal(0)&iterations=15000")) {
            lab.part("show-accuracy").check();
            lab.part("step").click();
            for (int width : new int[] {320, 390, 700, 1440, 2560}) {
                lab.page.setViewportSize(width, 900);
                for (double share : new double[] {-1, 0.05, 0.3}) {
                    if (share < 0) {
                        lab.page.mouse().move(1, 1);
                        lab.awaitDrawn();
                    } else {
                        point(lab, share);
                    }
                    assertEquals(List.of(), lab.page.evaluate(MISPLACED), width + " px wide, pointing at " + share);
                }
            }
        }
    }

    /** Moves the mouse to a share of the chart's width. */
    private static BoundingBox point(Lab lab, double share) {
        lab.part("cost-chart").scrollIntoViewIfNeeded();
        BoundingBox box = lab.part("cost-chart").boundingBox();
        lab.page.mouse().move(box.x + share * box.width, box.y + 60);
        lab.awaitDrawn();
        return box;
    }

    /** The name at the end of each curve, with the cost beside it. */
    private static List<?> labels(Lab lab) {
        return (List<?>) lab.page.evaluate("texts('cost-chart').filter(a => /^(Zeros|Large|He)/.test(a.text))"
                + ".map(a => a.text + texts('cost-chart').filter(b => b !== a && b.top === a.top && b.left >= a.right - 1)"
                + ".map(b => b.text)).sort()");
    }
}
