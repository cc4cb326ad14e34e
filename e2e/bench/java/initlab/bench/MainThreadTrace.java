package initlab.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The CPU time of the page's main thread, from the browser's trace. */
final class MainThreadTrace {
    private static final Browser.StartTracingOptions OPTIONS =
            new Browser.StartTracingOptions().setCategories(List.of("toplevel", "devtools.timeline"));
    /** The event of every task, including style, layout, paint and messages. */
    static final String TASK = "ThreadControllerImpl::RunTask";

    private static final double MICROSECONDS = 1e-3;

    private final List<JsonObject> events;

    /** Starts tracing a page. */
    static void start(Browser browser, Page page) {
        browser.startTracing(page, OPTIONS);
    }

    /** Stops tracing, and returns the trace. */
    static MainThreadTrace stop(Browser browser) {
        return new MainThreadTrace(browser.stopTracing());
    }

    /** @param trace the trace as returned by the browser */
    private MainThreadTrace(byte[] trace) {
        List<JsonObject> all = new ArrayList<>();
        JsonParser.parseString(new String(trace, StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonArray("traceEvents")
                .forEach(event -> all.add(event.getAsJsonObject()));
        List<String> threads = all.stream()
                .filter(event -> name(event).equals("thread_name")
                        && event.getAsJsonObject("args")
                                .get("name")
                                .getAsString()
                                .equals("CrRendererMain"))
                .map(MainThreadTrace::thread)
                .toList();
        events = all.stream()
                .filter(event -> event.has("tdur") && threads.contains(thread(event)))
                .toList();
    }

    /** Returns the CPU time of each event of this name, in ms, in ascending order. */
    double[] tasks(String name) {
        return events.stream()
                .filter(event -> name(event).equals(name))
                .mapToDouble(event -> event.get("tdur").getAsDouble() * MICROSECONDS)
                .sorted()
                .toArray();
    }

    private static String name(JsonObject event) {
        return event.get("name").getAsString();
    }

    private static String thread(JsonObject event) {
        return event.get("pid") + " " + event.get("tid");
    }
}
