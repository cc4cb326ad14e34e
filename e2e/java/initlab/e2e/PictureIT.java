package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the canvases show, pixel by pixel; and pictures for people among the build's artefacts. */
class PictureIT {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int TOP = 2;
    private static final int BOTTOM = 3;
    /** Notes where on a canvas pictures are copied to since it was last cleared, in that order. */
    private static final String NOTE_TILES =
            "window.tiles = new Map(); { const pen = CanvasRenderingContext2D.prototype;"
                    + "const clear = pen.clearRect, draw = pen.drawImage;"
                    + "pen.clearRect = function(...a) { tiles.set(this.canvas, []); clear.apply(this, a); };"
                    + "pen.drawImage = function(...a) { tiles.get(this.canvas)?.push(a.slice(-4)); draw.apply(this, a); }; }";

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
    void aChartHiddenWhileTheSetUpChangedHasTheNewScalesWhenItIsShown() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(360, 740);
        String expected;
        try (Lab lab = Lab.with(phone).open("?iterations=200")) {
            expected = chart(lab);
        }
        try (Lab lab = Lab.with(phone).open("?iterations=100")) {
            assertNotEquals(expected, chart(lab));
            lab.part("focus").selectOption("2");
            lab.openSetup();
            lab.part("iterations").fill("200");
            lab.part("iterations").press("Tab");
            lab.page.waitForURL(url -> url.contains("iterations=200"));
            lab.awaitState("ready");
            lab.part("focus").selectOption("all");
            lab.awaitDrawn();
            assertEquals(expected, chart(lab));
        }
    }

    private static String chart(Lab lab) {
        return (String) lab.column(0).locator("[data-part=chart]").evaluate("canvas => canvas.toDataURL()");
    }

    @Test
    void theDarkThemeDarkensThePageButNotThePictures() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setColorScheme(ColorScheme.DARK))
                .open("?arithmetic=fast")) {
            lab.trainToTheEnd();
            assertEquals(
                    true,
                    lab.page.evaluate("getComputedStyle(document.documentElement).backgroundColor"
                            + ".match(/\\d+/g).slice(0, 3).every(level => level < 80)"));
            assertHePaintsARing(lab);
            lab.picture("dark");
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
                            + ".filter(c => c.clientWidth === 0 || c.width !== 2 * c.clientWidth || c.height !== 2 * c.clientHeight)"
                            + ".map(c => `${c.dataset.part}: ${c.width} for ${c.clientWidth}`)"));
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
        return (int) lab.column(2)
                .locator("[data-part=chart]")
                .evaluate("canvas => {"
                        + "const p = canvas.getContext('2d').getImageData(canvas.width * .3, 0, 1, canvas.height).data;"
                        + "let lines = 0, on = false; for (let y = 0; y < canvas.height; y++) {"
                        + "  const now = p[4 * y + 3] > 128 && p[4 * y + 1] - p[4 * y] > 50; lines += now && !on; on = now; }"
                        + "return lines; }");
    }

    /** The pictures of the inputs are the coordinates themselves: x₁ changes from left to right, x₂ from bottom to top. */
    @Test
    void theInsideViewDrawsInputsAsGradients() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(NOTE_TILES);
            lab.open("?iterations=50&init=he");
            lab.part("inside").locator("summary").click();
            lab.part("inside-sentence").first().waitFor();
            lab.settle();
            List<int[]> first = tile(lab, 0);
            assertTrue(isRed(first.get(LEFT)) && isBlue(first.get(RIGHT)), "x₁: " + text(first));
            assertSimilar(first.get(TOP), first.get(BOTTOM), "x₁: " + text(first));
            List<int[]> second = tile(lab, 1);
            assertTrue(isRed(second.get(BOTTOM)) && isBlue(second.get(TOP)), "x₂: " + text(second));
            assertSimilar(second.get(LEFT), second.get(RIGHT), "x₂: " + text(second));
        }
    }

    private static void assertSimilar(int[] one, int[] other, String message) {
        for (int channel = 0; channel < 3; channel++) {
            assertEquals(one[channel], other[channel], 4, message);
        }
    }

    private static String text(List<int[]> pixels) {
        return pixels.stream().map(Arrays::toString).toList().toString();
    }

    /** Red, green, blue of the network drawing's tile of an input, near its left, right, top and bottom edge. */
    private static List<int[]> tile(Lab lab, int input) {
        return levels(lab.page.evaluate(
                "input => {"
                        + "const canvas = document.querySelector('[data-part=drawing]');"
                        + "const [x, y, w, h] = tiles.get(canvas)[input];"
                        + "return [[.1,.5],[.9,.5],[.5,.1],[.5,.9]].map(([u, v]) =>"
                        + "  [...canvas.getContext('2d').getImageData(x + u * w, y + v * h, 1, 1).data]); }",
                input));
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
