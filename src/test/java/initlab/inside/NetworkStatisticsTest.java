package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.RandomNetworks;
import initlab.network.ReferencePass;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkStatisticsTest {
    /** Beyond this logit the notebook's 1 − a loses digits, which the cost of the reference keeps. */
    private static final double CERTAIN = 15;

    private final Random random = new Random(12);

    /**
     * Units x, −x, −9 (dead) and the first again, all over the points (1, 0), (2, 0), (−3, 0), (0, 0). Outgoing
     * weights 1, 0, 4, 1: logits 2, 4, 0, 0.
     */
    @Test
    void aLayerOfFourUnitsIsAsWorkedOutByHand() {
        LayerDims dims = LayerDims.of(2, 4, 1);
        Parameters parameters = new Parameters(dims);
        parameters.readFrom(new double[] {1, 0, -1, 0, 0, 0, 1, 0, 0, 0, -9, 0, 1, 0, 4, 1, 0}, 0);
        PointSet points = new PointSet(new double[] {1, 2, -3, 0, 0, 0, 0, 0}, new double[] {1, 0, 0, 1});
        NetworkStatistics figures = new NetworkStatistics(dims, Activation.RELU, points);
        figures.measure(parameters, 0.1);

        LayerStatistics hidden = figures.layer(1);
        assertEquals(4, hidden.units());
        assertEquals(1, hidden.deadUnits());
        assertEquals(0.25, hidden.deadShare());
        // Inactive pairs: 2 of x, 3 of −x, 4 of the dead one, 2 of the copy.
        assertEquals(11 / 16.0, hidden.inactiveShare());
        assertEquals(3, hidden.distinctUnits());
        assertEquals(Math.sqrt(3), hidden.weightNorm(), 1e-15);
        assertEquals(Math.sqrt(3 / 8.0), hidden.weightScale(), 1e-15);
        assertEquals(10, hidden.preActivations().limit());
        assertEquals(11, hidden.activations().count(Histogram.BINS / 2));
        assertEquals(Math.sqrt(18), figures.layer(2).weightNorm(), 1e-15);

        double p1 = sigmoid(2);
        double p2 = sigmoid(4);
        double[] dw2 = {((p1 - 1) + 2 * p2) / 4, 3 * 0.5 / 4, 0, ((p1 - 1) + 2 * p2) / 4};
        assertEquals(
                Math.sqrt(dw2[0] * dw2[0] + dw2[1] * dw2[1] + dw2[3] * dw2[3]),
                figures.layer(2).gradientNorm(),
                1e-15);
        assertEquals(Math.abs((p1 - 1) + p2 + 0.5 - 0.5) / 4, figures.layer(2).biasGradientNorm(), 1e-15);
        assertEquals((Math.log1p(Math.exp(-2)) + Math.log1p(Math.exp(4)) + 2 * Math.log(2)) / 4, figures.cost(), 1e-15);
        // Wrong: the second point, and the last, whose probability is not above one half.
        assertEquals(2, figures.output().wrong());
        assertEquals(0, figures.output().saturated());
    }

    @Test
    void saturatedOutputsAreThoseWithinAThousandthOfCertainty() {
        OutputStatistics output = new OutputStatistics();
        output.measure(
                new double[] {0.0009, 0.0011, 0.9989, 0.9991, 1, 0, 0.5, Double.NaN},
                new double[] {0, 0, 1, 0, 1, 1, 1, 0});
        assertEquals(4, output.saturated());
        assertEquals(2, output.saturatedWrong());
        assertEquals(0.5, output.saturatedShare());
        assertEquals(0.5, output.wrongShareOfSaturated());
        assertEquals(3, output.wrong());
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void sharesAndCostAreThoseOfTheReference(Activation hidden) {
        for (int i = 0; i < 60; i++) {
            LayerDims dims = RandomNetworks.dims(random);
            Parameters parameters = RandomNetworks.parameters(dims, random, 3);
            PointSet points = RandomNetworks.points(1 + random.nextInt(20), random);
            NetworkStatistics figures = new NetworkStatistics(dims, hidden, points);
            figures.measure(parameters, 0);
            if (Histogram.largest(figures.pass().preActivations(dims.layers())) < CERTAIN) {
                assertEquals(RandomNetworks.cost(parameters, hidden, points), figures.cost(), 1e-8);
            }
            assertEquals(figures.cost(), figures.nextCost(), "a step of length 0");
            int[][] inactive = inactive(parameters, hidden, points);
            for (int layer = 1; layer < dims.layers(); layer++) {
                int pairs = 0;
                int dead = 0;
                for (int count : inactive[layer - 1]) {
                    pairs += count;
                    dead += count == points.size() ? 1 : 0;
                }
                assertEquals(dead, figures.layer(layer).deadUnits());
                assertEquals(
                        (double) pairs / points.size() / dims.size(layer),
                        figures.layer(layer).inactiveShare(),
                        1e-15);
            }
        }
    }

    /** How many points each unit is inactive for, by limits of z instead of the derivative. */
    private static int[][] inactive(Parameters parameters, Activation hidden, PointSet points) {
        // tanh′ z < 0.001 where cosh² z > 1000; for the sigmoid z solves e^z + e^−z + 2 = 1000.
        double limit = hidden == Activation.TANH
                ? Math.log(Math.sqrt(1000) + Math.sqrt(999))
                : Math.log((998 + Math.sqrt(998.0 * 998 - 4)) / 2);
        int[][] inactive = new int[parameters.dims().layers()][];
        for (int layer = 1; layer <= inactive.length; layer++) {
            inactive[layer - 1] = new int[parameters.dims().size(layer)];
        }
        ReferencePass pass = new ReferencePass(parameters.dims(), hidden, points);
        pass.forward(parameters);
        for (int layer = 1; layer <= inactive.length; layer++) {
            double[] z = pass.preActivations(layer);
            for (int i = 0; i < z.length; i++) {
                boolean rests = switch (hidden) {
                    case RELU -> z[i] <= 0;
                    case TANH, SIGMOID -> Math.abs(z[i]) > limit;
                    case LEAKY_RELU, LINEAR -> false;
                    case GELU, SILU, ELU, SELU -> Math.abs(naiveSlope(hidden, z[i])) < 1e-3;
                };
                inactive[layer - 1][i / points.size()] += rests ? 1 : 0;
            }
        }
        return inactive;
    }

    private static double naiveSlope(Activation f, double z) {
        double h = 1e-5;
        return (f.value(z + h) - f.value(z - h)) / (2 * h);
    }

    @Test
    void theNextCostIsThatOfTheParametersAfterOneStep() {
        LayerDims dims = LayerDims.of(2, 5, 3, 1);
        PointSet points = RandomNetworks.points(50, random);
        Parameters parameters = RandomNetworks.parameters(dims, random, 1);
        double[] before = new double[parameters.count()];
        parameters.writeTo(before, 0);
        NetworkStatistics figures = new NetworkStatistics(dims, Activation.TANH, points);
        figures.measure(parameters, 0.3);
        double[] after = new double[parameters.count()];
        parameters.writeTo(after, 0);
        assertArrayEquals(before, after, "parameters are left alone");
        double[] slopes = new double[after.length];
        figures.pass().gradients().writeTo(slopes, 0);
        for (int i = 0; i < after.length; i++) {
            after[i] -= 0.3 * slopes[i];
        }
        parameters.readFrom(after, 0);
        assertEquals(RandomNetworks.cost(parameters, Activation.TANH, points), figures.nextCost(), 1e-13);
        assertTrue(figures.nextCost() < figures.cost());
    }

    @Test
    void copiesAreToldFromNearCopies() {
        LayerDims dims = LayerDims.of(2, 6, 2, 1);
        Parameters parameters = new Parameters(dims);
        assertEquals(1, distinct(parameters, 1), "zeros");
        assertEquals(1, distinct(parameters, 2), "zeros");
        double[] w = parameters.weights(1);
        for (int i = 0; i < w.length; i++) {
            w[i] = i % 2 == 0 ? 0.7 : -1e-3;
        }
        assertEquals(1, distinct(parameters, 1), "a constant");
        w[2] *= 1 + 1e-12;
        assertEquals(1, distinct(parameters, 1), "apart by rounding");
        w[2] *= 1 + 1e-6;
        assertEquals(2, distinct(parameters, 1), "one incoming weight");
        parameters.biases(1)[3] = 0.1;
        assertEquals(3, distinct(parameters, 1), "a bias");
        parameters.weights(2)[11] = 5;
        assertEquals(4, distinct(parameters, 1), "an outgoing weight");
        assertEquals(2, distinct(parameters, 2), "which is incoming there");
        assertEquals(6, distinct(RandomNetworks.parameters(dims, random, 1), 1), "random");
    }

    @Test
    void normsNeitherOverflowNorVanish() {
        assertEquals(5, Norm.of(new double[] {3, -4}));
        assertEquals(5e300, Norm.of(new double[] {3e300, -4e300}), 1e286);
        assertEquals(5e-300, Norm.of(new double[] {3e-300, -4e-300}), 1e-314);
        assertEquals(0, Norm.of(new double[3]));
        assertEquals(Double.POSITIVE_INFINITY, Norm.of(new double[] {1, Double.NEGATIVE_INFINITY}));
        assertTrue(Double.isNaN(Norm.of(new double[] {1, Double.NaN})));
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static int distinct(Parameters parameters, int layer) {
        int[] firstCopies = new int[parameters.dims().size(layer)];
        int count = DistinctUnits.find(parameters, layer, firstCopies);
        assertEquals(count, IntStream.of(firstCopies).distinct().count(), "as many first copies as units that differ");
        return count;
    }
}
