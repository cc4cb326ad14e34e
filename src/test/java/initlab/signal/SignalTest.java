package initlab.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.meanfield.MeanField;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTest {
    private static final PointSet CIRCLES = SetupQuery.parse("").setup().training();

    /** Wide networks are what the theory is about: its prediction lies within a few percent of the mean of some seeds. */
    @ParameterizedTest
    @CsvSource({
        "he, RELU, 2-100x8-1",
        "xavier, TANH, 2-100x8-1",
        "'normal(sqrt(2.5/fan_in), b=0.3)', TANH, 2-100x8-1",
        "lecun, SELU, 2-100x8-1",
        "glorot_uniform, RELU, 2-100x5-1"
    })
    void wideNetworksFollowTheTheory(String word, Activation activation, String layers) {
        LayerDims dims = SetupQuery.parse("layers=" + layers).setup().layerDims();
        List<Signal> signals = signals(word, dims, activation, CIRCLES, 10);
        Prediction prediction = Prediction.of(signals, dims, activation, CIRCLES);
        for (int i = 0; i < dims.layers() - 1; i++) {
            double forward = 0;
            double backward = 0;
            for (Signal signal : signals) {
                forward += signal.forward()[i] / signals.size();
                backward += signal.backward()[i] * signal.backward()[i] / signals.size();
            }
            assertEquals(1, forward / prediction.forward()[i], 0.15, "forward, layer " + (i + 1));
            assertEquals(1, Math.sqrt(backward) / prediction.backward()[i], 0.25, "backward, layer " + (i + 1));
        }
    }

    /** For one input, a layer of N symmetric ReLU units is dead with the probability 2⁻ᴺ. */
    @ParameterizedTest
    @CsvSource({"1, 4", "2, 6", "3, 11", "4, 11", "5, 11", "3, 50"})
    void networksAreBornDeadAsOftenAsTheFormulaSays(int width, int layers) {
        int[] sizes = new int[layers + 1];
        java.util.Arrays.fill(sizes, width);
        sizes[0] = 1;
        sizes[layers] = 1;
        PointSet one = new PointSet(new double[] {0.7, 0}, new double[] {1});
        int seeds = 2000;
        long dead = signals("he", LayerDims.of(sizes), Activation.RELU, one, seeds).stream()
                .filter(Signal::isBornDead)
                .count();
        double expected = MeanField.bornDead(width, layers);
        double error = Math.sqrt(expected * (1 - expected) / seeds);
        assertEquals(expected, (double) dead / seeds, 3.5 * error);
    }

    @Test
    void largeWeightsExplodeAndSmallOnesVanish() {
        LayerDims dims = LayerDims.of(2, 30, 30, 30, 30, 1);
        Signal large = signals("1", dims, Activation.RELU, CIRCLES, 1).get(0);
        Signal small = signals("0.01", dims, Activation.RELU, CIRCLES, 1).get(0);
        assertTrue(large.forward()[3] > 30 * large.forward()[0]);
        assertTrue(small.forward()[3] < small.forward()[0] / 1000);
        assertTrue(large.backward()[0] > 30 * large.backward()[3]);
        Signal zeros = signals("zeros", dims, Activation.RELU, CIRCLES, 1).get(0);
        assertArrayEquals(new double[5], zeros.forward());
        assertTrue(zeros.isBornDead());
    }

    @Test
    void numbersAreReadBack() {
        LayerDims dims = LayerDims.of(2, 3, 4, 1);
        Signal signal = signals("he", dims, Activation.TANH, CIRCLES, 1).get(0);
        double[] numbers = new double[2 + Signal.PARTS * 3];
        System.arraycopy(signal.numbers(), 0, numbers, 2, Signal.PARTS * 3);
        assertArrayEquals(signal.numbers(), Signal.read(numbers, 2, 3).numbers());
    }

    private static List<Signal> signals(
            String word, LayerDims dims, Activation activation, PointSet points, int seeds) {
        List<Signal> signals = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            signals.add(Signal.of(Initialization.of(word), dims, activation, points, seed));
        }
        return signals;
    }
}
