package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A tab behind others: it is never drawn. WebKitGTK's window can be minimized; a browser without a window never hides its
 * tabs, so there the page is shown what a hidden one sees: animation frames that do not come, and the event.
 */
class HiddenIT {
    private static final String FIELD = "document.querySelector('[data-part=field]').toDataURL()";
    private static final String CURTAIN = "let hidden = false, held = []; window.frames_ = 0; window.answers = [];"
            + "const plain = requestAnimationFrame.bind(window);"
            + "const count = f => plain(time => { frames_++; f(time); });"
            + "window.requestAnimationFrame = f => hidden ? held.push(f) : count(f);"
            + "Object.defineProperty(document, 'hidden', {get: () => hidden});"
            + "Object.defineProperty(document, 'visibilityState', {get: () => hidden ? 'hidden' : 'visible'});"
            + "window.hide = on => { hidden = on; document.dispatchEvent(new Event('visibilitychange'));"
            + "  if (!on) held.splice(0).forEach(count); };"
            + "const Plain = Worker; window.Worker = class extends Plain { constructor(...a) { super(...a);"
            + "  this.addEventListener('message', e => { if (e.data.kind === 'frame') answers.push(e.data.iteration); }); } };";

    private static Lab open(String query) {
        Lab lab = Lab.desktop().countingAsked();
        lab.page.addInitScript(CURTAIN);
        return lab.open(query);
    }

    @Test
    void atTheFastestSpeedAHiddenTabTrainsAndIsDrawnOnReturn() throws IOException {
        String undisturbed;
        String picture;
        try (Lab lab = Lab.desktop().open("?iterations=6000&arithmetic=fast")) {
            lab.trainToTheEnd();
            undisturbed = lab.everything();
            picture = picture(lab);
        }
        try (Lab lab = open("?iterations=6000&arithmetic=fast")) {
            lab.choose("speed-max");
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 0");
            lab.page.evaluate("hide(true)");
            // Three columns, each trained to the end and drawn once more in full.
            unseen(lab, "answers.filter(k => k === 6000).length >= 6");
            assertEquals("training", lab.root("state"), "nothing is drawn meanwhile");
            lab.page.evaluate("hide(false)");
            lab.awaitState("finished");
            assertEquals(picture, picture(lab));
            assertEquals(undisturbed, lab.everything());
        }
    }

    @Test
    void atTheFastestSpeedAMinimizedWindowTrains() throws IOException {
        try (SiteServer server = SiteServer.onAnyPort(Path.of(System.getProperty("initlab.site")), "/")) {
            Engine.WEBKIT.visit(window -> minimize((WebKitWindow) window, server.address()));
        }
    }

    private static void minimize(WebKitWindow window, String address) {
        window.visit(address + "?iterations=1000000&init=he&arithmetic=fast");
        window.awaitState("ready");
        window.evaluate(
                "(() => { const post = Worker.prototype.postMessage; window.askedFor = 0;"
                        + "Worker.prototype.postMessage = function(m) { askedFor = m.iteration; post.call(this, m); }; return ''; })()");
        window.click("speed-max");
        window.click("train");
        window.await("String(document.documentElement.dataset.iteration > 0)", "true");
        String before = window.evaluate(FIELD);
        window.minimize();
        window.await("String(document.hidden)", "true");
        window.evaluate("String(window.far = askedFor + 5000)");
        window.await("String(askedFor > far)", "true");
        assertEquals(
                "true training true",
                window.evaluate("[document.hidden, document.documentElement.dataset.state, "
                        + "document.documentElement.dataset.iteration < far].join(' ')"),
                "nothing is drawn meanwhile");
        window.restore();
        window.await("String(!document.hidden && document.documentElement.dataset.iteration > far)", "true");
        assertNotEquals(before, window.evaluate(FIELD));
    }

    @Test
    void atAGivenSpeedAHiddenTabPausesAndContinuesFrameByFrame() {
        try (Lab lab = open("")) {
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 50");
            lab.page.evaluate("hide(true)");
            unseen(lab, "answers.length === asked");
            // Further requests would be sent within the pending tasks.
            int asked = lab.asked();
            lab.page.evaluate("() => new Promise(done => setTimeout(() => setTimeout(done)))");
            assertEquals(asked, lab.asked(), "nothing goes on unseen");
            int before = (int)
                    lab.page.evaluate("() => { frames_ = 0; const k = +document.documentElement.dataset.iteration;"
                            + "hide(false); return k; }");
            lab.page.waitForFunction("k => +document.documentElement.dataset.iteration > k + 100", before);
            assertEquals(
                    true,
                    lab.page.evaluate(
                            "k => (+document.documentElement.dataset.iteration - k) / 10 <= frames_ + 1", before),
                    "no burst: one batch of steps per frame");
        }
    }

    @Test
    void iterationsReachedInAHiddenTabSurviveAReload() {
        try (Lab lab = open("?iterations=2000")) {
            lab.choose("speed-max");
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 0");
            lab.page.evaluate("hide(true)");
            unseen(lab, "answers.filter(k => k === 2000).length >= 6");
            lab.page.reload();
            lab.awaitState("ready");
            assertTrue(
                    lab.part("notice-list").innerText().contains("to the end"),
                    lab.part("notice-list").innerText());
        }
    }

    /** Waits without animation frames. */
    private static void unseen(Lab lab, String condition) {
        lab.page.waitForFunction(condition, null, new Page.WaitForFunctionOptions().setPollingInterval(50));
    }

    private static String picture(Lab lab) {
        return (String) lab.column(2).locator("[data-part=field]").evaluate("canvas => canvas.toDataURL()");
    }
}
