package initlab.network.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever its derivative is computed from, an activation of the table trains by the true gradient. */
class EveryActivationTest {
    private static final double EPSILON = 1e-5;

    private final Random random = new Random(5);

    @ParameterizedTest
    @EnumSource(Activation.class)
    void gradientsAreTheCentralDifferencesOfTheCost(Activation hidden) {
        for (int[] sizes : new int[][] {{2, 1}, {2, 7, 1}, {2, 6, 5, 1}, {2, 3, 4, 6, 2, 1}}) {
            LayerDims dims = LayerDims.of(sizes);
            double[] theta =
                    random.doubles(new Parameters(dims).count(), -1.5, 1.5).toArray();
            PointSet points = points(30);
            FastArithmetic arithmetic = new FastArithmetic(dims, hidden, points);
            Parameters gradients = new Parameters(dims);
            arithmetic.gradients(parameters(dims, theta), gradients);
            double[] actual = new double[theta.length];
            gradients.writeTo(actual, 0);
            for (int i = 0; i < theta.length; i++) {
                double slope = (cost(arithmetic, dims, theta, i, EPSILON) - cost(arithmetic, dims, theta, i, -EPSILON))
                        / (2 * EPSILON);
                assertEquals(slope, actual[i], 1e-8, dims + ", parameter " + i);
            }
        }
    }

    /** Shuffling changes the rounding of the sums, but no more. */
    @ParameterizedTest
    @EnumSource(Activation.class)
    void aMiniBatchOfAllPointsStepsLikeTheWholeSet(Activation hidden) {
        LayerDims dims = LayerDims.of(2, 6, 5, 1);
        double[] theta = random.doubles(new Parameters(dims).count(), -1, 1).toArray();
        PointSet points = points(40);
        Parameters whole = parameters(dims, theta);
        Parameters batch = parameters(dims, theta);
        FastArithmetic fast = new FastArithmetic(dims, hidden, points);
        MiniBatchArithmetic mini = new MiniBatchArithmetic(dims, hidden, points, points.size());
        for (int k = 0; k < 20; k++) {
            fast.iterate(whole, 0.1, k);
            mini.iterate(batch, 0.1, k);
        }
        assertEquals(fast.cost(whole), mini.cost(batch), 1e-12);
    }

    private static double cost(FastArithmetic arithmetic, LayerDims dims, double[] theta, int changed, double by) {
        double[] moved = theta.clone();
        moved[changed] += by;
        return arithmetic.cost(parameters(dims, moved));
    }

    private static Parameters parameters(LayerDims dims, double[] numbers) {
        Parameters parameters = new Parameters(dims);
        parameters.readFrom(numbers, 0);
        return parameters;
    }

    private PointSet points(int size) {
        double[] labels = random.doubles(size).map(Math::rint).toArray();
        return new PointSet(random.doubles(2L * size, -1.5, 1.5).toArray(), labels);
    }
}
