package initlab.network.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.Circles;
import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.numpy.RandomState;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FastArithmeticTest {
    private final Random random = new Random(11);

    /**
     * Central differences are (J(θ + ε) − J(θ − ε)) / 2ε. Small networks suffice: layers of 256 units run through the
     * same loops.
     */
    @Test
    void gradientsAgreeWithCentralDifferences() {
        double epsilon = 1e-6;
        for (int shape = 0; shape < 40; shape++) {
            LayerDims dims = randomDims();
            Activation hidden = Activation.values()[shape % Activation.values().length];
            FastArithmetic arithmetic = new FastArithmetic(dims, hidden, points(1 + random.nextInt(40)));
            double[] theta = randomParameters(dims);
            Parameters gradients = new Parameters(dims);
            arithmetic.gradients(parameters(dims, theta), gradients);
            double[] actual = numbers(gradients);
            for (int i = 0; i < theta.length; i++) {
                double kept = theta[i];
                theta[i] = kept + epsilon;
                double above = arithmetic.cost(parameters(dims, theta));
                theta[i] = kept - epsilon;
                double below = arithmetic.cost(parameters(dims, theta));
                theta[i] = kept;
                assertEquals(
                        (above - below) / (2 * epsilon), actual[i], 1e-7, hidden + " " + dims + ", parameter " + i);
            }
        }
    }

    @Test
    void gradientsAgreeWithTheReference() {
        for (int shape = 0; shape < 60; shape++) {
            LayerDims dims = randomDims();
            PointSet points = points(1 + random.nextInt(700));
            double[] theta = randomParameters(dims);
            Parameters gradients = new Parameters(dims);
            Activation hidden = Activation.values()[shape % Activation.values().length];
            new FastArithmetic(dims, hidden, points).gradients(parameters(dims, theta), gradients);
            ReferencePass reference = new ReferencePass(dims, hidden, points);
            reference.run(parameters(dims, theta));
            double[] e = numbers(reference.gradients());
            double[] a = numbers(gradients);
            for (int i = 0; i < e.length; i++) {
                assertEquals(e[i], a[i], 1e-12 * (1 + Math.abs(e[i])), dims + ", parameter " + i);
            }
        }
    }

    @Test
    void probabilitiesOfAnyNumberOfPointsAgreeWithTheReference() {
        for (int size : new int[] {1, 255, 256, 257, 1000}) {
            LayerDims dims = randomDims();
            PointSet points = points(size);
            double[] theta = randomParameters(dims);
            double[] actual = new double[size];
            new FastArithmetic(dims, points(3)).probabilities(parameters(dims, theta), points, actual);
            ReferencePass reference = new ReferencePass(dims, Activation.RELU, points);
            reference.forward(parameters(dims, theta));
            assertArrayEquals(reference.activations(dims.layers()), actual, 1e-13);
        }
    }

    @Test
    void heLearnsTheCirclesToTheNotebooksAccuracy() {
        PointSet training = Circles.make(300, 0.05, 0.8, 1);
        PointSet test = Circles.make(100, 0.05, 0.8, 2);
        LayerDims dims = LayerDims.of(2, 10, 5, 1);
        FastArithmetic arithmetic = new FastArithmetic(dims, training);
        Parameters parameters = Initialization.of("he").initialize(dims, new RandomState(3));
        for (int i = 0; i < 15_000; i++) {
            arithmetic.iterate(parameters, 0.01);
        }
        assertEquals(298, right(arithmetic, parameters, training));
        assertEquals(96, right(arithmetic, parameters, test));
        // The last cost that the notebook prints, at iteration 14,000, is 0.0735…; only the rounding differs.
        assertEquals(0.06481018741251, arithmetic.cost(parameters), 1e-12);
    }

    @Test
    void theSizeOfBlocksChangesNoBit() {
        for (int shape = 0; shape < 40; shape++) {
            LayerDims dims = randomDims();
            PointSet points = points(1 + random.nextInt(90));
            Activation hidden = Activation.values()[shape % Activation.values().length];
            Parameters expected = parameters(dims, randomParameters(dims));
            Parameters actual = parameters(dims, numbers(expected));
            FastArithmetic whole = new FastArithmetic(dims, hidden, points);
            FastArithmetic blocks = new FastArithmetic(dims, hidden, points, 2 * (1 + random.nextInt(20)));
            for (int i = 0; i < 5; i++) {
                whole.iterate(expected, 0.1);
                blocks.iterate(actual, 0.1);
                assertEquals(whole.cost(expected), blocks.cost(actual));
            }
            assertArrayEquals(numbers(expected), numbers(actual), dims + ", " + points.size() + " points");
        }
    }

    /** An iteration reuses the forward pass of the preceding cost, but only if the parameters are the same. */
    @Test
    void computingTheCostInBetweenChangesNothing() {
        LayerDims dims = LayerDims.of(2, 7, 6, 1);
        PointSet points = points(40);
        Parameters expected = parameters(dims, randomParameters(dims));
        Parameters other = parameters(dims, randomParameters(dims));
        Parameters actual = parameters(dims, numbers(expected));
        FastArithmetic plain = new FastArithmetic(dims, points);
        FastArithmetic costed = new FastArithmetic(dims, points);
        for (int i = 0; i < 30; i++) {
            plain.iterate(expected, 0.3);
            if (i % 3 != 0) {
                costed.cost(i % 3 == 1 ? actual : other);
            }
            costed.iterate(actual, 0.3);
        }
        assertArrayEquals(numbers(expected), numbers(actual));
    }

    @Test
    void theCostIsDefinedEvenAfterOverflow() {
        LayerDims dims = LayerDims.of(2, 3, 1);
        PointSet points = points(20);
        FastArithmetic arithmetic = new FastArithmetic(dims, points);
        double[] theta = randomParameters(dims);
        for (int i = 0; i < theta.length; i++) {
            theta[i] *= 1e300;
        }
        Parameters parameters = parameters(dims, theta);
        arithmetic.iterate(parameters, 1);
        arithmetic.iterate(parameters, 1);
        assertTrue(arithmetic.cost(parameters) >= 0);
    }

    private static int right(FastArithmetic arithmetic, Parameters parameters, PointSet points) {
        double[] a = new double[points.size()];
        arithmetic.probabilities(parameters, points, a);
        int right = 0;
        for (int n = 0; n < a.length; n++) {
            right += (a[n] > 0.5 ? 1 : 0) == points.labels()[n] ? 1 : 0;
        }
        return right;
    }

    /** Deeper random networks have gradients that differences of costs are too coarse for. */
    private static final int MOST_LAYERS = 8;

    private LayerDims randomDims() {
        int[] sizes = new int[2 + random.nextInt(MOST_LAYERS)];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = 1 + random.nextInt(13);
        }
        sizes[0] = random.nextInt(1, 3);
        sizes[sizes.length - 1] = 1;
        return LayerDims.of(sizes);
    }

    private double[] randomParameters(LayerDims dims) {
        return random.doubles(new Parameters(dims).count(), -0.8, 0.8).toArray();
    }

    private static Parameters parameters(LayerDims dims, double[] numbers) {
        Parameters parameters = new Parameters(dims);
        parameters.readFrom(numbers, 0);
        return parameters;
    }

    private static double[] numbers(Parameters parameters) {
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        return numbers;
    }

    private PointSet points(int size) {
        double[] labels = new double[size];
        for (int i = 0; i < size; i++) {
            labels[i] = random.nextInt(2);
        }
        return new PointSet(random.doubles(2L * size, -1.5, 1.5).toArray(), labels);
    }
}
