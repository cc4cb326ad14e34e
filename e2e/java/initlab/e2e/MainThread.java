package initlab.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Watches the page's main thread by two instruments: the browser's own list of long tasks, by the clock on the wall,
 * and a trace that tells how long the processor worked on each task, whatever else the machine was busy with.
 */
final class MainThread {
    private static final double MICROSECONDS = 1e-3;
    private static final String NOTE_LONG_TASKS = "if (!window.longTasks) { window.longTasks = [];"
            + "new PerformanceObserver(list => longTasks.push(...list.getEntries().map(e => Math.round(e.duration))))"
            + ".observe({type: 'longtask'}); }";

    private final Lab lab;
    private final Browser browser;

    MainThread(Lab lab) {
        this.lab = lab;
        browser = lab.context.browser();
        lab.page.evaluate(NOTE_LONG_TASKS);
        // A page opened later has a separate observer.
        lab.page.addInitScript(NOTE_LONG_TASKS);
    }

    /** What was seen: the long tasks in ms on the wall's clock, and the processor's time for the longest task in ms. */
    record Seen(List<?> longTasks, double longestWork) {}

    /** Runs an action and returns what the main thread did during it. */
    Seen during(Runnable something) {
        lab.page.evaluate("longTasks.length = 0");
        browser.startTracing(lab.page, new Browser.StartTracingOptions().setCategories(List.of("toplevel")));
        byte[] trace;
        try {
            something.run();
        } finally {
            // A browser records for one test at a time.
            trace = browser.stopTracing();
        }
        return new Seen(
                (List<?>) lab.page.evaluate("longTasks"), longestWork(new String(trace, StandardCharsets.UTF_8)));
    }

    private static double longestWork(String trace) {
        List<JsonObject> events = new ArrayList<>();
        for (JsonElement event : JsonParser.parseString(trace).getAsJsonObject().getAsJsonArray("traceEvents")) {
            events.add(event.getAsJsonObject());
        }
        Set<String> mainThreads = new HashSet<>();
        for (JsonObject event : events) {
            if (event.get("name").getAsString().equals("thread_name")
                    && event.getAsJsonObject("args").get("name").getAsString().equals("CrRendererMain")) {
                mainThreads.add(thread(event));
            }
        }
        return events.stream()
                .filter(event -> event.has("tdur") && mainThreads.contains(thread(event)))
                .mapToDouble(event -> event.get("tdur").getAsDouble() * MICROSECONDS)
                .max()
                .orElseThrow(() -> new AssertionError("the trace has no task of the main thread"));
    }

    private static String thread(JsonObject event) {
        return event.get("pid") + " " + event.get("tid");
    }
}
