package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import initlab.e2e.Browsers;
import initlab.e2e.SiteServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * 15,000 iterations of the notebook's He run, everywhere: both arithmetics on the JVM, in WebAssembly and in JavaScript
 * in a real browser; NumPy where python3 has it; C where there is a compiler. Medians of five, in one run.
 */
class BenchIT {
    private static final String REFERENCE = "C (gcc -O3)";
    private static final double PATIENCE = 300_000;

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Path folder = Path.of(System.getProperty("initlab.bench"));
    private String browserVersion = "";

    @Test
    void fifteenThousandIterations() throws IOException, InterruptedException {
        program(REFERENCE, compiledC());
        program("NumPy", List.of("python3", "e2e/bench/numpy_bench.py"));
        program("JVM", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "initlab.bench.EngineBench", "jvm"));
        browser("wasm", "WebAssembly GC");
        browser("js", "JavaScript");
        String report = report();
        System.out.println(report);
        Files.writeString(folder.resolve("report.md"), report);
    }

    private List<String> compiledC() throws IOException, InterruptedException {
        Path program = folder.resolve("bench_c");
        try {
            new ProcessBuilder("gcc", "-O3", "-march=native", "-o", program.toString(), "e2e/bench/bench.c", "-lm")
                    .inheritIO().start().waitFor();
        } catch (IOException noCompiler) {
            System.out.println("No gcc here: no C in the table.");
        }
        return List.of(program.toString());
    }

    private void program(String name, List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            new String(process.getInputStream().readAllBytes()).lines().forEach(line -> take(name, line));
            process.waitFor();
        } catch (IOException missing) {
            System.out.println(name + " is not here: not in the table.");
        }
    }

    private void browser(String engine, String name) throws IOException {
        try (SiteServer server = new SiteServer(folder.resolve("site"), 0, "/");
                Browser browser = Browsers.launch()) {
            browserVersion = browser.version();
            Page page = browser.newPage();
            page.onConsoleMessage(message -> take(name, message.text()));
            page.navigate(server.address() + "?engine=" + engine);
            page.waitForFunction("document.title === 'done'", null,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        }
    }

    private void take(String name, String line) {
        String[] words = line.split(" ");
        if (words.length == 5 && words[0].equals("BENCH")) {
            times.computeIfAbsent(name + ", " + words[2], key -> new ArrayList<>()).add(Double.parseDouble(words[3]));
        }
    }

    private String report() {
        StringBuilder text = new StringBuilder("15,000 iterations of 2-10-5-1 on 300 points, He, seed 3; medians of "
                + "five runs. “cost-each”: with the cost in every iteration, as the notebook has it; the lab works it out "
                + "where it is shown. Ratios to C without and to NumPy with it.\n\n"
                + "| where | ms | µs an iteration | of C | of NumPy |\n|---|--:|--:|--:|--:|\n");
        double c = median(REFERENCE + ", training");
        double numpy = median("NumPy, cost-each");
        times.keySet().forEach(key -> {
            double median = median(key);
            text.append(String.format("| %s | %.0f | %.1f | %.2f | %.2f |%n", key, median, median / 15, median / c,
                    median / numpy));
        });
        text.append(String.format("%nMachine: %d cores, %s, Java %s, Chromium %s.%n",
                Runtime.getRuntime().availableProcessors(), processor(), System.getProperty("java.version"),
                browserVersion));
        return text.toString();
    }

    private double median(String key) {
        List<Double> found = new ArrayList<>(times.getOrDefault(key, List.of(Double.NaN)));
        Collections.sort(found);
        return found.get(found.size() / 2);
    }

    private static String processor() {
        try {
            return Files.lines(new File("/proc/cpuinfo").toPath()).filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2)).findFirst().orElse("unknown processor");
        } catch (IOException noSuchFile) {
            return System.getProperty("os.arch");
        }
    }
}
