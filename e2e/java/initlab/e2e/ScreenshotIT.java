package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Checks the picture of the page at the top of the README. With {@code -Dinitlab.screenshot=write} this test writes a
 * new picture. Otherwise it fails if the committed picture is stale.
 */
class ScreenshotIT {
    private static final Path COMMITTED = Path.of(".github", "screenshot.png");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** The font that the browser shows the page in on CI's machine, where the picture is taken. */
    private static final String PICTURES_FONT = "\"DejaVu Sans\"";

    private static final String SHOWS_PAGE_IN = "picturesFont => {"
            + "const pen = document.createElement('canvas').getContext('2d');"
            + "const width = font => { pen.font = '100px ' + font; return pen.measureText('Learning 0.6931').width; };"
            + "return width(getComputedStyle(document.body).fontFamily) === width(picturesFont); }";

    private static final String REGENERATE = "mvn verify -Dtest=NoSuchTest -Dsurefire.failIfNoSpecifiedTests=false "
            + "-Dit.test=ScreenshotIT -Dinitlab.screenshot=write";

    @Test
    void theReadmesPictureShowsThePageAsItIs() throws IOException {
        byte[] taken = take();
        if ("write".equals(System.getProperty("initlab.screenshot"))) {
            Files.write(COMMITTED, taken);
        }
        Path copy = Path.of(System.getProperty("initlab.artefacts"), "screenshot.png");
        Files.createDirectories(copy.getParent());
        Files.write(copy, taken);
        if (!Files.exists(COMMITTED)) {
            fail(COMMITTED + " is missing. Write it with: " + REGENERATE);
        }
        ScreenshotBlocks.Comparison comparison =
                ScreenshotBlocks.compare(committed(), ImageIO.read(new ByteArrayInputStream(taken)));
        assertTrue(
                !comparison.isStale(),
                COMMITTED + " is stale: " + comparison + ". Compare it with " + copy + "; if the page is right, run: "
                        + REGENERATE);
    }

    @Test
    void anotherFigureMakesThePictureStale() throws IOException {
        BufferedImage changed = committed();
        Graphics2D pen = changed.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 19));
        pen.drawString("0.5", WIDTH / 2, HEIGHT - 4);
        pen.dispose();
        assertTrue(ScreenshotBlocks.compare(committed(), changed).isStale());
    }

    @Test
    void aPageThatHasMovedMakesThePictureStale() throws IOException {
        BufferedImage changed = committed();
        Graphics2D pen = changed.createGraphics();
        pen.drawImage(committed(), 0, -2, null);
        pen.dispose();
        assertTrue(ScreenshotBlocks.compare(committed(), changed).isStale());
    }

    @Test
    void softerTextDoesNotMakeThePictureStale() throws IOException {
        float[] weights = new float[9];
        Arrays.fill(weights, 1f / weights.length);
        BufferedImage softer =
                new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(committed(), null);
        ScreenshotBlocks.Comparison comparison = ScreenshotBlocks.compare(committed(), softer);
        assertTrue(!comparison.isStale(), comparison.toString());
    }

    private static BufferedImage committed() throws IOException {
        return ScreenshotBlocks.opaque(ImageIO.read(COMMITTED.toFile()));
    }

    /** The notebook's three runs at their end, in the light theme; nothing focused and nothing under the pointer. */
    private static byte[] take() {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setDeviceScaleFactor(1)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true);
        try (Lab lab = Lab.with(options).open("")) {
            assumeTrue(
                    (boolean) lab.page.evaluate(SHOWS_PAGE_IN, PICTURES_FONT),
                    "the picture was taken with " + PICTURES_FONT + ", in which this machine does not show the page");
            lab.trainToTheEnd();
            lab.page.evaluate("document.activeElement.blur(), scrollTo(0, 0)");
            lab.page.mouse().move(0, 0);
            lab.settle();
            return lab.page.screenshot(new Page.ScreenshotOptions());
        }
    }
}
