package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a browser fetches until the first trained frame, as a server that compresses sends it, stays within the budget.
 * The list is the browser's own: every request of the page and of its workers, and what the document links to.
 */
class FirstLoadIT {
    private static final int BUDGET = 228_750;
    /** What the page loads only when it is needed. */
    private static final List<String> LATER = List.of(
            "initlab-tables.js", "initlab-cells.js", "initlab-signal.js", "initlab-rest.wasm", "initlab-rest.js");

    private static final String REMEDY = """

            What usually weighs much: a double or a float put into a text by + or as a part of a sentence, which brings \
            the platform's tables for printing numbers with it (12 KB; PythonFloat and NumberText are there for that); \
            regular expressions; String.format; streams.
            """;

    @ParameterizedTest
    @CsvSource({"wasm, initlab.wasm", "js, initlab.js"})
    void theFirstLoadStaysWithinItsBudget(String engine, String program) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        try (Lab lab = Lab.desktop().open("?view=lesson&engine=" + engine)) {
            LessonIT.awaitStep(lab, "model");
            lab.requests.forEach(
                    url -> assertTrue(LATER.stream().noneMatch(url::endsWith), url + " is needed later, if at all"));
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            // The page asks for the rest half a second after this frame.
            lab.requests.stream()
                    .filter(url -> LATER.stream().noneMatch(url::endsWith))
                    .forEach(url -> add(sizes, url));
            ((List<?>) lab.page.evaluate(
                            "[...document.querySelectorAll('link[href]:not([rel=later])')].map(link => link.href)"))
                    .forEach(url -> add(sizes, (String) url));
        }
        for (String certain : List.of("index.html", "boot.js", "favicon.svg", "model.html", program)) {
            assertTrue(
                    sizes.keySet().stream().anyMatch(name -> Path.of(name).endsWith(certain)),
                    "the instrument sees what is certainly fetched, " + certain + ": " + sizes.keySet());
        }
        int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder table = new StringBuilder("First load, engine " + engine + ", bytes after gzip:\n");
        sizes.forEach((name, size) -> table.append(String.format("%9d  %s%n", size, name)));
        table.append(String.format("%9d  in all; the budget is %d%n", total, BUDGET));
        System.out.print(table);
        assertTrue(total <= BUDGET, table + REMEDY);
    }

    private static void add(Map<String, Integer> sizes, String url) {
        if (!url.startsWith(Lab.address())) {
            return;
        }
        String path = URI.create(url)
                .getPath()
                .substring(URI.create(Lab.address()).getPath().length());
        String file = path.isEmpty() ? "index.html" : path;
        sizes.computeIfAbsent(
                Path.of(file).getFileName().toString(),
                name -> compressed(Path.of(System.getProperty("initlab.site"), file)));
    }

    /** Bytes of the file as gzip's best level packs it. */
    private static int compressed(Path file) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                gzip.write(Files.readAllBytes(file));
            }
            return packed.size();
        } catch (IOException e) {
            throw new AssertionError("The browser asked for " + file + ", which the site does not have.", e);
        }
    }
}
