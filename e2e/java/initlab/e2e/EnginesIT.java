package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The notebook's figures in Chromium, Firefox and WebKit, from a server, from a disk, and without either. */
class EnginesIT {
    private static final Path SITE = Path.of(System.getProperty("initlab.site"));

    @ParameterizedTest
    @CsvSource({"CHROMIUM, wasm", "CHROMIUM, js", "FIREFOX, wasm", "FIREFOX, js", "WEBKIT, wasm", "WEBKIT, js"})
    void everyPrintedCostAgreesInEveryDigit(Engine browser, String engine) throws IOException {
        try (SiteServer server = SiteServer.onAnyPort(SITE, "/course/lab/")) {
            browser.visit(window -> {
                System.out.println(window.browser() + ", " + engine);
                window.visit(server.address() + "?engine=" + engine);
                window.awaitState("ready");
                assertEquals(engine, window.engine(), window.notices());
                assertEquals("", window.notices());
                window.reproduceTheNotebook();
                window.picture("engine-" + browser + "-" + engine);
            });
        }
    }

    /** Firefox alone can be told to have none: Chromium's flags leave it on, and WebKitGTK's page process ends. FallbackIT takes it away in Chromium. */
    @Test
    void withoutWebAssemblyThePageSaysSoAndUsesJavaScript() throws IOException {
        try (SiteServer server = SiteServer.onAnyPort(SITE, "/");
                Window window = Engine.firefoxWithoutWasm()) {
            window.visit(server.address() + "?iterations=50");
            window.awaitState("ready");
            assertEquals("js", window.engine());
            assertTrue(
                    window.notices().contains("This browser does not support WebAssembly with garbage collection"),
                    window.notices());
            window.click("train");
            window.awaitState("finished");
            window.picture("engine-FIREFOX-without");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theSingleFileWorksFromADisk(Engine browser) throws IOException {
        browser.visit(window -> {
            window.visit(SITE.resolve("initialization-lab.html").toUri().toString());
            window.awaitState("ready");
            assertEquals("js", window.engine());
            assertEquals("", window.notices());
            window.reproduceTheNotebook();
            window.picture("disk-" + browser);
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theSecondVisitNeedsNoServer(Engine browser) throws IOException {
        browser.visit(window -> {
            String address;
            try (SiteServer server = SiteServer.onAnyPort(SITE, "/course/lab/")) {
                address = server.address();
                window.visit(address + "?iterations=50");
                window.awaitState("ready");
                assumeTrue(
                        window.evaluate("String('serviceWorker' in navigator)").equals("true"),
                        window.browser() + ", driven by a test, has no service workers");
                window.await("String(document.documentElement.dataset.kept !== undefined)", "true");
            }
            window.visit(address + "?iterations=60");
            window.awaitState("ready");
            window.click("speed-max");
            window.click("train");
            window.awaitState("finished");
            assertEquals("60", window.evaluate("document.documentElement.dataset.iteration"));
            window.picture("offline-" + browser);
        });
    }
}
