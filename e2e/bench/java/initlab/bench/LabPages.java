package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import initlab.e2e.Browsers;
import initlab.e2e.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens the built lab and works its controls. */
final class LabPages {
    /** Only so that a busy machine gives a long time, and not none. */
    static final double PATIENCE = 600_000;
    /** As the address has them. */
    static final List<String> ENGINES = List.of("wasm", "js");

    private LabPages() {}

    /** Measures something on a page with its first frames, in a browser of its own. */
    interface Measurement {
        /** The table's row without the engine. */
        List<String> row(Browser browser, Page page);
    }

    /** Adds a row of each engine to a table. */
    static void measure(Table table, Path site, String query, Measurement measurement) throws IOException {
        try (SiteServer server = new SiteServer(site, 0, "/")) {
            for (String engine : ENGINES) {
                try (Browser browser = Browsers.launch()) {
                    List<String> row = new ArrayList<>(List.of(title(engine)));
                    row.addAll(measurement.row(browser, open(browser, server.address() + "?engine=" + engine + query)));
                    table.add(row);
                }
            }
        }
    }

    private static Page open(Browser browser, String address) {
        Page page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(1280, 900).setBypassCSP(true));
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
