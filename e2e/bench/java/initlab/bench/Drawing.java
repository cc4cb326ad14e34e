package initlab.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Measures how long drawing takes per frame while three runs train, and how much memory it allocates. */
final class Drawing {
    private static final int FRAMES = 60;
    private static final int SPEED = 10;

    private Drawing() {}

    static Table table(Path site) throws IOException {
        Table table = new Table(
                "Drawing while three runs train",
                "At " + SPEED + " iterations per frame, for " + FRAMES
                        + " frames: the CPU time of the main thread in ms, from the browser’s trace, and the memory that the page "
                        + "allocates, from the sampling heap profiler, including collected objects. “Callback” is the page’s "
                        + "drawing in requestAnimationFrame. “All” is every task of the main thread, including style, layout, paint "
                        + "and messages.",
                List.of(
                        "engine",
                        "field",
                        "frames per second",
                        "callback, median",
                        "callback, 95 %",
                        "all, per frame",
                        "bytes allocated per frame"));
        LabPages.measure(table, site, "&arithmetic=fast&iterations=1000000", Drawing::row);
        return table;
    }

    private static List<String> row(Browser browser, Page page) {
        LabPages.train(page, String.valueOf(SPEED));
        // By now, background compilation has finished.
        frames(page);
        MainThreadTrace.start(browser, page);
        double seconds = frames(page);
        MainThreadTrace trace = MainThreadTrace.stop(browser);
        Object side = page.evaluate("document.querySelector('[data-part=field]').dataset.side");
        double[] callbacks = trace.tasks("FireAnimationFrame");
        double all = Arrays.stream(trace.tasks(MainThreadTrace.TASK)).sum();
        return List.of(
                side.toString(),
                String.format("%.0f", FRAMES / seconds),
                String.format("%.2f", Medians.of(callbacks)),
                String.format("%.2f", callbacks[(int) (0.95 * callbacks.length)]),
                String.format("%.2f", all / callbacks.length),
                String.format("%,.0f", allocated(page)));
    }

    private static double allocated(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject options = new JsonObject();
        options.addProperty("samplingInterval", 2048);
        options.addProperty("includeObjectsCollectedByMajorGC", true);
        options.addProperty("includeObjectsCollectedByMinorGC", true);
        session.send("HeapProfiler.startSampling", options);
        frames(page);
        JsonObject profile = session.send("HeapProfiler.stopSampling").getAsJsonObject("profile");
        return bytes(profile.getAsJsonObject("head")) / FRAMES;
    }

    /** Waits until {@link #FRAMES} frames have passed. Returns the time in seconds. */
    private static double frames(Page page) {
        return ((Number) page.evaluate(
                        "iterations => new Promise(done => {"
                                + "const iteration = () => +(document.documentElement.dataset.iteration || 0);"
                                + "const from = iteration(), start = performance.now();"
                                + "const look = () => iteration() >= from + iterations ? done((performance.now() - start) / 1000) "
                                + ": setTimeout(look, 100); look(); })",
                        FRAMES * SPEED))
                .doubleValue();
    }

    private static double bytes(JsonObject node) {
        double sum = node.get("selfSize").getAsDouble();
        for (JsonElement child : node.getAsJsonArray("children")) {
            sum += bytes(child.getAsJsonObject());
        }
        return sum;
    }
}
