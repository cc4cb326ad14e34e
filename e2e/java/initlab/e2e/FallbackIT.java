package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Browsers that cannot, or may not, run WebAssembly. */
class FallbackIT {
    private static final String NO_GARBAGE_COLLECTION = "WebAssembly.validate = () => false;";

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
    void askingForWasmThereIsAnsweredByName() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NO_GARBAGE_COLLECTION);
            lab.open("?engine=wasm");
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.part("notice-list").innerText().contains("engine=wasm was asked for"));
        }
    }

    @Test
    void aMissingWasmFileIsMadeUpForByJavaScript() {
        try (Lab lab = Lab.desktop()) {
            lab.context.route("**/*.wasm", route -> route.abort());
            lab.open("?iterations=50");
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.part("notice-list").innerText().contains("runs in JavaScript"));
            lab.trainToTheEnd();
            lab.faults.removeIf(fault -> fault.contains("ERR_FAILED"));
        }
    }

    @Test
    void aCorruptWasmFileToo() {
        try (Lab lab = Lab.desktop()) {
            lab.context.route("**/*.wasm", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("application/wasm").setBody("no module")));
            lab.open("");
            assertEquals("js", lab.root("engine"));
        }
    }

    @Test
    void forcedJavaScriptFetchesNoWasm() {
        try (Lab lab = Lab.desktop().open("?engine=js")) {
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.requests.stream().noneMatch(url -> url.endsWith(".wasm")));
        }
    }
}
