package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import initlab.e2e.Browsers;
import initlab.e2e.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures the time from the click on a link to the first trained frame on the screen, in a new browser. */
final class FirstLoad {
    private static final int ROUNDS = 5;
    /** Records the time of the frame after the first one that shows an iteration above 0. */
    private static final String WATCH = "new MutationObserver((changes, observer) => {"
            + "if (+document.documentElement.dataset.iteration > 0) { observer.disconnect();"
            + "requestAnimationFrame(() => requestAnimationFrame(() => { window.firstTrained = performance.now(); })); }"
            + "}).observe(document, {attributes: true, subtree: true, attributeFilter: ['data-iteration']})";

    private FirstLoad() {}

    static Table table(Path site) throws IOException {
        Table table = new Table(
                "First load",
                "Elapsed time in ms from navigation to the first trained frame on the screen (?autoplay=1), in a "
                        + "new browser each time, on localhost.",
                List.of("engine", "median", "least", "most"));
        double[][] times = new double[LabPages.ENGINES.size()][ROUNDS];
        try (SiteServer server = new SiteServer(site, 0, "/")) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < times.length; i++) {
                    times[i][round] = measure(server.address() + "?autoplay=1&engine=" + LabPages.ENGINES.get(i));
                }
            }
        }
        for (int i = 0; i < times.length; i++) {
            java.util.Arrays.sort(times[i]);
            table.add(List.of(
                    LabPages.title(LabPages.ENGINES.get(i)),
                    ms(Medians.of(times[i])),
                    ms(times[i][0]),
                    ms(times[i][ROUNDS - 1])));
        }
        return table;
    }

    private static double measure(String address) {
        try (Browser browser = Browsers.launch()) {
            Page page = browser.newPage(new Browser.NewPageOptions().setBypassCSP(true));
            page.setDefaultTimeout(LabPages.PATIENCE);
            page.addInitScript(WATCH);
            page.navigate(address);
            page.waitForFunction("window.firstTrained > 0");
            return ((Number) page.evaluate("firstTrained")).doubleValue();
        }
    }

    private static String ms(double value) {
        return String.format("%.0f", value);
    }
}
