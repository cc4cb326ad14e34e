package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WebAssembly that starts but is not to be trusted: it computes wrong numbers, or a worker never gets ready. */
class EngineCheckIT {
    private static final String QUERY = "?iterations=200";
    /** The names of all workers, which have their engines. */
    private static final String NAMES = "window.names = []; const Plain = Worker;"
            + "window.Worker = class extends Plain { constructor(address, options) {"
            + "  super(address, options); names.push(options.name); } };";
    /** A page that is hidden until it is shown. */
    private static final String CURTAIN = "let hidden = true; window.show = () => { hidden = false; };"
            + "Object.defineProperty(document, 'hidden', {get: () => hidden});";
    /** Milliseconds: just below and just above the time in which a worker must be ready. */
    private static final long NOT_YET = 13_000;

    private static final long TOO_LONG = 3_000;

    @ParameterizedTest
    @CsvSource({
        "en, 'In a short test, WebAssembly computed wrong numbers', Engine: JavaScript.",
        "de, WebAssembly hat in diesem Browser bei einer kurzen Prüfung falsch gerechnet, Läuft mit JavaScript."
    })
    void whereTheNumbersAreWrongTheLabTrainsInJavaScript(String language, String words, String engine)
            throws IOException {
        byte[] wrong = wasmThatComputesWrongly();
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NAMES);
            lab.context.route(
                    "**/initlab.wasm",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/wasm")
                            .setBodyBytes(wrong)));
            lab.open(QUERY + "&lang=" + language);
            assertEquals("js", lab.root("engine"));
            String said = lab.part("notice-list").innerText();
            assertTrue(said.contains(words), said);
            assertEquals(1, lab.part("notice-list").locator("p").count(), "said once, not by each worker");
            assertEquals(engine, lab.part("engine").innerText());
            lab.picture("engine-wrong-" + language);
            lab.trainToTheEnd();
            if (language.equals("en")) {
                assertEquals(undisturbed(), lab.everything());
                trainSeeds(lab);
                int later = (int) lab.page.evaluate("names.slice(3).filter(name => name.includes('engine=js')).length");
                assertTrue(later > 0, "also later workers");
                assertEquals(3 + later, lab.page.evaluate("names.length"));
            }
        }
    }

    @Test
    void theStudentsReportNamesTheEngine() throws IOException {
        byte[] wrong = wasmThatComputesWrongly();
        try (Lab lab = Lab.desktop()) {
            lab.open("?step=beyond");
            assertTrue(report(lab).contains("**Engine:** WebAssembly\n"), report(lab));
            lab.context.route(
                    "**/initlab.wasm",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/wasm")
                            .setBodyBytes(wrong)));
            lab.page.reload();
            lab.awaitState("ready");
            assertTrue(report(lab).contains("**Engine:** In a short test, WebAssembly computed wrong"), report(lab));
        }
    }

    private static String report(Lab lab) throws IOException {
        return Files.readString(lab.page
                .waitForDownload(() -> lab.part("handin-markdown").click())
                .path());
    }

    @Test
    void aWorkerThatNeverAnswersIsReplacedByOneInJavaScript() throws IOException {
        AtomicInteger runtimes = new AtomicInteger();
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NAMES);
            lab.page.addInitScript(CURTAIN);
            lab.page.clock().install();
            // The page's own is the first; one of the three workers waits for its own without end.
            lab.context.route("**/initlab.wasm-runtime.js", route -> {
                if (runtimes.incrementAndGet() != 2) {
                    route.resume();
                }
            });
            lab.page.navigate(lab.site() + QUERY + "&view=lab");
            lab.page.waitForFunction("window.names?.length === 3");
            lab.page.clock().runFor(10 * NOT_YET);
            assertEquals(0, lab.part("notice-list").locator("p").count(), "a hidden page's workers may be asleep");
            lab.page.evaluate("show()");
            lab.page.clock().runFor(NOT_YET);
            assertEquals(0, lab.part("notice-list").locator("p").count(), "it has more time");
            assertEquals("wasm", lab.root("engine"));
            lab.page.clock().runFor(TOO_LONG);
            lab.part("notice-list")
                    .getByText("WebAssembly did not start training within 15 seconds")
                    .waitFor();
            assertEquals("js", lab.root("engine"));
            lab.awaitState("ready");
            assertEquals(4, lab.page.evaluate("names.length"), "one worker is replaced, not all");
            assertTrue(((String) lab.page.evaluate("names.at(-1)")).contains("engine=js"));
            lab.page.clock().runFor(10 * NOT_YET);
            assertEquals(1, lab.part("notice-list").locator("p").count(), "the others were ready in time");
            lab.trainToTheEnd();
            assertEquals(undisturbed(), lab.everything());
        }
    }

    /** A worker that is ended early, as when a column is removed, is not one that does not answer. */
    @Test
    void aWorkerThatIsEndedEarlyIsNotMissed() {
        AtomicInteger runtimes = new AtomicInteger();
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NAMES);
            lab.page.clock().install();
            lab.context.route("**/initlab.wasm-runtime.js", route -> {
                if (runtimes.incrementAndGet() == 1) {
                    route.resume();
                }
            });
            lab.page.navigate(lab.site() + QUERY + "&view=lab");
            lab.page.waitForFunction("window.names?.length === 3");
            lab.page.evaluate("() => { const end = Worker.prototype; window.ended = 0;"
                    + "end.terminate = function() { ended++; Object.getPrototypeOf(end).terminate.call(this); }; }");
            lab.page.evaluate("() => { history.replaceState(null, '', '?view=lab&init=he');"
                    + "dispatchEvent(new PopStateEvent('popstate')); }");
            lab.page.waitForFunction("ended === 2");
            lab.page.clock().runFor(NOT_YET + TOO_LONG);
            assertEquals(
                    4, lab.page.evaluate("names.length"), "only the worker of the column that is left is replaced");
            lab.awaitState("ready");
        }
    }

    @Test
    void theProgramIsFetchedOnceForAllWorkers() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NAMES);
            lab.open(QUERY + "&init=zeros,random,he,1");
            trainSeeds(lab);
            assertTrue((int) lab.page.evaluate("names.filter(name => name.includes('engine=wasm')).length") > 4);
            assertTrue(fetches(lab, "initlab.wasm-runtime.js") > 4, "the workers' requests are seen");
            assertEquals(1, fetches(lab, "initlab.wasm"));
            assertEquals("", lab.part("notice-list").innerText());
        }
    }

    /** Trains in workers of their own. */
    private static void trainSeeds(Lab lab) {
        lab.part("seeds").locator("summary").click();
        lab.part("seeds-count").fill("3");
        lab.part("seeds-start").click();
        lab.part("seeds-csv").waitFor();
    }

    private static long fetches(Lab lab, String file) {
        return lab.requests.stream().filter(url -> url.endsWith("/" + file)).count();
    }

    /** The run of an engine that nobody doubts. */
    private static String undisturbed() throws IOException {
        try (Lab lab = Lab.desktop().open(QUERY + "&engine=js")) {
            assertFalse(((String) lab.page.evaluate("document.documentElement.dataset.engine")).isEmpty());
            lab.trainToTheEnd();
            return lab.everything();
        }
    }

    /**
     * The program with a fault as of an engine that miscomputes: the 1/6 of the exponential's series is wrong from its
     * eighth digit on, so that costs differ after the twelfth.
     */
    private static byte[] wasmThatComputesWrongly() throws IOException {
        byte[] module;
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("initlab.site")))) {
            module = Files.readAllBytes(files.filter(file -> file.endsWith("initlab.wasm"))
                    .findFirst()
                    .orElseThrow());
        }
        ByteBuffer bytes = ByteBuffer.wrap(module).order(ByteOrder.LITTLE_ENDIAN);
        int faults = 0;
        for (int at = 0; at + Double.BYTES <= module.length; at++) {
            if (bytes.getLong(at) == Double.doubleToLongBits(1.0 / 6)) {
                bytes.putDouble(at, 0x1.5555550000000p-3);
                faults++;
            }
        }
        assertTrue(faults > 0, "the module has the constant");
        return module;
    }
}
