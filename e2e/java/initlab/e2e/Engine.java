package initlab.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.Map;

/** The three browser engines; one that is not installed skips its tests, unless INITLAB_ENGINES=all asks for all. */
enum Engine {
    CHROMIUM("chromium, Chrome or Edge"),
    FIREFOX("firefox-esr or firefox"),
    WEBKIT("webkit2gtk-driver and, without a screen, xvfb");

    private final String remedy;

    Engine(String remedy) {
        this.remedy = remedy;
    }

    /** What a test does in a window. */
    interface Visit {
        void in(Window window) throws IOException;
    }

    /** Opens a window for a visit. If the browser itself crashes, a warning says so and the visit is repeated once. */
    void visit(Visit visit) throws IOException {
        try (Window window = open()) {
            visit.in(window);
        } catch (BrowserCrash crash) {
            System.out.println("[WARNING] " + crash.getMessage() + " The visit is repeated.");
            try (Window window = open()) {
                visit.in(window);
            }
        }
    }

    /** A window of the unchanged browser. */
    Window open() {
        return found(
                switch (this) {
                    case CHROMIUM -> PlaywrightWindow.of(Browsers.launch());
                    case FIREFOX -> firefox(Map.of());
                    case WEBKIT -> WebKitWindow.open();
                });
    }

    /** A window in which the policies of pages are in force. What evaluates texts does so only where a page may. */
    Window openUnderPolicies() {
        return found(this == WEBKIT ? WebKitWindow.open() : PlaywrightWindow.underPolicies(launch()));
    }

    /** The browser itself, for what a window has not: events, frames, keys. Not WebKit, which Playwright does not drive. */
    Browser launch() {
        Browser browser = switch (this) {
            case CHROMIUM -> Browsers.launch();
            case FIREFOX -> Browsers.firefox(Map.of());
            case WEBKIT -> throw new IllegalArgumentException("Playwright drives no WebKitGTK.");
        };
        return found(browser);
    }

    /** A window of Firefox with WebAssembly switched off inside it: the others' switches do not take it away. */
    static Window firefoxWithoutWasm() {
        return FIREFOX.found(firefox(Map.of("javascript.options.wasm", false)));
    }

    private static Window firefox(Map<String, Object> preferences) {
        Browser browser = Browsers.firefox(preferences);
        return browser == null ? null : PlaywrightWindow.of(browser);
    }

    private <T> T found(T window) {
        if (window == null && "all".equals(System.getenv("INITLAB_ENGINES"))) {
            throw new AssertionError(this + " is not installed, and INITLAB_ENGINES=all wants it: " + remedy);
        }
        assumeTrue(window != null, this + " is not installed here, so it is not tested: " + remedy);
        return window;
    }
}
