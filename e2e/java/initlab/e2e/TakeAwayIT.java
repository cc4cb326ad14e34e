package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures to take away: columns, chart and comparison as PNG and SVG, and a training as a video. */
class TakeAwayIT {
    /** Draws both files at the size of the SVG and compares their pixels on a grid: how many differ, how many colours. */
    private static final String COMPARE = """
            async ([png, svg]) => {
              const bytes = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
              const pixels = async (text, type) => {
                const image = new Image();
                image.src = URL.createObjectURL(new Blob([bytes(text)], { type }));
                await image.decode();
                const canvas = document.createElement('canvas');
                canvas.width = 400;
                canvas.height = 400;
                canvas.getContext('2d').drawImage(image, 0, 0, 400, 400);
                return canvas.getContext('2d').getImageData(0, 0, 400, 400).data;
              };
              const [one, other] = [await pixels(png, 'image/png'), await pixels(svg, 'image/svg+xml')];
              const colours = new Set();
              let differ = 0;
              for (let y = 5; y < 400; y += 10) {
                for (let x = 5; x < 400; x += 10) {
                  const at = 4 * (400 * y + x);
                  colours.add(one.slice(at, at + 3).join());
                  differ += [0, 1, 2].some(channel => Math.abs(one[at + channel] - other[at + channel]) > 40);
                }
              }
              return [differ, colours.size];
            }""";
    /** The length of a recording, which its file does not tell before its end has been looked for. */
    private static final String DURATION = """
            async text => {
              const video = document.createElement('video');
              video.src = URL.createObjectURL(
                  new Blob([Uint8Array.from(atob(text), sign => sign.charCodeAt(0))], { type: 'video/webm' }));
              await new Promise(loaded => { video.onloadedmetadata = loaded; });
              video.currentTime = 1e6;
              await new Promise(sought => { video.onseeked = sought; });
              return video.videoWidth > 0 ? video.duration : -1;
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"", "?theme=dark&init=he&layers=2-6-4-3-1"})
    void thePngHasTwiceTheSizeAndTheColoursOfTheSvg(String query) throws Exception {
        String start = query.isEmpty() ? "?" : query + "&";
        try (Lab lab = trained(start + "iterations=300&arithmetic=fast")) {
            for (String picture : List.of("0", "costs", "all")) {
                byte[] png = download(lab, "export-png-" + picture);
                byte[] svg = download(lab, "export-svg-" + picture);
                Element root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement();
                var image = ImageIO.read(new ByteArrayInputStream(png));
                assertEquals(2 * Integer.parseInt(root.getAttribute("width")), image.getWidth(), picture);
                assertEquals(2 * Integer.parseInt(root.getAttribute("height")), image.getHeight(), picture);
                String words = texts(root);
                assertTrue(words.contains("learning rate 0.01"), words);
                assertTrue(words.contains("Iteration 300"), words);
                // A long address is broken into lines.
                assertTrue(words.replace(" ", "").contains(lab.page.url()), words);
                List<?> compared = (List<?>) lab.page.evaluate(
                        COMPARE,
                        List.of(
                                Base64.getEncoder().encodeToString(png),
                                Base64.getEncoder().encodeToString(svg)));
                assertTrue((int) compared.get(1) > 3, picture + " shows something: " + compared);
                // Edges of letters and points are smoothed differently.
                assertTrue((int) compared.get(0) < 80, picture + ", pixels of 1600 that differ: " + compared);
            }
        }
    }

    @Test
    void aColumnSaysHowItsWeightsWereDrawn() throws Exception {
        try (Lab lab = trained("?iterations=100")) {
            String svg = new String(download(lab, "export-svg-2"), StandardCharsets.UTF_8);
            assertTrue(svg.contains("<title>He after 100 iterations</title>"), svg.substring(0, 300));
            assertTrue(svg.contains("W = randn · √(2 / fan-in)"));
            assertTrue(svg.contains("clip-path") && svg.contains("data:image/png;base64,"));
        }
    }

    @Test
    void aTrainingIsRecordedFromItsStartToItsEnd() throws IOException {
        try (Lab lab = trained("?iterations=60&arithmetic=fast")) {
            lab.choose("speed-1");
            byte[] video = download(lab, "record");
            assertArrayEquals(new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3}, Arrays.copyOf(video, 4), "EBML");
            assertTrue(((Number) lab.page.evaluate(DURATION, Base64.getEncoder().encodeToString(video))).doubleValue()
                    > 0.5);
            assertEquals("The video has been saved.", lab.part("record-status").textContent());
            assertTrue(lab.part("record").isVisible());
        }
    }

    @Test
    void aRecordingCanBeCancelledWhileTrainingGoesOn() {
        try (Lab lab = Lab.desktop().open("?iterations=100000&arithmetic=fast")) {
            lab.part("report-export").locator("summary").click();
            lab.part("record").click();
            lab.page.waitForFunction("document.querySelector('[data-testid=record-progress]').value > 0");
            assertTrue(lab.part("record").isHidden());
            lab.part("record-cancel").click();
            assertEquals(
                    "The recording has been cancelled.",
                    lab.part("record-status").textContent());
            assertTrue(lab.part("record-progress").isHidden());
            assertEquals("training", lab.root("state"));
        }
    }

    @Test
    void aBrowserThatCannotRecordSaysSo() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript("delete window.MediaRecorder");
            lab.open("?iterations=100");
            lab.part("report-export").locator("summary").click();
            assertTrue(lab.part("record").isDisabled());
            assertTrue(lab.part("record-status").textContent().contains("cannot record WebM"));
        }
    }

    private static String texts(Element root) {
        StringBuilder words = new StringBuilder();
        NodeList texts = root.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent()).append(' ');
        }
        return words.toString();
    }

    private static Lab trained(String query) {
        Lab lab = Lab.desktop().open(query);
        lab.trainToTheEnd();
        lab.part("report-export").locator("summary").click();
        return lab;
    }

    private static byte[] download(Lab lab, String part) throws IOException {
        Download download = lab.page.waitForDownload(() -> lab.part(part).click());
        return Files.readAllBytes(download.path());
    }
}
