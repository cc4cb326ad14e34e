package initlab.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.inside.LayerUnits;
import initlab.network.LayerDims;
import initlab.setup.ClassNames;
import initlab.setup.OwnAxes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of points, units and weights, and of the drawing as a whole. */
class ReadingTextTest {
    private static final LayerDims DIMS = LayerDims.of(2, 3, 1);
    /** Unit 1 is dead; units 2 and 3 are copies, on for half of the points. */
    private static final LayerUnits LAYER =
            new LayerUnits(new int[] {0, 1, 2}, new double[] {0, 0.5, 0.5}, new int[] {0, 1, 1});

    @Test
    void marksAreExplained() {
        assertEquals("Dead: off for every training point, so no gradient passes.", ReadingText.unit(LAYER, 0, false));
        assertEquals(
                "Saturated for every training point, so almost no gradient passes.", ReadingText.unit(LAYER, 0, true));
        assertEquals(
                "On for 50% of the training points. 2 units of this layer are copies of one another.",
                ReadingText.unit(LAYER, 1, false));
    }

    @Test
    void pointsHaveTheirClassAndNumbersFromOne() {
        assertEquals(
                "Training point 3, class 1: x₁ = 0.50, x₂ = −0.25.",
                ReadingText.point(ClassNames.DEFAULT, OwnAxes.DEFAULT, false, 2, 0.5, -0.25, 1));
        assertEquals(
                "Test point 1, “red”: x₁ = 0.00, x₂ = 1.00.",
                ReadingText.point(ClassNames.of("red", "blue"), OwnAxes.DEFAULT, true, 0, 0, 1, 0));
    }

    @Test
    void aPlaceIsGivenInTheUnitsOfTheTable() {
        OwnAxes axes = OwnAxes.parse("sepal length (cm),4.3,7.9,count,1000,50000");
        assertEquals("sepal length (cm) = 6.10, count = 25,500", ReadingText.place(axes, 0, 0));
    }

    @Test
    void weightsSayWhereTheyLead() {
        assertEquals("Weight from x₂ to unit 1 of layer 1: −1.5000.", ReadingText.weight(DIMS, 1, 0, 1, -1.5));
        assertEquals("Weight from unit 3 of layer 1 to the output: 0.2500.", ReadingText.weight(DIMS, 2, 0, 2, 0.25));
    }

    @Test
    void theDrawingIsDescribedLayerByLayer() {
        assertEquals(
                "Layer 1: 1 of 3 units are dead. Different units: 2. Layer 2: 1 of 3 units are dead. Different units: 2.",
                NetworkText.of(List.of(LAYER, LAYER), false));
        assertEquals("Layer 1: 1 of 3 units are saturated. Different units: 2.", NetworkText.of(List.of(LAYER), true));
    }
}
