package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Measures dragging the timeline from iteration 0 to the last, with the view inside the networks closed and open. */
final class Scrubbing {
    private static final double SECONDS = 3;
    /** Moves the slider in every animation frame. An iteration counts as shown when it is in the columns. */
    private static final String DRAG = "async seconds => { const slider = document.getElementById('timeline');"
            + "const times = [], root = document.documentElement.dataset; let shown = 0, last = root.iteration;"
            + "const start = performance.now(); let before = start;"
            + "while (before - start < 1000 * seconds) { await new Promise(requestAnimationFrame);"
            + "  const now = performance.now(); times.push(now - before); before = now;"
            + "  slider.value = Math.min(slider.max, Math.round(slider.max * (now - start) / (1000 * seconds)));"
            + "  slider.dispatchEvent(new Event('input', {bubbles: true}));"
            + "  if (root.iteration !== last) { shown++; last = root.iteration; } }"
            + "times.sort((a, b) => a - b);"
            + "return {frames: times.length, shown, median: times[times.length >> 1], late: times[Math.floor(.95 * times.length)]}; }";

    private Scrubbing() {}

    static Table table(Path site) throws IOException {
        Table table = new Table(
                "Dragging the timeline",
                "From iteration 0 to 15,000 in " + (int) SECONDS + " seconds, exact "
                        + "arithmetic, three columns: frames by elapsed time, and the CPU time of the main thread for each frame.",
                List.of(
                        "engine",
                        "inside view",
                        "frames per second",
                        "iterations shown per second",
                        "frame, median ms",
                        "frame, 95 %",
                        "main thread, ms per frame"));
        for (boolean inside : new boolean[] {false, true}) {
            LabPages.measure(table, site, "", (browser, page) -> row(browser, page, inside));
        }
        return table;
    }

    private static List<String> row(Browser browser, Page page, boolean inside) {
        LabPages.train(page, "max");
        LabPages.awaitState(page, "finished");
        if (inside) {
            page.getByTestId("inside").locator("summary").click();
            page.getByTestId("inside").locator("tbody tr").first().waitFor();
        }
        // By then, background compilation has finished.
        page.evaluate(DRAG, SECONDS);
        MainThreadTrace.start(browser, page);
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(DRAG, SECONDS);
        double work = Arrays.stream(MainThreadTrace.stop(browser).tasks(MainThreadTrace.TASK))
                .sum();
        double frames = number(seen, "frames");
        return List.of(
                inside ? "open" : "closed",
                String.format("%.0f", frames / SECONDS),
                String.format("%.0f", number(seen, "shown") / SECONDS),
                String.format("%.1f", number(seen, "median")),
                String.format("%.1f", number(seen, "late")),
                String.format("%.1f", work / frames));
    }

    private static double number(Map<?, ?> map, String key) {
        return ((Number) map.get(key)).doubleValue();
    }
}
