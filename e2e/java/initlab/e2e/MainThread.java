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

    /** How long a task may be, in ms: RAIL's bound, beyond which a person notices it (Google, 2015). */
    static final double LONG = 50;
    /** The milliseconds that {@link #GAUGE} takes on the machine for which {@link #LONG} is meant, while it is idle. */
    private static final double IDLE = 13;
    /** The median of nine runs of a piece of work as the page has it: short texts and a map. */
    private static final String GAUGE = """
            () => {
              const times = [];
              for (let run = 0; run < 9; run++) {
                const start = performance.now(), map = new Map();
                for (let i = 0; i < 60_000; i++) {
                  map.set('k' + i % 5_000, i);
                }
                times.push(performance.now() - start);
              }
              return times.sort((a, b) => a - b)[4];
            }""";

    private final Lab lab;
    private final Browser browser;

    MainThread(Lab lab) {
        this.lab = lab;
        browser = lab.context.browser();
        lab.page.evaluate(NOTE_LONG_TASKS);
        // A page opened later has a separate observer.
        lab.page.addInitScript(NOTE_LONG_TASKS);
    }

    /**
     * What was seen.
     *
     * @param longTasks the long tasks in ms on the wall's clock
     * @param longestWork the processor's time for the longest task in ms
     * @param limit the most that it may be: {@link #LONG}, and more on a machine that is slow at the moment. Two
     *     threads that share a core, or a host with other guests, take twice the processor's time for the same work
     */
    record Seen(List<?> longTasks, double longestWork, double limit) {
        /** Whether no task took longer than it may. */
        boolean isSmooth() {
            return longestWork <= limit;
        }
    }

    /** Runs an action and returns what the main thread did during it. */
    Seen during(Runnable something) {
        double before = slowness();
        lab.page.evaluate("longTasks.length = 0");
        browser.startTracing(lab.page, new Browser.StartTracingOptions().setCategories(List.of("toplevel")));
        byte[] trace;
        try {
            something.run();
        } finally {
            // A browser records for one test at a time.
            trace = browser.stopTracing();
        }
        List<?> longTasks = (List<?>) lab.page.evaluate("longTasks");
        return new Seen(
                longTasks,
                longestWork(new String(trace, StandardCharsets.UTF_8)),
                LONG * Math.max(1, Math.max(before, slowness())));
    }

    /** How many times longer the machine takes now than the one for which {@link #LONG} is meant. */
    private double slowness() {
        return ((Number) lab.page.evaluate(GAUGE)).doubleValue() / IDLE;
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
