package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import initlab.e2e.Tiles.Tile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pointing at the pictures with mouse, finger and keyboard, and the inspector of what is pinned. */
class InspectorIT {
    private static final int HE = 2;
    /** A unit of layer 2 that is not dead at the start: tile 12 is its first unit. */
    private static final int TILE = 12;

    private static Lab open(String query) {
        Lab lab = Lab.desktop();
        Tiles.note(lab);
        lab.open(query);
        lab.settle();
        return lab;
    }

    private static Locator picture(Lab lab, int column, String part) {
        return lab.column(column).locator("[data-part=" + part + "]");
    }

    private static void point(Lab lab, int column, int tile) {
        // Operating the bar at the bottom may have scrolled the page.
        lab.page.evaluate("scrollTo(0, 0)");
        BoundingBox box = picture(lab, column, "network").boundingBox();
        Tile at = Tiles.of(lab, column).get(tile);
        lab.page.mouse().move(box.x + at.middle(), box.y + at.y() + at.side() / 2);
        lab.awaitDrawn();
    }

    private static String reading(Lab lab, int column) {
        return lab.column(column).locator("[data-part=reading]").textContent();
    }

    @Test
    void aUnitPointedAtIsReadInEveryColumn() {
        try (Lab lab = open("?iterations=100")) {
            point(lab, HE, TILE);
            assertEquals(
                    "Layer 2, unit 1: Dead: off for every training point, so no gradient passes. 5 units of this layer "
                            + "are copies of one another.",
                    reading(lab, 0));
            assertTrue(reading(lab, 1).startsWith("Layer 2, unit 1: "), reading(lab, 1));
            assertTrue(reading(lab, HE).startsWith("Layer 2, unit 1: On for "), reading(lab, HE));
            assertTrue(lab.part("inspector").isHidden(), "pointing covers and moves nothing");
            lab.page.mouse().move(5, 5);
            lab.awaitDrawn();
            assertFalse(lab.column(HE).locator("[data-part=reading]").isVisible());
            assertTrue(lab.column(HE).locator("[data-part=verdict]").isVisible());
        }
    }

    @Test
    void aPlaceAndAPointHaveTheProbabilityOfEveryRun() {
        try (Lab lab = open("?iterations=100")) {
            BoundingBox box = picture(lab, 1, "field").boundingBox();
            lab.page.mouse().move(box.x + 4, box.y + 4);
            lab.awaitDrawn();
            assertTrue(reading(lab, 0).contains("Probability of class 1: 0.5000."), reading(lab, 0));
            assertFalse(reading(lab, 0).contains("Loss"), "a place has no class");
            picture(lab, HE, "field").focus();
            lab.page.keyboard().press("PageDown");
            lab.awaitDrawn();
            assertTrue(reading(lab, 0).startsWith("Training point 1, class "), reading(lab, 0));
            assertTrue(reading(lab, 0).endsWith("Probability of class 1: 0.5000. Loss: 0.6931."), reading(lab, 0));
            lab.page.keyboard().press("Enter");
            lab.part("inspector").waitFor();
            assertEquals(3, lab.part("inspector").locator("tbody:visible tr").count(), "a row for each run");
            lab.picture("inspector-point");
        }
    }

    /** A reader with pencil and paper gets the sum shown, from the terms shown, which are the products shown. */
    @Test
    void theSumOfTheTermsShownIsThePreActivationShown() {
        try (Lab lab = open("?iterations=400")) {
            lab.trainToTheEnd();
            for (int column : new int[] {1, HE}) {
                for (int tile : new int[] {2, 5, 11, 16}) {
                    point(lab, column, tile);
                    lab.page.mouse().down();
                    lab.page.mouse().up();
                    lab.part("inspector").waitFor();
                    lab.settle();
                    for (int i = 0; i < 3; i++) {
                        lab.part("point-after").click();
                        lab.awaitDrawn();
                        assertAddsUp(lab);
                    }
                    lab.part("inspector-release").click();
                    lab.awaitDrawn();
                }
            }
            assertTrue(lab.part("inspector").isHidden());
        }
    }

    private static void assertAddsUp(Lab lab) {
        Locator table = lab.part("inspector").locator("table:visible");
        BigDecimal sum = BigDecimal.ZERO;
        for (Locator row : table.locator("tbody tr").all()) {
            List<String> cells = row.locator("td").allTextContents();
            BigDecimal term = number(cells.get(2));
            sum = sum.add(term);
            // a and w are rounded to 4 decimals, so their product is near the term.
            double product =
                    number(cells.get(0)).doubleValue() * number(cells.get(1)).doubleValue();
            double size = Math.abs(number(cells.get(0)).doubleValue())
                    + Math.abs(number(cells.get(1)).doubleValue());
            assertEquals(product, term.doubleValue(), 1e-4 * (1 + size), row.textContent());
        }
        BigDecimal shown =
                number(lab.part("inspector").locator("[data-part=sum]").textContent());
        assertEquals(shown, sum.setScale(4, RoundingMode.HALF_UP));
        String forward = lab.part("inspector").locator("[data-part=forward]").textContent();
        assertTrue(forward.contains("= " + text(shown) + ","), forward);
        double a = Math.max(0, shown.doubleValue());
        assertTrue(
                forward.endsWith("= " + text(BigDecimal.valueOf(a).setScale(4, RoundingMode.HALF_UP)) + "."), forward);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace("−", "-").replace(",", ""));
    }

    private static String text(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "") + number.abs().toPlainString();
    }

    @Test
    void aWeightHasItsGradientItsStepAndItsHistory() {
        try (Lab lab = open("?iterations=400&init=he")) {
            lab.trainToTheEnd();
            picture(lab, 0, "network").focus();
            lab.page.keyboard().press("ArrowDown");
            lab.page.keyboard().press("ArrowDown");
            lab.page.keyboard().press("Shift+ArrowRight");
            lab.page.keyboard().press("Enter");
            lab.part("inspector").waitFor();
            lab.settle();
            assertTrue(
                    lab.part("inspector")
                            .locator("h2")
                            .textContent()
                            .startsWith("He: Weight from unit 1 of layer 1 to"),
                    lab.part("inspector").locator("h2").textContent());
            List<String> cells =
                    lab.part("inspector").locator("tr[data-chosen] td").allTextContents();
            double gradient = number(cells.get(3)).doubleValue();
            assertEquals(
                    -0.01 * gradient, number(cells.get(4)).doubleValue(), 1e-2 * 0.01 * Math.abs(gradient) + 1e-12);
            String label = lab.part("inspector").locator(".sparkline").getAttribute("aria-label");
            assertTrue(label.startsWith("The weight over the iterations: from "), label);
            lab.picture("inspector-weight");
            lab.part("weight-3").click();
            lab.settle();
            assertEquals(
                    "Layer 1, unit 4",
                    lab.part("inspector").locator("tr[data-chosen] th").textContent());
            picture(lab, 0, "network").focus();
            lab.page.keyboard().press("Escape");
            lab.awaitDrawn();
            assertTrue(lab.part("inspector").isHidden());
        }
    }

    @Test
    void aTapPinsWhatAClickPins() {
        String byMouse;
        try (Lab lab = open("?iterations=50")) {
            point(lab, 0, TILE);
            lab.page.mouse().down();
            lab.page.mouse().up();
            lab.part("inspector").waitFor();
            lab.awaitDrawn();
            byMouse = lab.part("inspector").locator("h2").textContent();
        }
        Lab phone = Lab.with(new Browser.NewContextOptions()
                .setViewportSize(390, 800)
                .setHasTouch(true)
                .setIsMobile(true));
        Tiles.note(phone);
        try (phone) {
            phone.open("?iterations=50");
            phone.settle();
            Tile tile = Tiles.of(phone, 0).get(TILE);
            Locator network = picture(phone, 0, "network");
            network.scrollIntoViewIfNeeded();
            BoundingBox box = network.boundingBox();
            phone.page.touchscreen().tap(box.x + tile.middle(), box.y + tile.y() + tile.side() / 2);
            phone.part("inspector").waitFor();
            phone.awaitDrawn();
            assertEquals(byMouse, phone.part("inspector").locator("h2").textContent());
        }
    }

    @Test
    void everyColumnIsHighlightedAtOnce() {
        try (Lab lab = open("?iterations=50")) {
            String[] before = drawings(lab);
            point(lab, 1, TILE);
            String[] after = drawings(lab);
            for (int column = 0; column < 3; column++) {
                assertFalse(before[column].equals(after[column]), "column " + column);
            }
        }
    }

    private static String[] drawings(Lab lab) {
        String[] all = new String[3];
        for (int column = 0; column < 3; column++) {
            all[column] = (String) picture(lab, column, "network").evaluate("c => c.toDataURL()");
        }
        return all;
    }
}
