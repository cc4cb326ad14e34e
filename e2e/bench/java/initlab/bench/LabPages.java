package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Opens the built lab and works its controls. */
final class LabPages {
    /** Only so that a busy machine gives a long time, and not none. */
    static final double PATIENCE = 600_000;

    private LabPages() {
    }

    /** The page at an address, with its first frames. */
    static Page open(Browser browser, String address) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900).setBypassCSP(true));
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address);
        awaitState(page, "ready");
        return page;
    }

    static void awaitState(Page page, String state) {
        page.waitForFunction("state => document.documentElement.dataset.state === state", state);
    }

    /** Trains at a speed: iterations a frame, or max. */
    static void train(Page page, String speed) {
        page.getByTestId("speed-" + speed).check(new Locator.CheckOptions().setForce(true));
        page.getByTestId("train").click();
    }

    /** How a table calls an engine. */
    static String title(String engine) {
        return engine.equals("wasm") ? "WebAssembly GC" : "JavaScript";
    }
}
