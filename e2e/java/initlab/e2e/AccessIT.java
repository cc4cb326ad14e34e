package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessIT {
    private static final int MOST_STOPS = 100;

    @ParameterizedTest
    @CsvSource({
        "1280, LIGHT, ''",
        "1280, DARK, ''",
        "360, LIGHT, ''",
        "360, DARK, ''",
        "900, LIGHT, ?embed=1",
        "1280, LIGHT, ?rate=bad&theme=bad",
        "1280, LIGHT, ?lang=de",
        "1280, DARK, ?lang=de",
        "360, DARK, ?lang=de"
    })
    void axeFindsNothing(int width, ColorScheme scheme, String query) {
        try (Lab lab = Lab.with(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
            lab.open(query);
            lab.trainToTheEnd();
            if (query.isEmpty() || query.contains("lang")) {
                lab.setup("rate").fill("bad");
                lab.part("rate").press("Tab");
                lab.part("report-parameters").locator("summary").click();
                lab.part("report-predictions").locator("summary").click();
                lab.part("report-export").locator("summary").click();
                lab.part("inside").locator("summary").click();
                lab.part("inside-sentence").first().waitFor();
                lab.part("seeds").locator("summary").click();
                lab.part("seeds-count").fill("1");
                lab.part("seeds-start").click();
                lab.part("seeds-csv").waitFor();
                lab.part("gallery").locator("summary").click();
                lab.part("gallery-lsuv").waitFor();
                lab.settle();
            }
            assertNoViolations(lab);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', LIGHT", "'', DARK", "?lang=de, LIGHT", "?lang=de, DARK"})
    void axeFindsNothingInMidRunAndWithTheKeysOpen(String query, ColorScheme scheme) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setColorScheme(scheme))
                .open(query)) {
            lab.part("train").click();
            lab.awaitState("training");
            assertNoViolations(lab);
            lab.page.keyboard().press("?");
            lab.part("keys-close").waitFor();
            assertNoViolations(lab);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT, en", "1280, DARK, de", "390, DARK, en", "390, LIGHT, de"})
    void axeFindsNothingInTheLesson(int width, ColorScheme scheme, String language) {
        try (Lab lab = Lab.with(
                new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme))) {
            lab.open("?view=lesson&lang=" + language);
            for (String step : List.of("model", "zeros", "random", "he", "compare", "beyond")) {
                lab.part("step-" + step).click();
                LessonIT.awaitStep(lab, step);
                assertNoViolations(lab);
                Locator skip = lab.page.locator("#article [data-testid^=skip-]:visible");
                while (skip.count() > 0) {
                    skip.first().click();
                    lab.awaitDrawn();
                }
                if (lab.part("run-" + step).count() > 0) {
                    lab.part("run-" + step).click();
                    lab.page.locator("[data-misconception=not-filled-in]").waitFor();
                    lab.part("next-hint-" + step).click();
                }
                if (step.equals("he")) {
                    lab.part("lesson-train").first().click();
                    lab.awaitState("finished");
                }
                lab.settle();
                assertNoViolations(lab);
            }
        }
    }

    private static void assertNoViolations(Lab lab) {
        List<String> found = new AxeBuilder(lab.page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void choicesAreVisibleWithSystemColours() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))
                .open("")) {
            String difference = "([on, off]) => { const look = id => { const s = getComputedStyle("
                    + "document.querySelector(`[data-testid=${id}] ~ *`)); return s.backgroundColor; };"
                    + "return look(on) !== look(off); }";
            assertEquals(true, lab.page.evaluate(difference, List.of("speed-10", "speed-100")));
            assertEquals(
                    "underline",
                    lab.page.evaluate("getComputedStyle(document.querySelector("
                            + "'#languages [aria-current]')).textDecorationLine"));
            lab.part("train").focus();
            assertTrue(isOutlined(lab));
        }
    }

    @Test
    void reducedMotionTurnsOffTransitionsAndAnimations() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .open("")) {
            assertEquals(
                    List.of(),
                    lab.page.evaluate("[...document.querySelectorAll('body *')].filter(e => "
                            + "['', '::before', '::after'].some(part => { const s = getComputedStyle(e, part || null);"
                            + "return !/^(0s(, )?)+$/.test(s.transitionDuration) || !/^(0s(, )?)+$/.test(s.animationDuration); }))"
                            + ".map(e => e.outerHTML.slice(0, 80))"));
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "390", "768"})
    void nothingReachesBeyondANarrowScreen(int width) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 740))
                .open("")) {
            lab.part("report-parameters").locator("summary").click();
            lab.part("parameters-he").waitFor();
            assertEquals(width, lab.page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "&lang=de"})
    void buttonsAndNumbersDoNotOverlapInAFrameOnAPhone(String language) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(336, 640))
                .open("?embed=1&init=zeros,he" + language)) {
            assertEquals(2, lab.page.locator(".figures").count(), "a column each");
            assertEquals(
                    List.of(),
                    lab.page.evaluate("[...document.querySelectorAll('.figures')]"
                            + ".filter(box => box.scrollWidth > box.clientWidth).map(box => box.textContent)"));
            BoundingBox reset = lab.part("reset").boundingBox();
            BoundingBox speed = lab.part("speed").boundingBox();
            assertTrue(
                    reset.x + reset.width <= speed.x || reset.y + reset.height <= speed.y,
                    "one beside or below the other");
        }
    }

    @Test
    void theTabKeyReachesEveryControlAndShowsWhereItIs() {
        try (Lab lab = Lab.desktop().open("")) {
            List<String> reached = new ArrayList<>();
            String name = "";
            for (int i = 0; i < MOST_STOPS && !name.equals("BODY"); i++) {
                lab.page.keyboard().press("Tab");
                name = (String) lab.page.evaluate("(() => { const a = document.activeElement;"
                        + "return a.dataset.testid || a.dataset.part || a.id || a.className || a.tagName; })()");
                reached.add(name);
                assertTrue(name.equals("BODY") || isOutlined(lab), name + " shows that it has the focus");
            }
            List<String> inOrder = List.of(
                    "skip",
                    "keys-open",
                    "share",
                    "mark-wrong",
                    "choice",
                    "network",
                    "field",
                    "cost-chart",
                    "train",
                    "step",
                    "reset");
            assertEquals(
                    inOrder,
                    reached.stream().filter(inOrder::contains).distinct().toList(),
                    "among " + reached);
        }
    }

    /** The element with the focus has an outline of 2 px, or, drawn over by a label, one of its neighbours has. */
    private static boolean isOutlined(Lab lab) {
        return (boolean) lab.page.evaluate("[document.activeElement, ...document.activeElement.parentElement.children]"
                + ".some(e => { const s = getComputedStyle(e);"
                + "return s.outlineStyle === 'solid' && parseFloat(s.outlineWidth) >= 2; })");
    }

    @Test
    void trainingNeverStartsAutomaticallyWithReducedMotion() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .countingAsked()
                .open("?autoplay=1")) {
            // Training would start in the frame in which the page becomes ready.
            lab.awaitDrawn();
            assertTrue(lab.asked() >= 3, "the three starts are counted");
            assertEquals(0, lab.askedToTrain());
            assertEquals("ready", lab.root("state"));
        }
        try (Lab lab = Lab.desktop().countingAsked()) {
            lab.page.navigate(Lab.address() + "?autoplay=1");
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 0");
            assertTrue(lab.askedToTrain() > 0, "otherwise training would not be counted");
        }
    }
}
