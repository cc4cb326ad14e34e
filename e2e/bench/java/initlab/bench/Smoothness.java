package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the longest task of the main thread while a person does something. People notice tasks of more than 50 ms
 * (RAIL, Google, 2015).
 */
final class Smoothness {
    private static final String LARGEST =
            "&init=he,normal(sqrt(2/fan_in)),uniform(0.1),normal(0.05)" + "&layers=2-256-256-256-256-256-256-256-1";
    private static final int SEEDS = 40;

    private Smoothness() {}

    static Table table(Path site) throws IOException {
        Table table = new Table(
                "The longest task",
                "The CPU time, in ms, that the longest task of the main thread takes while a person does something.",
                List.of("engine", "three runs train", SEEDS + " seeds", "the largest set-up", "another rate in it"));
        LabPages.measure(table, site, "", Smoothness::row);
        return table;
    }

    private static List<String> row(Browser browser, Page page) {
        String opened = page.url();
        String training = longest(browser, page, () -> {
            LabPages.train(page, "max");
            LabPages.awaitState(page, "finished");
        });
        String seeds = longest(browser, page, () -> {
            page.getByTestId("seeds").locator("summary").click();
            page.getByTestId("seeds-count").fill(String.valueOf(SEEDS));
            page.getByTestId("seeds-start").click();
            page.getByTestId("seeds-csv").waitFor();
        });
        String opening = longest(browser, page, () -> {
            page.navigate(opened + LARGEST);
            LabPages.awaitState(page, "ready");
        });
        String rate = longest(browser, page, () -> {
            page.getByTestId("chip-rate").click();
            Locator field = page.getByTestId("rate");
            field.fill("0.02");
            field.press("Enter");
            page.waitForURL(url -> url.contains("rate=0.02"));
            LabPages.awaitState(page, "ready");
        });
        return List.of(training, seeds, opening, rate);
    }

    private static String longest(Browser browser, Page page, Runnable something) {
        MainThreadTrace.start(browser, page);
        something.run();
        double[] ascending = MainThreadTrace.stop(browser).tasks(MainThreadTrace.TASK);
        return String.format("%.0f", ascending[ascending.length - 1]);
    }
}
