package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the canvases show, pixel by pixel; and pictures for people among the build's artefacts. */
class PictureIT {
    @Test
    void zerosPaintOneColourAndHePaintsARing() {
        try (Lab lab = Lab.desktop().open("?arithmetic=fast")) {
            lab.trainToTheEnd();
            // Along the diagonals, where no axis of the point set lies: the centre, and near the corners.
            List<int[]> zeros = pixels(lab, 0);
            for (int[] pixel : zeros) {
                assertEquals(
                        List.of(zeros.get(0)[0], zeros.get(0)[1], zeros.get(0)[2]),
                        List.of(pixel[0], pixel[1], pixel[2]));
            }
            assertHePaintsARing(lab);
            lab.picture("desktop");
        }
    }

    private static void assertHePaintsARing(Lab lab) {
        List<int[]> he = pixels(lab, 2);
        assertTrue(isBlue(he.get(0)), "the inside is class 1");
        for (int[] corner : he.subList(1, he.size())) {
            assertTrue(isRed(corner), "the outside is class 0");
        }
    }

    @Test
    void thePictureChangesAsTheNetworkLearns() {
        try (Lab lab = Lab.desktop().open("?arithmetic=fast")) {
            String before = dataUrl(lab);
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            lab.choose("speed-max");
            lab.part("train").click();
            lab.pauseFrom(4000);
            assertNotEquals(before, dataUrl(lab));
        }
    }

    @Test
    void onAPhoneThePicturesAreAsSharpAsTheScreen() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setDeviceScaleFactor(2))
                .open("?arithmetic=fast")) {
            lab.trainToTheEnd();
            assertEquals(
                    List.of(),
                    lab.page.evaluate("[...document.querySelectorAll('.column canvas')]"
                            + ".filter(c => c.offsetParent !== null && (c.clientWidth === 0 || c.width !== 2 * c.clientWidth || c.height !== 2 * c.clientHeight))"
                            + ".map(c => `${c.dataset.part}: ${c.width} for ${c.clientWidth}`)"));
            lab.part("thumb-2").click();
            lab.settle();
            assertHePaintsARing(lab);
            lab.picture("phone");
        }
    }

    @Test
    void lookingBackDrawsNoBackwardLine() {
        try (Lab lab = Lab.desktop().open("?arithmetic=fast")) {
            lab.trainToTheEnd();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '15000'");
            assertEquals(1, linesInTheMiddle(lab));
            lab.part("timeline").fill("0");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '0'");
            lab.settle();
            assertEquals(1, linesInTheMiddle(lab));
        }
    }

    /** How often a column of pixels, left of where a line back would cross it, He's cost curve crosses its colour. */
    private static int linesInTheMiddle(Lab lab) {
        return (int) lab.part("cost-chart")
                .evaluate("canvas => {"
                        + "const p = canvas.getContext('2d').getImageData(canvas.width * .6, 0, 1, canvas.height).data;"
                        + "let lines = 0, on = false; for (let y = 0; y < canvas.height; y++) {"
                        + "  const now = p[4 * y + 3] > 128 && p[4 * y + 1] - p[4 * y] > 50; lines += now && !on; on = now; }"
                        + "return lines; }");
    }

    private static String dataUrl(Lab lab) {
        return (String) lab.column(2).locator("[data-part=field]").evaluate("canvas => canvas.toDataURL()");
    }

    private static boolean isBlue(int[] pixel) {
        return pixel[2] > pixel[0] + 40;
    }

    private static boolean isRed(int[] pixel) {
        return pixel[0] > pixel[2] + 40;
    }

    /** Red, green, blue at the centre and at 5 % from each corner of a column's field. */
    private static List<int[]> pixels(Lab lab, int column) {
        Object found = lab.column(column)
                .locator("[data-part=field]")
                .evaluate("canvas => {"
                        + "const pen = canvas.getContext('2d');"
                        + "return [[.5,.5],[.05,.05],[.95,.05],[.05,.95],[.95,.95]].map(([x, y]) =>"
                        + "  [...pen.getImageData(x * canvas.width, y * canvas.height, 1, 1).data]);}");
        return levels(found);
    }

    private static List<int[]> levels(Object pixels) {
        return ((List<?>) pixels)
                .stream()
                        .map(pixel -> ((List<?>) pixel)
                                .stream()
                                        .mapToInt(level -> ((Number) level).intValue())
                                        .toArray())
                        .toList();
    }
}
