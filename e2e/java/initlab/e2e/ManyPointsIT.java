package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** As many own points as the lab takes. */
class ManyPointsIT {
    private static final int MOST = 100_000;

    /** Counts the calls that draw on canvases. */
    private static final String COUNT_CALLS = """
            () => {
              window.calls = {arc: 0, putImageData: 0};
              for (const name of Object.keys(calls)) {
                const draw = CanvasRenderingContext2D.prototype[name];
                CanvasRenderingContext2D.prototype[name] = function(...a) { calls[name]++; return draw.apply(this, a); };
              }
            }""";

    /** The pixels of the dialog's plane that are redder than blue, and bluer than red, by the half that they are in. */
    private static final String PIXELS = """
            () => {
              const plane = document.getElementById('points-plane'), found = [0, 0, 0, 0];
              const {data} = plane.getContext('2d').getImageData(0, 0, plane.width, plane.height);
              for (let i = 0; i < data.length; i += 4) {
                const left = i / 4 % plane.width < plane.width / 2 ? 0 : 2, difference = data[i] - data[i + 2];
                found[left] += difference > 60;
                found[left + 1] += difference < -30;
              }
              return found.map(count => Math.round(100 * count / (data.length / 8)));
            }""";

    /** Class 0 is left of the middle, class 1 right of it; six decimals, written as the lab writes them. */
    private static String table() {
        Random random = new Random(16);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MOST; i++) {
            int x = (i % 2 == 0 ? -1 : 1) * (50_000 + random.nextInt(1_350_000));
            text.append(x / 1e6)
                    .append(',')
                    .append((random.nextInt(2_900_001) - 1_450_000) / 1e6)
                    .append(',')
                    .append(i % 2)
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void aHundredThousandPointsOfAFileAreDrawnAtOnceTrainedOnKeptAndExported() throws IOException {
        String table = table();
        try (Lab lab = Lab.desktop().open("?init=he&iterations=3")) {
            lab.page.evaluate(COUNT_CALLS);
            lab.setup("data").selectOption("own");
            lab.part("points-file")
                    .setInputFiles(new FilePayload("many.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
            lab.page.waitForFunction(
                    "document.getElementById('points-counts').textContent.includes('0: 50,000, class 1: 50,000')");
            lab.awaitDrawn();
            assertEquals("", lab.part("points-table").inputValue());
            assertTrue(lab.part("points-table").getAttribute("placeholder").contains("More than 5,000 points"));
            List<?> shares = (List<?>) lab.page.evaluate(PIXELS);
            assertTrue((int) shares.get(0) > 60 && (int) shares.get(3) > 60, "the plane is full of points: " + shares);
            assertTrue((int) shares.get(1) < 3 && (int) shares.get(2) < 3, "where they are: " + shares);
            lab.picture("many-points");
            lab.part("points-use").click();
            lab.page.waitForURL(url -> url.contains("points=kept"));
            lab.awaitState("ready");
            lab.page.evaluate("document.getElementById('mark-wrong').click()");
            lab.trainToTheEnd();
            assertTrue((int) lab.page.evaluate("calls.arc") < 1000, "no path has an arc for every point");
            assertTrue((int) lab.page.evaluate("calls.putImageData") > 2, "the points are images");
            assertTrue(lab.part("notice-list").textContent().contains("too many for a link"));
            lab.page.reload();
            lab.awaitState("ready");
            lab.part("report-export").locator("summary").click();
            Download download =
                    lab.page.waitForDownload(() -> lab.part("export-points").click());
            List<String> lines = Files.readString(download.path()).lines().toList();
            assertEquals(
                    table.lines().map(ManyPointsIT::numbers).toList(),
                    lines.stream().map(ManyPointsIT::numbers).toList());
        }
    }

    private static List<Double> numbers(String line) {
        return List.of(line.split(",")).stream().map(Double::valueOf).toList();
    }

    @Test
    void aBrowserThatStoresNothingIsSaidToLoseThePoints() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); };");
            lab.open("?init=he&iterations=3");
            lab.setup("data").selectOption("own");
            lab.part("points-file")
                    .setInputFiles(new FilePayload(
                            "many.csv",
                            "text/csv",
                            table().lines()
                                    .limit(2000)
                                    .collect(java.util.stream.Collectors.joining("\n"))
                                    .getBytes(StandardCharsets.UTF_8)));
            lab.page.waitForFunction(
                    "document.getElementById('points-counts').textContent.includes('0: 1,000, class 1: 1,000')");
            lab.part("points-use").click();
            lab.page.waitForURL(url -> url.contains("points=kept"));
            lab.awaitState("ready");
            assertTrue(
                    lab.part("notice-list").textContent().contains("this browser stores nothing"),
                    lab.part("notice-list").textContent());
        }
    }
}
