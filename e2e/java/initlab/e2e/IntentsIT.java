package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intents are never lost, however short the press and however busy the page. */
class IntentsIT {
    /** While {@code held} is an array, it collects the messages to the workers, so no run becomes ready. */
    private static final String HOLD = "window.held = null; { const post = Worker.prototype.postMessage;"
            + "Worker.prototype.postMessage = function(...a) {"
            + "  if (held) held.push(() => post.apply(this, a)); else post.apply(this, a); };"
            + "window.release = () => { const all = held; held = null; all.forEach(send => send()); }; }";
    /** Notes each moment at which one of the three buttons cannot be pressed. */
    private static final String WATCH_DISABLED = "() => { window.disabled = [];"
            + "for (const id of ['train', 'step', 'reset']) { const button = document.getElementById(id);"
            + "  new MutationObserver(() => { for (const name of ['disabled', 'aria-disabled']) {"
            + "    const value = button.getAttribute(name);"
            + "    if (value !== null && value !== 'false') disabled.push(id + ' ' + name); } })"
            + "    .observe(button, {attributeFilter: ['disabled', 'aria-disabled']}); } }";

    private static final String QUERY = "?iterations=200";
    private static final String NEW_QUERY = "?rate=0.05&iterations=200";

    @Test
    void aShortPressOfTheMouseRightAfterTypingTrainsTheNewSetup() throws IOException {
        trainsTheNewSetup(new Browser.NewContextOptions().setViewportSize(1280, 900), lab -> {
            BoundingBox button = lab.part("train").boundingBox();
            lab.page.mouse().move(button.x + button.width / 2, button.y + button.height / 2);
            lab.page.mouse().down();
            lab.page.mouse().up();
        });
    }

    @Test
    void aTapOnAPhoneRightAfterTypingTrainsTheNewSetup() throws IOException {
        trainsTheNewSetup(
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true),
                lab -> lab.part("train").tap());
    }

    private static void trainsTheNewSetup(Browser.NewContextOptions options, Consumer<Lab> press) throws IOException {
        String expected;
        try (Lab lab = Lab.desktop().open(NEW_QUERY)) {
            lab.trainToTheEnd();
            expected = lab.everything();
        }
        try (Lab lab = Lab.with(options).open(QUERY)) {
            type(lab, "0.05");
            press.accept(lab);
            lab.page.waitForFunction("['training', 'finished'].includes(document.documentElement.dataset.state)");
            lab.awaitState("finished");
            assertTrue(lab.page.url().endsWith(NEW_QUERY), lab.page.url());
            assertEquals(expected, lab.everything());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPressDuringPreparationIsCarriedOutWhenTheRunsAreReady(boolean byKey) {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(HOLD);
            lab.open(QUERY);
            lab.page.evaluate("() => { window.held = []; }");
            type(lab, "0.05");
            lab.part("rate").press("Tab");
            lab.page.waitForFunction("document.documentElement.dataset.state === 'loading'");
            if (byKey) {
                lab.page.evaluate("document.activeElement.blur()");
                lab.page.keyboard().press("k");
            } else {
                BoundingBox button = lab.part("train").boundingBox();
                lab.page.mouse().click(button.x + button.width / 2, button.y + button.height / 2);
            }
            lab.awaitDrawn();
            assertEquals("loading", lab.root("state"), "nothing is ready while messages are held");
            lab.page.evaluate("release()");
            lab.page.waitForFunction("['training', 'finished'].includes(document.documentElement.dataset.state)");
            lab.awaitState("finished");
            assertTrue(lab.page.url().endsWith(NEW_QUERY), lab.page.url());
            assertEquals(200, lab.iteration());
        }
    }

    @Test
    void noButtonIsDisabledWhileANewSetupIsPrepared() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(HOLD);
            lab.open(QUERY);
            lab.page.evaluate(WATCH_DISABLED);
            lab.page.evaluate("() => { window.held = []; }");
            type(lab, "0.05");
            lab.part("rate").press("Tab");
            lab.page.waitForFunction("document.documentElement.dataset.state === 'loading'");
            lab.awaitDrawn();
            lab.page.evaluate("release()");
            lab.awaitState("ready");
            assertTrue(lab.page.url().endsWith(NEW_QUERY), lab.page.url());
            assertEquals(List.of(), lab.page.evaluate("disabled"));
        }
    }

    /** Types a learning rate and leaves the focus in the field. */
    private static void type(Lab lab, String rate) {
        lab.setup("rate").click();
        lab.part("rate").press("ControlOrMeta+A");
        lab.page.keyboard().type(rate);
    }
}
