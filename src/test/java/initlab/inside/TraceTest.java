package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.fast.FastArithmetic;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceTest {
    private final Random random = new Random(11);

    @ParameterizedTest
    @EnumSource(Activation.class)
    void gradientsAreTheCentralDifferencesOfTheCost(Activation hidden) {
        for (int i = 0; i < 40; i++) {
            LayerDims dims = NaiveNetwork.dims(random);
            Parameters parameters = NaiveNetwork.parameters(dims, random, 0.8);
            PointSet points = NaiveNetwork.points(1 + random.nextInt(30), random);
            Trace trace = new Trace(dims, hidden, points);
            trace.run(parameters);
            double[] actual = numbers(trace.gradients());
            double[] at = numbers(parameters);
            for (int j = 0; j < at.length; j++) {
                double slope =
                        (cost(dims, at, j, 1e-6, hidden, points) - cost(dims, at, j, -1e-6, hidden, points)) / 2e-6;
                assertEquals(slope, actual[j], 1e-7, dims + ", parameter " + j);
            }
        }
    }

    /** W1 = (1 0), W2 = (2), no biases; the points (1, 0) of class 1 and (−1, 0) of class 0. */
    @Test
    void aNetworkOfOneHiddenUnitIsAsWorkedOutByHand() {
        LayerDims dims = LayerDims.of(2, 1, 1);
        Parameters parameters = new Parameters(dims);
        parameters.weights(1)[0] = 1;
        parameters.weights(2)[0] = 2;
        Trace trace = new Trace(dims, Activation.RELU, new PointSet(new double[] {1, -1, 0, 0}, new double[] {1, 0}));
        trace.run(parameters);
        double p = 1 / (1 + Math.exp(-2));
        double error = (p - 1) / 2;
        close(new double[] {1, -1}, trace.preActivations(1));
        close(new double[] {1, 0}, trace.activations(1));
        close(new double[] {2, 0}, trace.preActivations(2));
        close(new double[] {p, 0.5}, trace.activations(2));
        close(new double[] {error, 0.25}, trace.errors(2));
        close(new double[] {error}, trace.gradients().weights(2));
        close(new double[] {error + 0.25}, trace.gradients().biases(2));
        close(new double[] {2 * error, 0}, trace.errors(1));
        close(new double[] {2 * error, 0}, trace.gradients().weights(1));
        close(new double[] {2 * error}, trace.gradients().biases(1));
    }

    @Test
    void gradientsAreThoseThatReluTrainingUses() {
        for (int i = 0; i < 40; i++) {
            LayerDims dims = NaiveNetwork.dims(random);
            PointSet points = NaiveNetwork.points(300, random);
            Parameters parameters = NaiveNetwork.parameters(dims, random, 1);
            Parameters expected = new Parameters(dims);
            new FastArithmetic(dims, points).gradients(parameters, expected);
            Trace trace = new Trace(dims, Activation.RELU, points);
            trace.run(parameters);
            close(numbers(expected), numbers(trace.gradients()));
        }
    }

    @Test
    void aSecondPassLeavesNothingOfTheFirst() {
        LayerDims dims = LayerDims.of(2, 4, 3, 1);
        PointSet points = NaiveNetwork.points(20, random);
        Parameters parameters = NaiveNetwork.parameters(dims, random, 1);
        Trace fresh = new Trace(dims, Activation.TANH, points);
        fresh.run(parameters);
        Trace used = new Trace(dims, Activation.TANH, points);
        used.run(NaiveNetwork.parameters(dims, random, 1e200));
        used.run(parameters);
        assertArrayEquals(numbers(fresh.gradients()), numbers(used.gradients()));
        for (int layer = 1; layer <= 3; layer++) {
            assertArrayEquals(fresh.activations(layer), used.activations(layer));
            assertArrayEquals(fresh.errors(layer), used.errors(layer));
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        PointSet points = NaiveNetwork.points(3, random);
        assertThrows(IllegalArgumentException.class, () -> new Trace(LayerDims.of(3, 1), Activation.RELU, points));
        assertThrows(IllegalArgumentException.class, () -> new Trace(LayerDims.of(2, 2), Activation.RELU, points));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Trace(LayerDims.of(2, 1), Activation.RELU, new PointSet(new double[0], new double[0])));
    }

    private static double cost(
            LayerDims dims, double[] numbers, int changed, double by, Activation hidden, PointSet points) {
        double[] moved = numbers.clone();
        moved[changed] += by;
        Parameters parameters = new Parameters(dims);
        parameters.readFrom(moved, 0);
        return NaiveNetwork.cost(parameters, hidden, points);
    }

    private static double[] numbers(Parameters parameters) {
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        return numbers;
    }

    private static void close(double[] expected, double[] actual) {
        assertArrayEquals(expected, actual, 1e-13);
    }
}
