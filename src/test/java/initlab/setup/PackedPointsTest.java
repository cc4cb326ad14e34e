package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Own points that are too many for a table in the address. */
class PackedPointsTest {
    private static final int MOST = 100_000;

    @Test
    void anAddressKeepsEveryBitOfAHundredThousandPoints() {
        PointSet points = points(MOST);
        Setup setup = Setup.NOTEBOOK.withOwnPoints(points, ClassNames.DEFAULT, OwnAxes.DEFAULT);
        String query = SetupQuery.format(setup);
        assertTrue(query.startsWith("points=~") && query.length() < 8.01 * MOST, query.length() + " characters");
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        assertEquals(0, parsed.problems().size());
        assertEquals(setup, parsed.setup());
        assertArrayEquals(points.features(), parsed.setup().ownPoints().features());
        assertArrayEquals(points.labels(), parsed.setup().ownPoints().labels());
        assertEquals(parsed.setup().training().size(), parsed.setup().trainingSize());
    }

    /** Every point is the base64url of six bytes, as java.util encodes them. */
    @Test
    void aPointIsEightDigits() {
        PointSet points = points(1001);
        String text = text(points);
        for (int i = 0; i < points.size(); i++) {
            long x = Math.round((points.features()[i] + 1.5) * 1e6);
            long y = Math.round((points.features()[points.size() + i] + 1.5) * 1e6);
            byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                    .putLong(x << 24 | y << 1 | (long) points.labels()[i])
                    .array();
            String digits = Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, 2, 8));
            assertEquals(digits, text.substring(1 + 8 * i, 9 + 8 * i));
        }
    }

    @Test
    void aThousandPointsAreStillATable() {
        assertFalse(text(points(1000)).startsWith("~"));
        assertTrue(text(points(1001)).startsWith("~"));
    }

    @Test
    void damagedPointsAreRefusedAndThePointsInUseStay() {
        String good = text(points(1001));
        Setup current = Setup.NOTEBOOK.withOwnPoints(points(50), ClassNames.DEFAULT, OwnAxes.DEFAULT);
        for (String text : new String[] {
            good.toLowerCase(Locale.ROOT),
            good.substring(0, good.length() - 8),
            good.substring(0, 100) + (good.charAt(100) == 'A' ? 'B' : 'A') + good.substring(101),
            good.replaceFirst("~.", "~!"),
            // Outside of the view, with digits that check it.
            checked("~" + "_______________-".repeat(20)),
            "~",
            "~AAAAA",
        }) {
            SetupQuery.Parsed parsed = SetupQuery.parse("points=" + text, current);
            assertEquals(1, parsed.problems().size(), text);
            assertTrue(
                    parsed.problems().get(0).message().startsWith("The points in the link cannot be used."),
                    parsed.problems().toString());
            assertEquals(current, parsed.setup());
        }
    }

    @Test
    void aPointTooManyIsRefusedByNameAndThePointsInUseStay() {
        Setup current = Setup.NOTEBOOK.withOwnPoints(points(50), ClassNames.DEFAULT, OwnAxes.DEFAULT);
        String packed = text(points(MOST + 1));
        for (String text : new String[] {packed, "0,0,0;0,0,1;".repeat(MOST / 2) + "0,0,1"}) {
            SetupQuery.Parsed parsed = SetupQuery.parse("points=" + text, current);
            assertEquals(
                    "The points in the link cannot be used. Point 100001, column 1: at most 100,000 points are allowed."
                            + " The lab uses the points that were in use instead.",
                    parsed.problems().get(0).message());
            assertEquals(current, parsed.setup());
        }
    }

    @Test
    void aClassWithTooFewPointsIsRefused() {
        PointSet points = points(1001);
        java.util.Arrays.fill(points.labels(), 1);
        SetupQuery.Parsed parsed = SetupQuery.parse("points=" + text(points));
        assertTrue(
                parsed.problems().get(0).message().contains("At least 4 points of each class are needed."),
                parsed.problems().toString());
    }

    private static String checked(String text) {
        StringBuilder checked = new StringBuilder(text);
        initlab.setup.Base64.appendCheck(checked);
        return checked.toString();
    }

    private static String text(PointSet points) {
        return OwnPoints.of(points).toString();
    }

    /** Points in the view with six decimals, the corners of the view among them. */
    private static PointSet points(int n) {
        Random random = new Random(n);
        double[] features = new double[2 * n];
        double[] labels = new double[n];
        for (int i = 0; i < n; i++) {
            features[i] = (random.nextInt(3_000_001) - 1_500_000) / 1e6;
            features[n + i] = (random.nextInt(3_000_001) - 1_500_000) / 1e6;
            labels[i] = i % 2;
        }
        features[0] = -1.5;
        features[n] = 1.5;
        return new PointSet(features, labels);
    }
}
