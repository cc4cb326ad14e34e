package initlab.exercise;

import initlab.numpy.RandomState;
import initlab.python.Matrix;

/**
 * Ways to draw numbers for the weights of all layers, before they are scaled. A way explains a trial if, in each layer,
 * the weights are these numbers times one factor.
 */
final class Draws {
    private static final double TOLERANCE = 1e-9;
    private static final int SEEDS = 1000;
    private static final long[] POPULAR_SEEDS = {
        1234, 12345, 123456, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 4711, 31415
    };

    private Draws() {}

    /** Draws the numbers of one network. */
    @FunctionalInterface
    interface Way {
        /** Returns the numbers of each layer, row-major; entry 0 is layer 1. */
        double[][] draw(int... dims);
    }

    /** As the exercises ask: seed once, then layer by layer. */
    static double[][] plain(int... dims) {
        return seeded(Exercise.SEED, dims);
    }

    private static double[][] seeded(long seed, int... dims) {
        RandomState random = new RandomState(seed);
        double[][] layers = new double[dims.length - 1][];
        for (int layer = 1; layer < dims.length; layer++) {
            layers[layer - 1] = random.randn(dims[layer] * dims[layer - 1]);
        }
        return layers;
    }

    /** From the last layer to the first. */
    static double[][] backwards(int... dims) {
        RandomState random = new RandomState(Exercise.SEED);
        double[][] layers = new double[dims.length - 1][];
        for (int layer = dims.length - 1; layer > 0; layer--) {
            layers[layer - 1] = random.randn(dims[layer] * dims[layer - 1]);
        }
        return layers;
    }

    /** With numbers for the biases drawn before each layer's weights. */
    static double[][] biasFirst(int... dims) {
        return withBias(true, dims);
    }

    /** With numbers for the biases drawn after each layer's weights. */
    static double[][] biasLast(int... dims) {
        return withBias(false, dims);
    }

    private static double[][] withBias(boolean first, int... dims) {
        RandomState random = new RandomState(Exercise.SEED);
        double[][] layers = new double[dims.length - 1][];
        for (int layer = 1; layer < dims.length; layer++) {
            random.randn(first ? dims[layer] : 0);
            layers[layer - 1] = random.randn(dims[layer] * dims[layer - 1]);
            random.randn(first ? 0 : dims[layer]);
        }
        return layers;
    }

    /** Column by column: the transpose of a matrix of the other shape. */
    static double[][] byColumns(int... dims) {
        double[][] layers = plain(dims);
        for (int layer = 1; layer < dims.length; layer++) {
            int rows = dims[layer];
            int columns = dims[layer - 1];
            double[] turned = new double[rows * columns];
            for (int i = 0; i < turned.length; i++) {
                turned[i] = layers[layer - 1][i % columns * rows + i / columns];
            }
            layers[layer - 1] = turned;
        }
        return layers;
    }

    /** Uniform numbers from 0 to 1. */
    static double[][] uniform(int... dims) {
        RandomState random = new RandomState(Exercise.SEED);
        double[][] layers = new double[dims.length - 1][];
        for (int layer = 1; layer < dims.length; layer++) {
            layers[layer - 1] = new double[dims[layer] * dims[layer - 1]];
            for (int i = 0; i < layers[layer - 1].length; i++) {
                layers[layer - 1][i] = random.nextDouble();
            }
        }
        return layers;
    }

    /** Whether a way explains all trials, whose shapes are right. */
    static boolean explain(Evidence evidence, Way way) {
        for (Trial trial : evidence.trials()) {
            if (factors(trial, way) == null) {
                return false;
            }
        }
        return true;
    }

    /** The factor of each layer in a trial; null if the way does not explain it. */
    static double[] factors(Trial trial, Way way) {
        double[][] drawn = way.draw(trial.dims());
        double[] factors = new double[trial.layers()];
        for (int layer = 1; layer <= trial.layers(); layer++) {
            factors[layer - 1] = factor(trial.weights(layer), drawn[layer - 1]);
            if (Double.isNaN(factors[layer - 1])) {
                return null;
            }
        }
        return factors;
    }

    /** The one factor between numbers and weights; NaN if there is none. */
    private static double factor(Matrix weights, double... drawn) {
        double[] actual = weights.values();
        double factor = actual[0] / drawn[0];
        for (int i = 0; i < drawn.length; i++) {
            if (!(Math.abs(actual[i] - factor * drawn[i]) <= TOLERANCE * Math.abs(factor * drawn[i]))) {
                return Double.NaN;
            }
        }
        return factor;
    }

    /** Whether all weights are numbers of a way, stretched and moved: {@code factor · number + shift} in each layer. */
    static boolean explainMoved(Evidence evidence, Way way) {
        boolean told = false;
        for (Trial trial : evidence.trials()) {
            double[][] drawn = way.draw(trial.dims());
            for (int layer = 1; layer <= trial.layers(); layer++) {
                double[] numbers = drawn[layer - 1];
                // Two entries always lie on a line.
                if (numbers.length > 2 && !isLine(trial.weights(layer).values(), numbers)) {
                    return false;
                }
                told = told || numbers.length > 2;
            }
        }
        return told;
    }

    private static boolean isLine(double[] actual, double... drawn) {
        double slope = (actual[1] - actual[0]) / (drawn[1] - drawn[0]);
        boolean line = slope != 0;
        for (int i = 0; i < drawn.length; i++) {
            double expected = actual[0] + slope * (drawn[i] - drawn[0]);
            line = line && Math.abs(actual[i] - expected) <= TOLERANCE * (Math.abs(actual[0]) + Math.abs(expected));
        }
        return line;
    }

    /** The seed that explains all layers, if it was set once; −1 if none of the usual ones does. */
    static long seed(Evidence evidence) {
        for (int i = 0; i < SEEDS + POPULAR_SEEDS.length; i++) {
            long seed = i < SEEDS ? i : POPULAR_SEEDS[i - SEEDS];
            double[] start = new RandomState(seed).randn(2);
            if (mayStart(evidence.first().weights(1), start) && explain(evidence, dims -> seeded(seed, dims))) {
                return seed;
            }
        }
        return -1;
    }

    /** Whether each layer starts from a seed of its own, the same one or not. */
    static boolean seededInEachLayer(Evidence evidence) {
        for (Trial trial : evidence.trials()) {
            for (int layer = 1; layer <= trial.layers(); layer++) {
                if (!startsAnew(trial.weights(layer))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean startsAnew(Matrix weights) {
        if (weights.values().length < 2) {
            return true;
        }
        for (long seed = 0; seed < SEEDS; seed++) {
            double[] start = new RandomState(seed).randn(2);
            if (mayStart(weights, start)
                    && !Double.isNaN(factor(weights, new RandomState(seed).randn(weights.values().length)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first two weights are these two numbers times a factor, which is quick to rule out. */
    private static boolean mayStart(Matrix weights, double... start) {
        double[] actual = weights.values();
        return actual.length < 2
                || Math.abs(actual[0] * start[1] - actual[1] * start[0])
                        <= 2 * TOLERANCE * Math.abs(actual[0] * start[1]);
    }
}
