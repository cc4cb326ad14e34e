package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that die or become silent: the run is named, nothing is lost, and it continues with the same bits. */
class WorkersIT {
    /** Stores the page's workers in column order, counts unanswered requests, and can make a worker ignore messages. */
    private static final String AT_HAND = "window.trainers = []; window.owed = 0; const Plain = Worker;"
            + "window.Worker = class extends Plain {"
            + "  constructor(...a) { super(...a); trainers.push(this);"
            + "    this.addEventListener('message', e => { owed -= e.data.kind === 'frame'; }); }"
            + "  postMessage(...a) { owed += 'kind' in a[0]; if (this.left === undefined || this.left-- > 0) super.postMessage(...a); } };";
    /** What a worker that ran out of memory, or into a fault, ends with. */
    private static final String DIE =
            "trainers[1].dispatchEvent(new ErrorEvent('error', {message: 'out of memory', " + "cancelable: true}))";

    private static final String QUERY = "?iterations=3000&arithmetic=fast";

    @ParameterizedTest
    @ValueSource(strings = {"js", "wasm"})
    void theRunOfADeadWorkerContinuesWithTheSameBits(String engine) throws IOException {
        String undisturbed = undisturbed(QUERY + "&engine=" + engine);
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(AT_HAND);
            lab.open(QUERY + "&engine=" + engine);
            train(lab);
            lab.fromOn(500, DIE);
            lab.awaitState("failed");
            String word = lab.part("alert-list").innerText();
            assertTrue(
                    word.contains("network 2") && word.contains("Large random") && word.contains("out of memory"),
                    word);
            assertTrue(verdict(lab, 1).contains("out of memory"), "the column is named itself");
            assertFalse(
                    verdict(lab, 0).contains("out of memory") || verdict(lab, 2).contains("out of memory"));
            int reached = lab.iteration();
            assertTrue(reached >= 500, "the others keep what they have");
            lab.takeWay("Go on");
            lab.awaitState("finished");
            assertEquals("", lab.part("alert-list").innerText());
            assertEquals(undisturbed, lab.everything());
        }
    }

    @Test
    void anUncaughtErrorInAWorkerIsReported() {
        try (Lab lab = Lab.desktop().open(QUERY)) {
            train(lab);
            lab.page.waitForFunction("+document.documentElement.dataset.iteration >= 200");
            lab.page.workers().get(2).evaluate("setTimeout(() => { throw new Error('torn'); })");
            lab.awaitState("failed");
            assertTrue(
                    lab.part("alert-list").innerText().contains(", stopped: Uncaught Error: torn."),
                    lab.part("alert-list").innerText());
            lab.takeWay("Go on");
            lab.awaitState("finished");
            lab.faults.removeIf(fault -> fault.contains("torn"));
        }
    }

    @Test
    void aWorkerThatDiesWhilePausedStartsNoTraining() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(AT_HAND);
            lab.open(QUERY);
            train(lab);
            lab.pauseFrom(100);
            lab.page.waitForFunction("owed === 0");
            int paused = lab.iteration();
            lab.page.evaluate(DIE);
            lab.awaitState("failed");
            lab.takeWay("Go on");
            lab.awaitState("paused");
            assertEquals(paused, lab.iteration());
            lab.part("train").click();
            lab.awaitState("finished");
        }
    }

    @Test
    void aSilentWorkerIsNamedAndReplaced() throws IOException {
        String undisturbed = undisturbed(QUERY);
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(AT_HAND);
            lab.page.clock().install();
            lab.open(QUERY);
            lab.page.evaluate("trainers[0].left = 5");
            train(lab);
            lab.page.waitForFunction("trainers[0].left < 0");
            // Nobody waits for silence: the page's clock is put forward until it is noticed, and only it.
            String word = "";
            // Put forward so fast, the others seem silent too, until they answer.
            for (int tries = 0;
                    tries < 1000 && !word.startsWith("Network 1, Zeros, has not answered for 20 seconds. It may");
                    tries++) {
                lab.page.clock().fastForward(21_000);
                word = lab.part("alert-list").innerText();
            }
            assertTrue(word.startsWith("Network 1, Zeros, has not answered for 20 seconds. It may"), word);
            lab.takeWay("Replace it");
            lab.awaitState("finished");
            assertEquals("", lab.part("alert-list").innerText());
            assertEquals(undisturbed, lab.everything());
        }
    }

    @Test
    void aSweepSurvivesTheDeathOfItsWorkers() throws IOException {
        String undisturbed;
        try (Lab lab = Lab.desktop().open("?iterations=2000&init=zeros,he")) {
            sweep(lab, 12);
            undisturbed = csv(lab);
        }
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(AT_HAND);
            lab.open("?iterations=2000&init=zeros,he");
            int columns = 2;
            lab.part("seeds").locator("summary").click();
            lab.part("seeds-count").fill("12");
            lab.part("seeds-start").click();
            lab.page.evaluate(
                    "n => trainers[n].dispatchEvent(new ErrorEvent('error', {message: 'out of memory'}))", columns);
            lab.page.waitForFunction(
                    "document.querySelector('[data-testid=seeds-status]').textContent.includes('a second')");
            assertTrue(
                    lab.part("seeds-status").innerText().contains("A worker died and was replaced"),
                    lab.part("seeds-status").innerText());
            assertEquals(undisturbed, csv(lab));
        }
    }

    private static void sweep(Lab lab, int seeds) {
        lab.part("seeds").locator("summary").click();
        lab.part("seeds-count").fill(String.valueOf(seeds));
        lab.part("seeds-start").click();
        lab.page.waitForFunction(
                "document.querySelector('[data-testid=seeds-status]').textContent.includes('a second')");
    }

    private static String csv(Lab lab) throws IOException {
        Download download = lab.page.waitForDownload(() -> lab.part("seeds-csv").click());
        return Files.readString(download.path());
    }

    private static String undisturbed(String query) throws IOException {
        try (Lab lab = Lab.desktop().open(query)) {
            lab.trainToTheEnd();
            return lab.everything();
        }
    }

    private static void train(Lab lab) {
        lab.choose("speed-100");
        lab.part("train").click();
    }

    private static String verdict(Lab lab, int column) {
        return lab.column(column).locator("[data-part=verdict-rest]").textContent();
    }
}
