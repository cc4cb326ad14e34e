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

/** What drawing three fields takes of a frame while three runs train, and what it leaves for the garbage collector. */
final class Drawing {
    private static final int FRAMES = 60;
    private static final int SPEED = 10;

    private Drawing() {}

    static Table table(Path site) throws IOException {
        Table table = new Table(
                "Drawing while three runs train",
                "At " + SPEED + " iterations a frame, for " + FRAMES
                        + " frames: the time the main thread has the processor, by the browser’s own trace, in ms; and what its sampling "
                        + "heap profiler sees allocated on the page, collected objects included. “Callback” is the page’s own "
                        + "drawing in requestAnimationFrame; “all” is every task of the main thread, style, layout, paint and "
                        + "messages included.",
                List.of(
                        "engine",
                        "field",
                        "frames a second",
                        "callback, median",
                        "callback, 95 %",
                        "all, a frame",
                        "bytes allocated a frame"));
        LabPages.measure(table, site, "&arithmetic=fast&iterations=1000000", Drawing::row);
        return table;
    }

    private static List<String> row(Browser browser, Page page) {
        LabPages.train(page, String.valueOf(SPEED));
        // Compiled by now, whatever is compiled in the background.
        frames(page);
        browser.startTracing(page, MainThreadTrace.OPTIONS);
        double seconds = frames(page);
        MainThreadTrace trace = new MainThreadTrace(browser.stopTracing());
        Object side = page.evaluate("document.querySelector('[data-part=field]').dataset.side");
        double[] callbacks = trace.tasks("FireAnimationFrame");
        double all = Arrays.stream(trace.tasks(MainThreadTrace.TASK)).sum();
        return List.of(
                side + "²",
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

    /** Lets so many frames pass; tells in how many seconds. */
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
