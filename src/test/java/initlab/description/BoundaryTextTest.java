package initlab.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.setup.ClassNames;
import initlab.setup.Setup;
import initlab.training.ProbabilityField;
import initlab.training.Run;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes drawn on purpose, and those of the notebook's own runs. */
class BoundaryTextTest {
    private static final int SIDE = 60;

    /** A field with class 1 where the predicate holds of x and y, −1.5 … 1.5, y upwards. */
    private static byte[] field(BiPredicate<Double, Double> isOne) {
        byte[] field = new byte[SIDE * SIDE];
        for (int i = 0; i < field.length; i++) {
            double x = 3.0 * (i % SIDE + 0.5) / SIDE - 1.5;
            int row = i / SIDE;
            double y = 1.5 - 3.0 * (row + 0.5) / SIDE;
            field[i] = (byte) (isOne.test(x, y) ? 230 : 20);
        }
        return field;
    }

    private static String of(BiPredicate<Double, Double> isOne) {
        return BoundaryText.of(ClassNames.DEFAULT, field(isOne), SIDE);
    }

    @Test
    void aRing() {
        assertEquals(
                "The boundary is a closed ring around class 1. It is about 1.8 wide, and the plane shown is 3 wide.",
                of((x, y) -> Math.hypot(x, y) < 0.9));
        assertEquals(
                "The boundary is a closed ring around class 0. It is about 1.0 wide, and the plane shown is 3 wide.",
                of((x, y) -> Math.hypot(x - 0.5, y) >= 0.5));
    }

    @Test
    void oneColour() {
        assertEquals("The whole plane belongs to class 1, so there is no boundary.", of((x, y) -> true));
        assertEquals("The whole plane belongs to class 0, so there is no boundary.", of((x, y) -> false));
        byte[] half = new byte[SIDE * SIDE];
        java.util.Arrays.fill(half, (byte) 128);
        half[7] = 127;
        assertEquals(
                "The probability is ½ everywhere, so there is no boundary.",
                BoundaryText.of(ClassNames.DEFAULT, half, SIDE));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, on the right",
        "1, 1, at the upper right",
        "0, 1, above",
        "-1, 1, at the upper left",
        "-1, 0, on the left",
        "-1, -1, at the lower left",
        "0, -1, below",
        "1, -1, at the lower right"
    })
    void aSplit(double a, double b, String where) {
        String text = of((x, y) -> a * x + b * y > 0.001);
        assertTrue(text.startsWith("One line divides the plane. Class 1 lies " + where + " and covers "), text);
    }

    @Test
    void aSplitOfUnequalParts() {
        assertEquals("One line divides the plane. Class 1 lies above and covers 25% of it.", of((x, y) -> y > 0.75));
    }

    @Test
    void severalIslands() {
        assertEquals(
                "Class 1 has 2 islands, each with a closed boundary. Class 0 surrounds them.",
                of((x, y) -> Math.hypot(Math.abs(x) - 0.7, y) < 0.4));
    }

    @Test
    void aBand() {
        assertEquals(
                "Class 1 forms a band, with class 0 both inside and outside of it.",
                of((x, y) -> Math.abs(Math.hypot(x, y) - 0.9) < 0.2));
    }

    @Test
    void pieces() {
        assertEquals(
                "The plane has several areas. Areas of class 0: 2, of class 1: 2. Class 1 covers 50% of the plane.",
                of((x, y) -> x * y > 0 && x + y != 0));
    }

    @Test
    void specksAreNotWorthAWord() {
        assertEquals(
                "The whole plane belongs to class 0, so there is no boundary.",
                of((x, y) -> Math.hypot(x - 0.2, y - 0.1) < 0.05));
    }

    @ParameterizedTest
    @CsvSource({
        "zeros, 'The probability is ½ everywhere, so there is no boundary.'",
        "he, 'The boundary is a closed ring around class 1. It is about 1.8 wide, and the plane shown is 3 wide.'"
    })
    void theNotebooksRuns(String initialization, String expected) {
        Run run = new Run(Setup.NOTEBOOK, initialization);
        run.advanceTo(Setup.NOTEBOOK.iterations());
        ProbabilityField plane = new ProbabilityField(200);
        byte[] bytes = new byte[plane.grid().size()];
        ProbabilityField.bytes(run.probabilities(plane.grid()), bytes);
        assertEquals(expected, BoundaryText.of(ClassNames.DEFAULT, bytes, 200));
    }
}
