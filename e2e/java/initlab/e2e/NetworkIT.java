package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import initlab.e2e.Tiles.Tile;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The ten-second test: what a student sees of the three starts without opening or reading anything. And the parts of
 * the drawing that explain it.
 */
class NetworkIT {
    /** The tiles of the notebook's network: two inputs, ten units, five units. */
    private static final int TILES = 17;

    private static final int INPUTS = 2;
    /** The first tile of the last hidden layer, whose only edges below lead to the output. */
    private static final int LAST_LAYER = 12;

    /** As sharp as a phone, so that widths can be measured. */
    private static Lab sharp() {
        Lab lab = Lab.with(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setDeviceScaleFactor(3));
        Tiles.note(lab);
        return lab;
    }

    @Test
    void withZerosEveryUnitIsCrossedOutAndWithHeOnlyDeadOnesAre() {
        try (Lab lab = sharp().open("?iterations=300")) {
            lab.settle();
            assertEquals(15, crossed(lab, 0), "zeros: all of them");
            int random = crossed(lab, 1);
            assertTrue(random > 0 && random < 8, "×10: some, not " + random);
            assertEquals(stated(lab, 1), random, "as the words for screen readers say");
            assertEquals(stated(lab, 2), crossed(lab, 2));
            lab.trainToTheEnd();
            lab.settle();
            assertEquals(15, crossed(lab, 0), "zeros stay dead");
            lab.picture("network");
        }
    }

    /** How many units of a column have a red diagonal from each upper corner. */
    private static int crossed(Lab lab, int column) {
        List<Tile> tiles = Tiles.of(lab, column);
        assertEquals(TILES, tiles.size());
        int count = 0;
        for (Tile tile : tiles.subList(INPUTS, TILES)) {
            double quarter = tile.side() / 4;
            count += isRed(Tiles.pixel(lab, column, tile.x() + quarter, tile.y() + quarter))
                            && isRed(Tiles.pixel(lab, column, tile.x() + 3 * quarter, tile.y() + quarter))
                    ? 1
                    : 0;
        }
        return count;
    }

    /** The number of dead units according to the drawing's text alternative. */
    private static int stated(Lab lab, int column) {
        String label = lab.column(column).locator("[data-part=network]").getAttribute("aria-label");
        int sum = 0;
        for (String sentence : label.split("Layer \\d: ")) {
            sum += sentence.contains(" units are dead") ? Integer.parseInt(sentence.split(" of ")[0].trim()) : 0;
        }
        return sum;
    }

    private static boolean isRed(int[] pixel) {
        return pixel[0] > pixel[1] + 60 && pixel[0] > pixel[2] + 60;
    }

    @Test
    void theWidestEdgeOfTimesTenIsAtLeastFiveTimesHesAndZerosHaveNone() {
        try (Lab lab = sharp().open("?iterations=300")) {
            lab.settle();
            double random = widest(lab, 1);
            double he = widest(lab, 2);
            assertTrue(he > 0.3, "He's edges are seen: " + he);
            assertTrue(random >= 5 * he, random + " and " + he);
            assertEquals(0, widest(lab, 0), "nothing flows");
        }
    }

    private static double widest(Lab lab, int column) {
        List<Tile> tiles = Tiles.of(lab, column);
        return tiles.subList(LAST_LAYER, TILES).stream()
                .mapToDouble(tile -> Tiles.widthBelow(lab, column, tile))
                .max()
                .orElseThrow();
    }

    @Test
    void theInputTilesRunFromOneClassColourToTheOther() {
        try (Lab lab = sharp().open("?iterations=50&init=he")) {
            lab.settle();
            Tile first = Tiles.of(lab, 0).get(0);
            double middle = first.y() + first.side() / 2;
            int[] left = Tiles.pixel(lab, 0, first.x() + 2, middle);
            int[] right = Tiles.pixel(lab, 0, first.x() + first.side() - 2, middle);
            assertTrue(left[0] > left[2] + 40, "red on the left");
            assertTrue(right[2] > right[0] + 40, "blue on the right");
            Tile second = Tiles.of(lab, 0).get(1);
            int[] top = Tiles.pixel(lab, 0, second.middle(), second.y() + 2);
            int[] bottom = Tiles.pixel(lab, 0, second.middle(), second.y() + second.side() - 2);
            assertTrue(top[2] > top[0] + 40 && bottom[0] > bottom[2] + 40, "blue above, red below");
        }
    }

    @Test
    void aWideLayerSaysHowManyUnitsAreNotDrawnAndOffersWhichToDraw() {
        try (Lab lab = sharp().open("?iterations=20&init=he&layers=2-256-4-1")) {
            lab.settle();
            int drawn = Tiles.of(lab, 0).size() - INPUTS - 4;
            assertTrue(drawn > 20 && drawn < 256, drawn + " units drawn");
            Locator choice = lab.part("unit-choice");
            assertTrue(choice.isVisible());
            // Chromium scales tiles a little differently once a canvas has been read.
            drawing(lab);
            choice.selectOption("different");
            lab.settle();
            String different = drawing(lab);
            choice.selectOption("first");
            lab.settle();
            assertFalse(different.equals(drawing(lab)));
            choice.selectOption("different");
            lab.settle();
            assertEquals(different, drawing(lab));
        }
        try (Lab lab = sharp().open("?iterations=20&init=he")) {
            assertFalse(lab.part("unit-choice").isVisible(), "all units are drawn");
        }
    }

    private static String drawing(Lab lab) {
        return (String) lab.column(0).locator("[data-part=network]").evaluate("c => c.toDataURL()");
    }

    @Test
    void axesAndTestPointsAreDrawnOnDemand() {
        try (Lab lab = Lab.desktop().open("?iterations=20&init=he")) {
            lab.settle();
            for (String check : List.of("show-axes", "show-test")) {
                String before = field(lab);
                lab.part(check).check();
                lab.awaitDrawn();
                assertFalse(before.equals(field(lab)), check);
                lab.part(check).uncheck();
                lab.awaitDrawn();
                assertEquals(before, field(lab), check);
            }
        }
    }

    private static String field(Lab lab) {
        return (String) lab.column(0).locator("[data-part=field]").evaluate("c => c.toDataURL()");
    }
}
