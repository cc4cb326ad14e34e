package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many runs a second the pool of workers trains for “Many seeds”. */
final class Seeds {
    private static final String SEEDS = "16";
    private static final Pattern RATE = Pattern.compile("([\\d.,]+) a second");

    private Seeds() {}

    static Table table(Path site) throws IOException {
        Table table = new Table(
                "Many seeds",
                "Runs of 15,000 iterations, 2-10-5-1 on 300 points, three initializations with " + SEEDS
                        + " seeds each, in as many workers as the machine has cores, less one; as the page itself tells it.",
                List.of("engine", "workers", "runs a second"));
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
            throw new IllegalStateException("The page does not tell its runs a second.");
        }
        int cores = ((Number) page.evaluate("navigator.hardwareConcurrency")).intValue();
        return List.of(String.valueOf(Math.max(1, cores - 1)), rate.group(1));
    }
}
