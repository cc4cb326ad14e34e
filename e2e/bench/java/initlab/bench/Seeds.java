package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how many runs per second the worker pool trains for “Many seeds”. */
final class Seeds {
    private static final String SEEDS = "16";
    private static final Pattern RATE = Pattern.compile("([\\d.,]+) a second");

    private Seeds() {}

    static Table table(Path site) throws IOException {
        Table table = new Table(
                "Many seeds",
                "Runs of 15,000 iterations, 2-10-5-1 on 300 points, three initializations with " + SEEDS
                        + " seeds each, with one worker fewer than the machine has cores. The figures are those that the page shows.",
                List.of("engine", "workers", "runs per second"));
        LabPages.measure(table, site, "", Seeds::row);
        return table;
    }

    private static List<String> row(Browser browser, Page page) {
        page.getByTestId("seeds").locator("summary").click();
        page.getByTestId("seeds-count").fill(SEEDS);
        page.getByTestId("seeds-start").click();
        page.waitForFunction("/ a second/.test(document.querySelector('[data-testid=seeds-status]').textContent)");
        Matcher rate = RATE.matcher(page.getByTestId("seeds-status").textContent());
        if (!rate.find()) {
            throw new IllegalStateException("The page does not show its runs per second.");
        }
        int cores = ((Number) page.evaluate("navigator.hardwareConcurrency")).intValue();
        return List.of(String.valueOf(Math.max(1, cores - 1)), rate.group(1));
    }
}
