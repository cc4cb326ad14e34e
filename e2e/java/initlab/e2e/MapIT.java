package initlab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of trained networks. */
class MapIT {
    private static final String SETUP = "?init=he&seed=3&iterations=500";
    private static final String LINK = SETUP + "&map=scale:0.03:30,rate:0.001:30";
    private static final Page.WaitForFunctionOptions LONG = new Page.WaitForFunctionOptions().setTimeout(300_000);
    private static final String CANVAS = "document.querySelector('[data-testid=map-canvas]')";

    /** The outcomes of m32.txt, which a program in C computed: 1 for a value below 0.6. */
    private static String expected() throws IOException {
        StringBuilder outcomes = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("src/test/resources/initlab/map/m32.txt"))) {
            outcomes.append(Double.parseDouble(line.split(" ")[0]) < 0.6 ? '1' : '0');
        }
        return outcomes.toString();
    }

    @Test
    void theOutcomesAreThoseOfAProgramInCInBothEngines() throws IOException {
        for (String engine : new String[] {"wasm", "js"}) {
            try (Lab lab = Lab.desktop().open(LINK + "&engine=" + engine)) {
                lab.page.waitForFunction(CANVAS + "?.dataset.outcomes", null, LONG);
                String outcomes = lab.part("map-canvas").getAttribute("data-outcomes");
                assertEquals(expected(), outcomes, engine);
            }
        }
    }

    @Test
    void wheelKeysAndButtonsZoomAndTheAddressFollows() {
        try (Lab lab = Lab.desktop().open(LINK)) {
            Locator canvas = lab.part("map-canvas");
            canvas.scrollIntoViewIfNeeded();
            String whole = canvas.getAttribute("data-map");
            assertEquals("scale:0.03:30,rate:0.001:30", whole);
            canvas.hover();
            lab.page.mouse().wheel(0, -400);
            assertThat(canvas).not().hasAttribute("data-map", whole);
            Pattern address = Pattern.compile("map=scale%3A0\\.[1-9].*|map=scale:0\\.[1-9].*");
            lab.page.waitForFunction("/map=scale(:|%3A)0\\.[1-9]/.test(location.search)");
            assertTrue(address.matcher(lab.page.url()).find(), lab.page.url());
            canvas.focus();
            String zoomed = canvas.getAttribute("data-map");
            canvas.press("+");
            assertThat(canvas).not().hasAttribute("data-map", zoomed);
            String more = canvas.getAttribute("data-map");
            canvas.press("ArrowRight");
            assertThat(canvas).not().hasAttribute("data-map", more);
            canvas.press("ArrowLeft");
            canvas.press("-");
            canvas.press("Home");
            assertThat(canvas).hasAttribute("data-map", whole);
            lab.part("map-in").click();
            assertThat(canvas).not().hasAttribute("data-map", whole);
            lab.part("map-all").click();
            assertThat(canvas).hasAttribute("data-map", whole);
        }
    }

    /** The limits of a map in a canvas, lower ones first: of the horizontal axis, then of the vertical one. */
    private static double[] limits(Locator canvas) {
        String[] parts = canvas.getAttribute("data-map").split("[:,]");
        return new double[] {
            Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]),
            Double.parseDouble(parts[4]),
            Double.parseDouble(parts[5])
        };
    }

    @Test
    void aDragMovesTheMapWithThePointerAndIsNoClick() {
        try (Lab lab = Lab.desktop().open(SETUP)) {
            lab.part("map").locator("summary").click();
            Locator canvas = lab.part("map-canvas");
            canvas.scrollIntoViewIfNeeded();
            String address = lab.page.url();
            BoundingBox box = canvas.boundingBox();
            Mouse mouse = lab.page.mouse();
            mouse.move(box.x + box.width / 2, box.y + box.height / 2);
            mouse.down();
            mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2 + 40, new Mouse.MoveOptions().setSteps(6));
            mouse.up();
            assertThat(canvas).not().hasAttribute("data-map", "scale:0.03:30,rate:0.001:30");
            double[] moved = limits(canvas);
            // To the left and down: what was right and above comes into view.
            assertTrue(
                    moved[0] > 0.03 && moved[1] > 30 && moved[2] > 0.001 && moved[3] > 30,
                    canvas.getAttribute("data-map"));
            // Three decades across, and four and a half up, in the same number of pixels.
            assertEquals(
                    60.0 / 40 * 3 / Math.log10(30_000), Math.log(moved[0] / 0.03) / Math.log(moved[2] / 0.001), 0.02);
            assertEquals(1000, moved[1] / moved[0], 1);
            assertTrue(lab.page.url().startsWith(address), lab.page.url());
        }
    }

    /** Chromium alone can be given two fingers. They also move down, which scrolls other parts of the page. */
    @Test
    void twoFingersZoomAndMoveTheMapAndNotThePage() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions()
                        .setViewportSize(390, 800)
                        .setHasTouch(true))
                .open(SETUP)) {
            lab.part("map").locator("summary").click();
            Locator canvas = lab.part("map-canvas");
            canvas.scrollIntoViewIfNeeded();
            BoundingBox box = canvas.boundingBox();
            Object scrolled = lab.page.evaluate("scrollY");
            double x = box.x + box.width / 2;
            double y = box.y + box.height / 3;
            CDPSession fingers = lab.context.newCDPSession(lab.page);
            touch(fingers, "touchStart", x - 30, y, x + 30, y);
            for (int i = 1; i <= 10; i++) {
                touch(fingers, "touchMove", x - 30 - 3 * i, y + 8 * i, x + 30 + 3 * i, y + 8 * i);
            }
            touch(fingers, "touchEnd");
            assertThat(canvas).not().hasAttribute("data-map", "scale:0.03:30,rate:0.001:30");
            double[] zoomed = limits(canvas);
            // Twice as far apart is half as much on view.
            assertEquals(Math.sqrt(1000), zoomed[1] / zoomed[0], 0.5);
            assertTrue(zoomed[0] > 0.03 && zoomed[1] < 30 && zoomed[3] > 5, canvas.getAttribute("data-map"));
            assertEquals(scrolled, lab.page.evaluate("scrollY"));
        }
    }

    private static void touch(CDPSession session, String type, double... places) {
        JsonArray points = new JsonArray();
        for (int i = 0; i < places.length; i += 2) {
            JsonObject point = new JsonObject();
            point.addProperty("x", places[i]);
            point.addProperty("y", places[i + 1]);
            point.addProperty("id", i / 2);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void aPixelOpensItsRunWithTheSameCost() {
        try (Lab lab = Lab.desktop().open(LINK)) {
            Locator canvas = lab.part("map-canvas");
            lab.page.waitForFunction("+" + CANVAS + "?.dataset.done >= 256", null, LONG);
            lab.part("map-cancel").click();
            canvas.focus();
            // The middle of the map is in its smooth part.
            canvas.press("+");
            assertThat(lab.part("map-pixel")).containsText("Cost");
            String words = lab.part("map-pixel").textContent();
            Matcher cost = Pattern.compile("Cost ([\\d.]+) at the start, ([\\d.]+) in the end")
                    .matcher(words);
            assertTrue(cost.find(), words);
            canvas.press("Enter");
            lab.page.waitForFunction("/init=\\d/.test(location.search)");
            lab.awaitState("ready");
            lab.trainToTheEnd();
            String said = lab.page.locator(".column").first().textContent();
            Matcher trained = Pattern.compile("cost\\s*([\\d.]+)").matcher(said);
            assertTrue(trained.find(), said);
            double start = Double.parseDouble(cost.group(1));
            double end = Double.parseDouble(cost.group(2));
            // The map's cost is the mean of the last 20, which fluctuate.
            assertTrue(start - end > 0.1, words);
            assertEquals(end, Double.parseDouble(trained.group(1)), 0.02, words);
        }
    }

    @Test
    void pauseHoldsAndContinueGoesOnAndAReloadResumes() {
        try (Lab lab = Lab.desktop().open(LINK)) {
            Locator canvas = lab.part("map-canvas");
            Locator start = lab.part("map-start");
            lab.page.waitForFunction("+" + CANVAS + "?.dataset.done > 40", null, LONG);
            start.click();
            assertThat(start).hasText("Continue");
            assertThat(lab.part("jobs")).hasAttribute("data-working", "0");
            // The picture follows the last results within a moment.
            lab.page.waitForTimeout(500);
            int held = Integer.parseInt(canvas.getAttribute("data-done"));
            // A pause writes what is known; the store needs a moment.
            lab.page.waitForTimeout(500);
            assertEquals(held, Integer.parseInt(canvas.getAttribute("data-done")));
            start.click();
            lab.page.waitForFunction("+" + CANVAS + ".dataset.done > " + held, null, LONG);
            start.click();
            assertThat(lab.part("jobs")).hasAttribute("data-working", "0");
            lab.page.waitForTimeout(500);
            lab.page.reload();
            lab.awaitState("ready");
            lab.page.waitForFunction("+" + CANVAS + "?.dataset.done >= " + held, null, LONG);
            assertThat(start).hasText("Pause");
            lab.part("map-cancel").click();
        }
    }

    @Test
    void aMapThatWasNotStartedIsNotInTheAddress() {
        try (Lab lab = Lab.desktop().open(SETUP)) {
            lab.part("map").locator("summary").click();
            assertThat(lab.part("map-canvas")).isVisible();
            lab.setup("rate").fill("0.5");
            lab.part("rate").press("Tab");
            lab.page.waitForURL(url -> url.contains("rate=0.5"));
            lab.awaitState("ready");
            lab.settle();
            assertFalse(lab.page.url().contains("map="), lab.page.url());
        }
    }

    @Test
    void fieldsColoursAndPresetsChangeTheMap() {
        try (Lab lab = Lab.desktop().open(SETUP)) {
            lab.part("map").locator("summary").click();
            Locator canvas = lab.part("map-canvas");
            assertThat(canvas).hasAttribute("data-map", "scale:0.03:30,rate:0.001:30");
            assertEquals("0", canvas.getAttribute("data-done"));
            lab.part("map-across-to").fill("0.01");
            lab.part("map-across-to").press("Tab");
            assertThat(lab.part("map-problem")).containsText("scale:0.03:0.01");
            lab.part("map-across-to").fill("3");
            lab.part("map-across-to").press("Tab");
            assertThat(lab.part("map-problem")).hasText("");
            assertThat(canvas).hasAttribute("data-map", "scale:0.03:3,rate:0.001:30");
            lab.part("map-colour").selectOption("outcome");
            assertThat(canvas).hasAttribute("data-map", "scale:0.03:3,rate:0.001:30,colour:outcome");
            assertThat(lab.part("map-legend")).containsText("diverged");
            lab.part("map-preset-rates").click();
            assertThat(canvas).hasAttribute("data-map", Pattern.compile("rate1:.*,rate2:.*"));
            assertThat(lab.part("map-edge")).isVisible();
            lab.part("map-cancel").click();
            assertThat(lab.part("map-start")).hasText(Pattern.compile("Continue|Train the networks"));
        }
    }
}
