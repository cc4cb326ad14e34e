package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ?embed=1} in a plain frame of a page of another origin. */
class FrameIT {
    /** A host that applies heights and stores every message. */
    private static final String HOST = """
            <!doctype html><title>Course</title><body style="margin:0">
            <iframe title="Lab" style="border:0;width:%dpx;height:300px" src="%s?embed=1&id=week-2&%s"></iframe>
            <script>
            const said = [];
            addEventListener('message', e => {
              const frame = document.querySelector('iframe');
              if (e.source !== frame.contentWindow || e.origin !== new URL(frame.src).origin) return;
              said.push(e.data);
              if (e.data.type === 'height') frame.style.height = e.data.height + 'px';
            });
            const tell = message => document.querySelector('iframe').contentWindow.postMessage(message, '*');
            </script>""";

    private static Lab host(int width, String query) {
        return Lab.heldBy(HOST.formatted(width, Lab.address(), query));
    }

    @ParameterizedTest
    @CsvSource({"360, ''", "640, ''", "640, init=he", "900, init=zeros&activation=tanh", "360, init=he"})
    void aHostThatAppliesTheHeightHasNoScrollbarsAndNoLoop(int width, String query) {
        try (Lab lab = host(width, "iterations=300&speed=max&" + query)) {
            Frame frame = lab.frame("embed=1");
            lab.page.waitForFunction("said.some(m => m.type === 'ready')");
            frame.getByTestId("train").click();
            lab.page.waitForFunction("said.some(m => m.type === 'finished')");
            awaitHeight(lab, frame);
            assertEquals(width, frame.evaluate("document.documentElement.scrollWidth"));
            // Where every report makes the frame higher, none can come of the frame's own height.
            assertEquals(
                    true,
                    lab.page.evaluate(
                            "(() => { const h = said.filter(m => m.type === 'height').map(m => m.height);"
                                    + "return h.length > 0 && h.length <= 4 && h.every((v, i) => i === 0 || v > h[i - 1]); })()"));
            assertEquals(
                    true,
                    lab.page.evaluate(
                            "said.every(m => m.source === 'init-lab' && m.version === 1 && m.id === 'week-2')"));
            frame.evaluate("document.documentElement.scrollTop = 0");
            lab.picture("embed-" + width + "-" + query.replace('=', '-').replace('&', '-'));
        }
    }

    /** Waits until the frame has reported a height and the host has applied it. */
    private static void awaitHeight(Lab lab, Frame frame) {
        lab.page.waitForFunction("said.some(m => m.type === 'height')");
        Lab.awaitWholeHeight(frame);
    }

    @Test
    void theHeightDependsOnlyOnTheWidth() {
        try (Lab lab = host(640, "iterations=50")) {
            Frame frame = lab.frame("embed=1");
            awaitHeight(lab, frame);
            Object high = lab.page.evaluate("said.filter(m => m.type === 'height').at(-1).height");
            for (String width : List.of("500px", "640px")) {
                lab.page.evaluate(
                        "width => { said.length = 0; document.querySelector('iframe').style.width = width; }", width);
                awaitHeight(lab, frame);
            }
            assertEquals(high, lab.page.evaluate("said.filter(m => m.type === 'height').at(-1).height"));
        }
    }

    @Test
    void progressReportsIterationCostAndAccuraciesOfEveryRun() {
        try (Lab lab = host(700, "iterations=400&speed=100")) {
            lab.frame("embed=1").getByTestId("train").click();
            lab.page.waitForFunction("said.some(m => m.type === 'finished')");
            assertEquals(true, lab.page.evaluate("said.filter(m => m.type === 'progress').length > 2"));
            assertEquals(
                    "[finished, 400, 400, zeros, random, he]",
                    lab.page
                            .evaluate(
                                    "(() => {"
                                            + "const m = said.find(m => m.type === 'finished');"
                                            + "return [m.state, m.iteration, m.iterations, ...m.runs.map(r => r.initialization)]; })()")
                            .toString());
            assertEquals(
                    "[0.693147, 0.5, 0.5]",
                    lab.page
                            .evaluate("(() => { const r = said.find(m => m.type === 'finished')"
                                    + ".runs[0]; return [+r.cost.toFixed(6), r.trainAccuracy, r.testAccuracy]; })()")
                            .toString());
        }
    }

    @Test
    void aBadValueIsNamedInTheFrameAndToTheHost() {
        try (Lab lab = host(700, "rate=lots&speed=fast&iterations=50")) {
            assertTrue(
                    lab.frame("embed=1").getByTestId("notice-list").innerText().contains("“lots”"));
            lab.page.waitForFunction("said.filter(m => m.type === 'error').length === 2");
            assertEquals(
                    "[rate, speed]",
                    lab.page
                            .evaluate("said.filter(m => m.type === 'error').map(m => m.key).sort()")
                            .toString());
        }
    }

    /** SandboxIT has the frames without an origin. */
    @Test
    void aSandboxWithAnOriginTrains() {
        String html =
                "<!doctype html><title>Course</title><iframe title=Lab style='width:700px;height:700px' sandbox='allow-scripts allow-same-origin' src='"
                        + Lab.address() + "?embed=1&iterations=50'></iframe>";
        try (Lab lab = Lab.heldBy(html)) {
            Frame frame = lab.frame("embed=1");
            frame.getByTestId("train").click();
            frame.waitForFunction("document.documentElement.dataset.state === 'finished'");
            assertTrue(lab.page.frameLocator("iframe").locator(".loading-late").isHidden());
        }
    }

    /** A frame ignores commands if its address names no origin or another one. */
    @ParameterizedTest
    @ValueSource(strings = {"", "origin=https%3A%2F%2Fexample.org", "origin=null", "origin=*", "origin=javascript%3A1"})
    void commandsOfAHostThatTheAddressDoesNotNameAreIgnored(String query) {
        try (Lab lab = host(700, "iterations=50&" + query)) {
            Frame frame = lab.frame("embed=1");
            frame.evaluate(
                    "() => { addEventListener('message', e => { if (e.data === 'after') window.after = true; }); }");
            lab.page.evaluate("() => { for (const type of ['train', 'step', 'open']) "
                    + "tell({to: 'init-lab', version: 1, type, query: 'init=he'}); tell('after'); }");
            frame.waitForFunction("window.after");
            frame.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertEquals("[ready, 0, 3]", state(frame));
        }
    }

    @Test
    void commandsOfTheNamedHostAreObeyedAndUnknownOnesIgnored() {
        String html = HOST.formatted(700, Lab.address(), "iterations=50&origin=ORIGIN")
                        .replace("<iframe", "<script>document.write = null</script><iframe")
                        .replace("src=", "data-src=")
                + "<script>{ const f = document.querySelector('iframe');"
                + "f.src = f.dataset.src.replace('ORIGIN', encodeURIComponent(origin)); }</script>";
        try (Lab lab = Lab.heldBy(html)) {
            Frame frame = lab.frame("embed=1");
            lab.page.evaluate(
                    "() => [null, 7, 'train', {}, {to: 'init-lab'}, {to: 'init-lab', version: 2, type: 'train'}, "
                            + "{to: 'init-lab', version: 1}, {to: 'init-lab', version: 1, type: 'toString'}, "
                            + "{to: 'init-lab', version: 1, type: {}}, {to: 'init-lab', version: 1, type: '__proto__', query: 5}]"
                            + ".forEach(tell)");
            lab.page.evaluate("tell({to: 'init-lab', version: 1, type: 'open', query: 'init=he&iterations=60'})");
            frame.waitForFunction("document.querySelectorAll('.column').length === 1 "
                    + "&& document.documentElement.dataset.state === 'ready'");
            lab.page.evaluate("tell({to: 'init-lab', version: 1, type: 'step'})");
            frame.waitForFunction("document.documentElement.dataset.iteration === '1'");
            lab.page.evaluate("tell({to: 'init-lab', version: 1, type: 'train'})");
            frame.waitForFunction("document.documentElement.dataset.state === 'finished'");
            lab.page.evaluate("tell({to: 'init-lab', version: 1, type: 'reset'})");
            frame.waitForFunction("document.documentElement.dataset.state === 'ready'");
            assertEquals("[ready, 0, 1]", state(frame));
        }
    }

    private static String state(Frame frame) {
        return List.of(
                        frame.evaluate("document.documentElement.dataset.state"),
                        frame.evaluate("document.documentElement.dataset.iteration"),
                        frame.evaluate("document.querySelectorAll('.column').length"))
                .toString();
    }
}
