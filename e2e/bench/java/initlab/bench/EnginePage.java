package initlab.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import initlab.e2e.Browsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the workload in one engine, in a separate browser. */
final class EnginePage implements AutoCloseable {
    private static final double PATIENCE = 600_000;

    private final Browser browser = Browsers.launch();
    private final Page page;
    private List<Long> renderers;

    /** @param kernels {@code all}, or {@code none} for plain Java */
    EnginePage(String address, String engine, String kernels) {
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address + "?engine=" + engine + "&kernels=" + kernels);
        page.waitForFunction("document.title === 'ready'");
    }

    String version() {
        return browser.version();
    }

    /** Returns one of the lab's arithmetics in this engine as an entrant. */
    Entrant entrant(String arithmetic) {
        return (iterations, withCost) -> timed("train", arithmetic, iterations, withCost);
    }

    void prepare(int examples, int width, int hidden) {
        timed("prepare", examples, width, hidden);
    }

    Timing advance(int iterations) {
        return timed("advance", iterations);
    }

    /** The most multiply-adds per second in 10⁹: with two instructions, and with the fused one. */
    double[] peak() {
        List<?> rates = (List<?>) page.evaluate("peak()");
        return rates.stream().mapToDouble(rate -> ((Number) rate).doubleValue()).toArray();
    }

    private Timing timed(Object... call) {
        double before = processorTime();
        List<?> result = (List<?>) page.evaluate("call => timed(...call)", List.of(call));
        double wall = ((Number) result.get(0)).doubleValue();
        double after = processorTime();
        return new Timing(wall, after > before ? after - before : wall, ((Number) result.get(1)).doubleValue());
    }

    /**
     * Returns the CPU time of the main threads of the browser's pages in ms, or 0 if the system does not provide it.
     */
    private double processorTime() {
        double sum = 0;
        for (long process : pages()) {
            try (Stream<String> lines = Files.lines(
                    Path.of("/proc", Long.toString(process), "task", Long.toString(process), "schedstat"))) {
                sum += Double.parseDouble(lines.findFirst().orElse("0").split(" ")[0]) / 1e6;
            } catch (IOException notLinux) {
                return 0;
            }
        }
        return sum;
    }

    private List<Long> pages() {
        if (renderers == null) {
            renderers = new ArrayList<>();
            JsonObject answer = browser.newBrowserCDPSession().send("SystemInfo.getProcessInfo");
            for (JsonElement process : answer.getAsJsonArray("processInfo")) {
                if (process.getAsJsonObject().get("type").getAsString().equals("renderer")) {
                    renderers.add(process.getAsJsonObject().get("id").getAsLong());
                }
            }
        }
        return renderers;
    }

    @Override
    public void close() {
        browser.close();
    }
}
