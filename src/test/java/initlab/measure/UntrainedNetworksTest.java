package initlab.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initlab.setup.Settings;
import initlab.setup.SetupQuery;
import org.junit.jupiter.api.Test;

/** Compares with NumPy, which draws the same weights: numpy.random.seed(s), then randn or uniform layer by layer. */
class UntrainedNetworksTest {
    private static double[] measure(String word, String query, String initialization, double... arguments) {
        return new Task(1, word, SetupQuery.parse(query).setup(), initialization, arguments).compute();
    }

    @Test
    void theSameNetworksAreBornDeadAsInNumPy() {
        double[] expected = {1, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 1, 0, 0};
        assertArrayEquals(
                expected, measure(Measures.DEAD, "layers=1-3x10-1&seed=0", "he", 30, 1000, 1.7320508075688772));
    }

    @Test
    void aTaskGoesOnWithTheSeedsOfTheOneBefore() {
        double[] first = measure(Measures.DEAD, "layers=1-3x10-1&seed=25", "he", 5, 1000, 1.7320508075688772);
        assertArrayEquals(new double[] {1, 1, 1, 0, 0}, first);
    }

    @Test
    void aLivingNetworkIsNotTakenForDead() {
        assertArrayEquals(
                new double[20], measure(Measures.DEAD, "layers=1-50x3-1&seed=0", "he", 20, 100, 1.7320508075688772));
        assertArrayEquals(new double[] {1}, measure(Measures.DEAD, "layers=1-50x3-1", "zeros", 1, 100, 1));
    }

    @Test
    void activationsAndGradientsSpreadAsInNumPy() {
        String query = "layers=2-100x5-1&activation=tanh&seed=0";
        double[] standard = measure(Measures.SPREAD, query, "uniform(sqrt(1/fan_in))", 1);
        double[] expected = {
            0.33490865,
            0.1868443,
            0.10838869,
            0.06523282,
            0.03887946,
            8.71325677e-06,
            1.68948577e-05,
            3.26174550e-05,
            5.48123284e-05,
            9.63107590e-05
        };
        assertEquals(expected.length, standard.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(1, standard[i] / expected[i], 2e-7, "number " + i);
        }
        double[] normalized = measure(Measures.SPREAD, query, "glorot_uniform", 2);
        assertEquals(20, normalized.length);
        assertEquals(0.12402593, normalized[0], 1e-8);
        assertEquals(0.00020933, normalized[5], 1e-8);
        double[] next = new Task(
                        1,
                        Measures.SPREAD,
                        SetupQuery.parse(query).setup().with(Settings.SEED, 1),
                        "glorot_uniform",
                        new double[] {1})
                .compute();
        assertEquals(next[0], normalized[10]);
    }

    @Test
    void anUnknownMeasureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> measure("luck", "", "he", 1));
    }
}
