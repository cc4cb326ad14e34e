package initlab.network.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.network.Parameters;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the fast pass with the one that follows the definition step by step. */
class PassesTest {
    private final Random random = new Random(5);
    private final PointSet points = points(NotebookShape.EXAMPLES);
    private final SplitPass split = new SplitPass(points);
    private final StepwisePass stepwise = new StepwisePass(points);

    @Test
    void bothGiveTheSameBits() {
        for (int i = 0; i < 300; i++) {
            Parameters parameters = parameters(Math.scalb(1.0, random.nextInt(-12, 2)));
            Parameters expected = new Parameters(NotebookShape.DIMS);
            Parameters actual = new Parameters(NotebookShape.DIMS);
            stepwise.run(parameters, expected);
            assertTrue(split.run(parameters, actual), "in range");
            assertArrayEquals(numbers(expected), numbers(actual));
        }
    }

    @Test
    void probabilitiesOfAnyNumberOfPointsAgree() {
        ExactArithmetic arithmetic = new ExactArithmetic(points);
        Parameters parameters = parameters(1);
        for (int size : new int[] {1, 100, 299, 300, 301, 1000}) {
            PointSet some = points(size);
            double[] actual = new double[size];
            arithmetic.probabilities(parameters, some, actual);
            for (int n = 0; n < size; n++) {
                double logit = StepwisePass.logit(
                        parameters,
                        some.features(),
                        size,
                        n,
                        new double[NotebookShape.HIDDEN_1],
                        new double[NotebookShape.HIDDEN_2],
                        0,
                        1);
                assertEquals(Sigmoid.of(logit), actual[n]);
            }
        }
    }

    @Test
    void theFastPassRejectsNumbersOutOfItsRange() {
        Parameters gradients = new Parameters(NotebookShape.DIMS);
        for (double weight : new double[] {0x1p-101, 0x1p101, Double.NaN, Double.POSITIVE_INFINITY}) {
            Parameters parameters = parameters(1);
            parameters.weights(2)[7] = weight;
            assertFalse(split.run(parameters, gradients), "weight " + weight);
        }
        // The network is so certain about the points of class 0, and right, that their errors are tiny.
        Parameters certain = new Parameters(NotebookShape.DIMS);
        certain.biases(3)[0] = -300;
        assertFalse(split.run(certain, gradients));
        assertThrows(IllegalArgumentException.class, () -> new ExactArithmetic(points(100)));
    }

    /** A network that overflows must not hang or throw. NumPy also continues with inf and nan. */
    @Test
    void trainingContinuesAfterOverflow() {
        ExactArithmetic arithmetic = new ExactArithmetic(points);
        Parameters parameters = parameters(0x1p500);
        arithmetic.iterate(parameters, 10);
        arithmetic.iterate(parameters, 10);
        double cost = arithmetic.cost(parameters);
        assertTrue(cost >= 0, "nansum never gives NaN: " + cost);
    }

    private Parameters parameters(double scale) {
        Parameters parameters = new Parameters(NotebookShape.DIMS);
        double[] numbers = new double[parameters.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = scale * random.nextGaussian();
        }
        parameters.readFrom(numbers, 0);
        return parameters;
    }

    private PointSet points(int size) {
        double[] features = random.doubles(2L * size, -1.5, 1.5).toArray();
        double[] labels = new double[size];
        for (int i = 0; i < size; i++) {
            labels[i] = random.nextInt(2);
        }
        return new PointSet(features, labels);
    }

    private static double[] numbers(Parameters parameters) {
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        return numbers;
    }
}
