package initlab.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initlab.data.PointSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferencePassTest {
    private final Random random = new Random(11);

    @ParameterizedTest
    @EnumSource(Activation.class)
    void gradientsAreTheCentralDifferencesOfTheCost(Activation hidden) {
        for (int i = 0; i < 40; i++) {
            LayerDims dims = RandomNetworks.dims(random);
            Parameters parameters = RandomNetworks.parameters(dims, random, 0.8);
            PointSet points = RandomNetworks.points(1 + random.nextInt(30), random);
            ReferencePass pass = new ReferencePass(dims, hidden, points);
            pass.run(parameters);
            double[] actual = numbers(pass.gradients());
            double[] at = numbers(parameters);
            for (int j = 0; j < at.length; j++) {
                double slope =
                        (cost(dims, at, j, 1e-6, hidden, points) - cost(dims, at, j, -1e-6, hidden, points)) / 2e-6;
                assertEquals(slope, actual[j], 1e-7, dims + ", parameter " + j);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void signalsAreThoseOfEachPointAlone(Activation hidden) {
        LayerDims dims = LayerDims.of(2, 5, 4, 1);
        Parameters parameters = RandomNetworks.parameters(dims, random, 1);
        PointSet points = RandomNetworks.points(30, random);
        ReferencePass pass = new ReferencePass(dims, hidden, points);
        pass.forward(parameters);
        for (int n = 0; n < 30; n++) {
            double[] a = {points.features()[n], points.features()[30 + n]};
            for (int layer = 1; layer <= 3; layer++) {
                double[] next = new double[dims.size(layer)];
                for (int unit = 0; unit < next.length; unit++) {
                    double z = parameters.biases(layer)[unit];
                    for (int k = 0; k < a.length; k++) {
                        z += parameters.weights(layer)[unit * a.length + k] * a[k];
                    }
                    next[unit] = layer == 3 ? 1 / (1 + Math.exp(-z)) : hidden.value(z);
                    assertEquals(z, pass.preActivations(layer)[unit * 30 + n], 1e-13);
                    assertEquals(next[unit], pass.activations(layer)[unit * 30 + n], 1e-13);
                }
                a = next;
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
        ReferencePass pass =
                new ReferencePass(dims, Activation.RELU, new PointSet(new double[] {1, -1, 0, 0}, new double[] {1, 0}));
        pass.run(parameters);
        double p = 1 / (1 + Math.exp(-2));
        double error = (p - 1) / 2;
        close(new double[] {1, -1}, pass.preActivations(1));
        close(new double[] {1, 0}, pass.activations(1));
        close(new double[] {2, 0}, pass.preActivations(2));
        close(new double[] {p, 0.5}, pass.activations(2));
        close(new double[] {error, 0.25}, pass.errors(2));
        close(new double[] {error}, pass.gradients().weights(2));
        close(new double[] {error + 0.25}, pass.gradients().biases(2));
        close(new double[] {2 * error, 0}, pass.errors(1));
        close(new double[] {2 * error, 0}, pass.gradients().weights(1));
        close(new double[] {2 * error}, pass.gradients().biases(1));
    }

    @Test
    void aSecondPassLeavesNothingOfTheFirst() {
        LayerDims dims = LayerDims.of(2, 4, 3, 1);
        PointSet points = RandomNetworks.points(20, random);
        Parameters parameters = RandomNetworks.parameters(dims, random, 1);
        ReferencePass fresh = new ReferencePass(dims, Activation.TANH, points);
        fresh.run(parameters);
        ReferencePass used = new ReferencePass(dims, Activation.TANH, points);
        used.run(RandomNetworks.parameters(dims, random, 1e200));
        used.run(parameters);
        assertArrayEquals(numbers(fresh.gradients()), numbers(used.gradients()));
        for (int layer = 1; layer <= 3; layer++) {
            assertArrayEquals(fresh.activations(layer), used.activations(layer));
            assertArrayEquals(fresh.errors(layer), used.errors(layer));
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        PointSet points = RandomNetworks.points(3, random);
        assertThrows(
                IllegalArgumentException.class, () -> new ReferencePass(LayerDims.of(3, 1), Activation.RELU, points));
        assertThrows(
                IllegalArgumentException.class, () -> new ReferencePass(LayerDims.of(2, 2), Activation.RELU, points));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReferencePass(
                        LayerDims.of(2, 1), Activation.RELU, new PointSet(new double[0], new double[0])));
    }

    private static double cost(
            LayerDims dims, double[] numbers, int changed, double by, Activation hidden, PointSet points) {
        double[] moved = numbers.clone();
        moved[changed] += by;
        Parameters parameters = new Parameters(dims);
        parameters.readFrom(moved, 0);
        return RandomNetworks.cost(parameters, hidden, points);
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
