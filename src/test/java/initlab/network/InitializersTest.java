package initlab.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.numpy.ArrayText;
import initlab.numpy.RandomState;
import org.junit.jupiter.api.Test;

class InitializersTest {
    @Test
    void largeRandomInitializationPrintsTheNotebooksMatrices() {
        Parameters parameters = start("random", 3, 2, 1);
        assertEquals(
                "[[ 17.88628473   4.36509851   0.96497468]\n [-18.63492703  -2.77388203  -3.54758979]]",
                print(parameters, 1));
        assertEquals("[[-0.82741481 -6.27000677]]", print(parameters, 2));
        biasesAreZero(parameters);
    }

    @Test
    void heInitializationPrintsTheNotebooksMatrices() {
        Parameters parameters = start("he", 2, 4, 1);
        assertEquals(
                "[[ 1.78862847  0.43650985]\n [ 0.09649747 -1.8634927 ]\n [-0.2773882  -0.35475898]\n"
                        + " [-0.08274148 -0.62700068]]",
                print(parameters, 1));
        assertEquals("[[-0.03098412 -0.33744411 -0.92904268  0.62552248]]", print(parameters, 2));
        biasesAreZero(parameters);
    }

    @Test
    void zerosAreZeroInEveryLayer() {
        Parameters parameters = start("zeros", 2, 7, 6, 5, 4, 3, 3, 2, 1);
        for (int layer = 1; layer <= 8; layer++) {
            assertArrayEquals(new double[parameters.weights(layer).length], parameters.weights(layer));
        }
        biasesAreZero(parameters);
    }

    @Test
    void everyScaleIsItsFormula() {
        int[] sizes = {2, 9, 4, 1};
        double[] drawn = new RandomState(3).randn(2 * 9 + 9 * 4 + 4);
        for (int layer = 1, from = 0; layer <= 3; from += sizes[layer - 1] * sizes[layer], layer++) {
            double fanIn = sizes[layer - 1];
            double fanOut = sizes[layer];
            assertEquals(
                    drawn[from] * Math.sqrt(2 / (fanIn + fanOut)),
                    start("xavier", sizes).weights(layer)[0]);
            assertEquals(
                    drawn[from] * Math.sqrt(1 / fanIn), start("lecun", sizes).weights(layer)[0]);
            assertEquals(drawn[from] * 0.25, start("0.25", sizes).weights(layer)[0]);
        }
    }

    @Test
    void anyOtherWordIsRefusedByName() {
        for (String word : new String[] {"", "He", "0", "-1", "1001", "nan", "1e400", "he ", "ten"}) {
            assertFalse(Initializers.isValid(word), word);
            String message = assertThrows(IllegalArgumentException.class, () -> Initializers.parse(word))
                    .getMessage();
            assertTrue(message.contains("“" + word + "”") && message.contains("xavier"), message);
        }
        for (String word : Initializers.NAMES) {
            assertTrue(Initializers.isValid(word), word);
        }
    }

    private static Parameters start(String word, int... sizes) {
        return Initializers.parse(word).initialize(LayerDims.of(sizes), new RandomState(3));
    }

    private static String print(Parameters parameters, int layer) {
        LayerDims dims = parameters.dims();
        return ArrayText.floats(parameters.weights(layer), dims.fanOut(layer), dims.fanIn(layer));
    }

    private static void biasesAreZero(Parameters parameters) {
        for (int layer = 1; layer <= parameters.dims().layers(); layer++) {
            assertArrayEquals(new double[parameters.dims().fanOut(layer)], parameters.biases(layer));
        }
    }
}
