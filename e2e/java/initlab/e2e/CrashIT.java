package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crash of WebKitGTK is told from a fault of the page, and costs one more visit instead of a test. */
class CrashIT {
    @ParameterizedTest
    @ValueSource(strings = {"WebKitWebProcess", "WebKitNetworkProcess", "MiniBrowser"})
    void aVisitIsRepeatedOnceWhereTheBrowserCrashes(String process) throws IOException {
        int[] visits = {0};
        Engine.WEBKIT.visit(window -> {
            visits[0]++;
            window.visit("about:blank");
            if (visits[0] == 1) {
                crash(process);
            }
            window.visit("about:blank#again");
            assertEquals("about:blank#again", window.evaluate("location.href"));
        });
        assertEquals(2, visits[0]);
        assertThrows(
                BrowserCrash.class,
                () -> Engine.WEBKIT.visit(window -> {
                    window.visit("about:blank");
                    crash(process);
                    window.visit("about:blank#again");
                }));
    }

    /** Ends one of the browser's processes and waits for its end. */
    private static void crash(String name) {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/" + name))
                .forEach(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }
}
