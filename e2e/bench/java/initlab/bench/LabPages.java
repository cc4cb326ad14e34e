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

/** Opens the built lab and operates its controls. */
final class LabPages {
    /** Timeout in ms. It is long, so that a busy machine yields a slow result instead of none. */
    static final double PATIENCE = 600_000;
    /** The engines, as written in the address. */
    static final List<String> ENGINES = List.of("wasm", "js");

    private LabPages() {}

    /** Measures something on a page that shows its first frames, in a separate browser. */
    interface Measurement {
        /** Returns the row of the table without the engine. */
        List<String> row(Browser browser, Page page);
    }

    /** Adds a row for each engine to a table. */
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

    /** Trains at a speed: a number of iterations per frame, or max. */
    static void train(Page page, String speed) {
        page.getByTestId("speed-" + speed).check(new Locator.CheckOptions().setForce(true));
        page.getByTestId("train").click();
    }

    /** Returns the name of an engine in the tables. */
    static String title(String engine) {
        return engine.equals("wasm") ? "WebAssembly GC" : "JavaScript";
    }
}
