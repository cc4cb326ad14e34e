package initlab.setup;

import initlab.network.LayerDims;
import initlab.network.exact.ExactArithmetic;
import java.util.List;

/**
 * Everything that decides the numbers of a run, and nothing else.
 *
 * @param initializations the columns, each as written in the URL: {@code zeros}, {@code random}, {@code he},
 *     {@code xavier}, {@code lecun}, or a number, the constant scale of a normal start
 * @param layerDims the layer sizes; 2 inputs, 1 output
 * @param learningRate the step of gradient descent
 * @param iterations how many updates
 * @param seed of the parameters, 0 … 2³²−1
 * @param noise standard deviation of the noise on the circles, in the plane's units
 * @param arithmetic how it is worked out
 */
public record Setup(List<String> initializations, LayerDims layerDims, double learningRate, int iterations,
                    long seed, double noise, ArithmeticChoice arithmetic) {
    /** The most columns side by side. */
    public static final int MAX_COLUMNS = 4;
    /** The largest learning rate. */
    public static final double MAX_LEARNING_RATE = 100;
    /** The most updates of a run. */
    public static final int MAX_ITERATIONS = 1_000_000;
    /** The largest noise. */
    public static final double MAX_NOISE = 1;
    /** Points of the training set. */
    public static final int TRAINING_POINTS = 300;
    /** Points of the test set. */
    public static final int TEST_POINTS = 100;

    /** The notebook's own set-up. */
    public static final Setup NOTEBOOK = new Setup(List.of("zeros", "random", "he"), LayerDims.of(2, 10, 5, 1),
            0.01, 15_000, 3, 0.05, ArithmeticChoice.AUTO);

    /** Which arithmetic carries a run. */
    public enum ArithmeticChoice {
        /** Exact for the notebook's own set-up, fast for any other. */
        AUTO,
        /** Every rounding of the notebook; only for 2-10-5-1. */
        EXACT,
        /** As fast as it goes. */
        FAST
    }

    /** Whether the runs are worked out exactly. */
    public boolean usesExact() {
        return switch (arithmetic) {
            case EXACT -> ExactArithmetic.supports(layerDims, TRAINING_POINTS);
            case FAST -> false;
            case AUTO -> isNotebookProblem();
        };
    }

    /** Whether everything but the initializations and the arithmetic is the notebook's. */
    public boolean isNotebookProblem() {
        return layerDims.equals(NOTEBOOK.layerDims) && learningRate == NOTEBOOK.learningRate
                && iterations == NOTEBOOK.iterations && seed == NOTEBOOK.seed && noise == NOTEBOOK.noise;
    }

    /** The same set-up with other columns. */
    public Setup withInitializations(List<String> others) {
        return new Setup(List.copyOf(others), layerDims, learningRate, iterations, seed, noise, arithmetic);
    }
}
