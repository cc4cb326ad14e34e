package initlab.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How long the page's main thread had the processor, by the browser's own trace. */
final class MainThreadTrace {
    static final Browser.StartTracingOptions OPTIONS =
            new Browser.StartTracingOptions().setCategories(List.of("toplevel", "devtools.timeline"));
    /** Every task: style, layout, paint and messages too. */
    static final String TASK = "ThreadControllerImpl::RunTask";

    private static final double MICROSECONDS = 1e-3;

    private final List<JsonObject> events;

    /** @param trace as the browser gives it */
    MainThreadTrace(byte[] trace) {
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

    /** The processor's time for each event of a name, ascending, in ms. */
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
