package initlab.measure;

import initlab.numpy.RandomState;
import initlab.rounding.Exp;
import initlab.setup.Setup;
import java.util.Arrays;

/**
 * The network of J. Sohl-Dickstein, “The boundary of neural network trainability is fractal” (arXiv:2402.06184, 2024):
 * n inputs, n hidden units, one output, no biases, full-batch gradient descent with a learning rate for each layer. As in
 * the program of the paper, a = tanh(√2 · W₁x / √n), the output is W₂a / n, the cost is the mean squared error, weights,
 * inputs and targets are standard normal, and there are as many examples as parameters, n² + n. The paper has n = 16; its
 * program, for pictures while one waits, n = 8. The random numbers are not the paper's (JAX's) but NumPy's, in the order
 * W₁, W₂, inputs, targets, so the picture is another one of the same kind.
 */
final class TwoLayerNetwork {
    private static final double SQRT2 = Math.sqrt(2);
    /** A cost below this share of the first counts as learned. */
    private static final double HALF = 0.5;

    private final int n;
    private final int examples;
    /** examples × n. */
    private final double[] inputs;

    private final double[] targets;
    /** n × n, row-major: a row for each hidden unit. */
    private final double[] first;

    private final double[] second;
    /** The hidden activations, examples × n, and what they are computed from. */
    private final double[] a;

    private final double[] q;

    private TwoLayerNetwork(int n, long seed, double scale) {
        this.n = n;
        examples = n * n + n;
        RandomState random = new RandomState(seed);
        first = normal(random, n * n, scale);
        second = normal(random, n, scale);
        inputs = normal(random, examples * n, 1);
        targets = normal(random, examples, 1);
        a = new double[examples * n];
        q = new double[examples * n];
    }

    /** The network of a set-up's seed and first hidden layer. */
    static TwoLayerNetwork of(Setup setup, double scale) {
        return new TwoLayerNetwork(PixelAxis.firstWidth(setup), setup.seed(), scale);
    }

    private static double[] normal(RandomState random, int count, double scale) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = scale * random.nextGaussian();
        }
        return numbers;
    }

    /** Trains the network, which can be done once. Converged is, as in the paper, a mean of the last costs below the first. */
    Pixel train(double rate1, double rate2, int iterations) {
        double[] gradient1 = new double[n * n];
        double[] gradient2 = new double[n];
        double start = Double.NaN;
        double sum = 0;
        double learned = Double.POSITIVE_INFINITY;
        int averaged = Math.min(Pixel.LAST, iterations);
        for (int iteration = 0; iteration < iterations; iteration++) {
            double cost = gradients(gradient1, gradient2);
            if (!(cost < Double.POSITIVE_INFINITY)) {
                return new Pixel(Double.NaN, learned, start);
            }
            start = iteration == 0 ? cost : start;
            learned = cost < HALF * start ? Math.min(learned, iteration) : learned;
            sum += iteration >= iterations - averaged ? cost : 0;
            descend(first, gradient1, rate1);
            descend(second, gradient2, rate2);
        }
        return new Pixel(sum / averaged, learned, start);
    }

    private static void descend(double[] weights, double[] gradient, double rate) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= rate * gradient[i];
        }
    }

    /** Computes the gradients of the cost, and returns the cost. */
    private double gradients(double[] gradient1, double[] gradient2) {
        Arrays.fill(gradient1, 0);
        Arrays.fill(gradient2, 0);
        activate();
        double inner = SQRT2 / Math.sqrt(n);
        double sum = 0;
        for (int e = 0; e < examples; e++) {
            double output = 0;
            for (int unit = 0; unit < n; unit++) {
                output += second[unit] * a[e * n + unit];
            }
            double error = output / n - targets[e];
            sum += error * error;
            double share = 2 * error / (n * (double) examples);
            for (int unit = 0; unit < n; unit++) {
                double tanh = a[e * n + unit];
                gradient2[unit] += share * tanh;
                double slope = share * second[unit] * (1 - tanh * tanh) * inner;
                for (int i = 0; i < n; i++) {
                    gradient1[unit * n + i] += slope * inputs[e * n + i];
                }
            }
        }
        return sum / examples;
    }

    /** a = tanh(√2 · W₁x / √n) of all examples, as (1 − q) / (1 + q) with q = e^−2|z|; absolute errors are near 1e-16. */
    private void activate() {
        double twice = 2 * SQRT2 / Math.sqrt(n);
        for (int e = 0; e < examples; e++) {
            for (int unit = 0; unit < n; unit++) {
                double z = 0;
                for (int i = 0; i < n; i++) {
                    z += first[unit * n + i] * inputs[e * n + i];
                }
                z *= twice;
                a[e * n + unit] = z;
                q[e * n + unit] = Math.abs(z);
            }
        }
        Exp.nearOfNegatives(q, 0, q.length);
        for (int i = 0; i < a.length; i++) {
            double size = (1 - q[i]) / (1 + q[i]);
            a[i] = a[i] < 0 ? -size : size;
        }
    }
}
