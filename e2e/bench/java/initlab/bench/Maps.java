package initlab.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import initlab.words.NumberText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how many networks per second the worker pool trains for “Map”, next to the same map in C. */
final class Maps {
    /** He’s weights times the scale, 500 iterations for each pixel. */
    private static final String QUERY = "&view=lab&init=he&iterations=500&map=scale:0.03:30,rate:0.001:30";

    private static final int SIDE = 32;
    private static final Pattern DONE = Pattern.compile("([\\d,]+) of [\\d,]+");

    private Maps() {}

    /**
     * Measures both engines and C.
     *
     * @param program bench.c, compiled; null if there is no compiler
     */
    static Table table(Path site, Path program, Path problem) throws IOException, InterruptedException {
        Table table = new Table(
                "Map",
                "Networks 2-10-5-1 on 300 points, 500 iterations each, with scale and learning rate from pixel to pixel: the"
                        + " first " + SIDE + " × " + SIDE
                        + " pixels of the page’s map, from the first that is drawn on,"
                        + " and the same map in C, gcc -O3, with as many processes as the page has workers.",
                List.of("program", "workers", "networks per second"));
        LabPages.measure(table, site, QUERY, Maps::row);
        if (program != null) {
            int workers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            table.add(List.of("C, gcc -O3", String.valueOf(workers), inC(program, problem, workers)));
        }
        return table;
    }

    private static List<String> row(Browser browser, Page page) {
        page.getByTestId("map-status").waitFor();
        int first = await(page, 1);
        double began = System.nanoTime();
        int last = await(page, first + SIDE * SIDE);
        double seconds = (System.nanoTime() - began) / 1e9;
        int cores = ((Number) page.evaluate("navigator.hardwareConcurrency")).intValue();
        return List.of(String.valueOf(Math.max(1, cores - 1)), NumberText.fixed((last - first) / seconds, 1));
    }

    /** Waits until so many networks are trained, and returns how many are. */
    private static int await(Page page, int count) {
        while (true) {
            Matcher done = DONE.matcher(page.getByTestId("jobs-progress").textContent());
            int now = done.find() ? Integer.parseInt(done.group(1).replace(",", "")) : 0;
            if (now >= count) {
                return now;
            }
            page.waitForTimeout(50);
        }
    }

    private static String inC(Path program, Path problem, int processes) throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        double began = System.nanoTime();
        for (int i = 0; i < processes; i++) {
            running.add(new ProcessBuilder(program.toString(), problem.toString(), String.valueOf(SIDE))
                    .directory(new File("."))
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : running) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("the map in C failed: " + said);
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return NumberText.fixed(processes * SIDE * SIDE / seconds, 1);
    }
}
