package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers that cannot, or may not, run WebAssembly. */
class FallbackIT {
    private static final String NO_GARBAGE_COLLECTION = "WebAssembly.validate = () => false;";
    private static final String NO_MODULES_FOR_WORKERS = "{ const post = Worker.prototype.postMessage;"
            + "Worker.prototype.postMessage = function(...a) { if (Object.values(a[0]).some(m => m instanceof WebAssembly.Module))"
            + "  { throw new DOMException('no modules', 'DataCloneError'); } post.apply(this, a); }; }";
    private static final int NO_CONNECTION = 0;

    @Test
    void aBrowserWithoutGarbageCollectedWasmRunsJavaScript() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NO_GARBAGE_COLLECTION);
            lab.open("?iterations=50");
            assertEquals("js", lab.root("engine"));
            lab.trainToTheEnd();
        }
    }

    @Test
    void askingForUnsupportedWasmShowsANotice() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NO_GARBAGE_COLLECTION);
            lab.open("?engine=wasm");
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.part("notice-list").innerText().contains("engine=wasm is not available"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {NO_CONNECTION, 404, 500})
    void aMissingWasmFileIsReplacedByJavaScript(int status) {
        try (Lab lab = Lab.desktop()) {
            lab.context.route("**/*.wasm", route -> {
                if (status == NO_CONNECTION) {
                    route.abort();
                } else {
                    route.fulfill(new Route.FulfillOptions().setStatus(status));
                }
            });
            lab.open("?iterations=50");
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.part("notice-list").innerText().contains("uses JavaScript"));
            lab.trainToTheEnd();
            lab.faults.removeIf(fault -> fault.contains("Failed to load resource"));
        }
    }

    @Test
    void aCorruptWasmFileIsReplacedByJavaScript() {
        try (Lab lab = Lab.desktop()) {
            lab.context.route(
                    "**/*.wasm",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/wasm")
                            .setBody("no module")));
            lab.open("");
            assertEquals("js", lab.root("engine"));
        }
    }

    @Test
    void aTruncatedWasmFileIsNamed() throws IOException {
        byte[] whole = wasm();
        try (Lab lab = Lab.desktop()) {
            lab.context.route(
                    "**/*.wasm",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/wasm")
                            .setBodyBytes(Arrays.copyOf(whole, whole.length / 2))));
            lab.open("?iterations=50");
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.part("notice-list").innerText().contains("The WebAssembly file is damaged"));
            lab.trainToTheEnd();
        }
    }

    @Test
    void aWrongMimeTypeOfTheWasmFileIsAccepted() throws IOException {
        byte[] whole = wasm();
        try (Lab lab = Lab.desktop()) {
            lab.context.route(
                    "**/initlab.wasm",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/octet-stream")
                            .setBodyBytes(whole)));
            lab.open("?iterations=50");
            assertEquals("wasm", lab.root("engine"));
            assertEquals("", lab.part("notice-list").innerText());
            lab.trainToTheEnd();
        }
    }

    /** Where the browser hands no modules over, each worker has to compile its own. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWorkerWithoutTheModuleOfThePageFetchesItsOwn(boolean damaged) {
        AtomicInteger requests = new AtomicInteger();
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NO_MODULES_FOR_WORKERS);
            lab.context.route("**/initlab.wasm", route -> {
                if (requests.incrementAndGet() == 1 || !damaged) {
                    route.resume();
                } else {
                    route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/wasm")
                            .setBody("no module"));
                }
            });
            lab.open("?iterations=50");
            lab.trainToTheEnd();
            assertEquals(4, requests.get(), "the page and three workers");
            assertEquals(damaged ? "js" : "wasm", lab.root("engine"));
            assertEquals(
                    damaged ? 1 : 0, lab.part("notice-list").locator("p").count(), "said once, not by each worker");
            assertEquals(damaged, lab.part("notice-list").innerText().contains("The WebAssembly file is damaged"));
        }
    }

    @Test
    void aPartThatCannotBeLoadedIsNamedAndTriedAgain() {
        AtomicInteger requests = new AtomicInteger();
        try (Lab lab = Lab.desktop()) {
            lab.context.route("**/initlab-rest.wasm", route -> {
                if (requests.incrementAndGet() == 1) {
                    route.fulfill(new Route.FulfillOptions().setStatus(503));
                } else {
                    route.resume();
                }
            });
            lab.open("?iterations=50");
            lab.part("inside").locator("summary").click();
            lab.part("notice-list")
                    .getByText("A part of the lab could not be loaded")
                    .waitFor();
            lab.page.getByText("Try again").click();
            lab.part("inside-figure").waitFor();
            lab.faults.clear();
        }
    }

    /** A browser from before modules ignores the program, and one from soon after them cannot read it. */
    @ParameterizedTest
    @CsvSource({
        "false, en, 'The program could not be loaded, or this browser is too old for it.'",
        "false, de, 'Das Programm konnte nicht geladen werden, oder dieser Browser ist zu alt dafür.'",
        "true, en, This browser is too old for the lab",
        "true, de, Dieser Browser ist zu alt für das Labor"
    })
    void aProgramThatDoesNotStartIsNamed(boolean withoutModules, String language, String words) {
        try (Lab lab = Lab.desktop()) {
            if (withoutModules) {
                lab.page.addInitScript("delete HTMLScriptElement.prototype.noModule;");
            }
            lab.context.route(
                    "**/boot.js",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/javascript")
                            .setBody("a ¿new? syntax")));
            lab.page.navigate(lab.site() + "?lang=" + language);
            lab.page.waitForSelector("html[data-state=failed]");
            assertTrue(
                    lab.part("alert-list").innerText().contains(words),
                    lab.part("alert-list").innerText());
            assertTrue(lab.page.locator("#loading").isHidden());
            lab.picture("not-started-" + withoutModules + "-" + language);
            lab.faults.removeIf(fault -> fault.contains("SyntaxError"));
        }
    }

    private static byte[] wasm() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("initlab.site")))) {
            return Files.readAllBytes(files.filter(file -> file.endsWith("initlab.wasm"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void forcedJavaScriptFetchesOnlyKernels() {
        try (Lab lab = Lab.desktop().open("?engine=js")) {
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.requests.stream().noneMatch(url -> url.matches(".*/initlab(-rest)?\\.wasm")));
        }
    }
}
