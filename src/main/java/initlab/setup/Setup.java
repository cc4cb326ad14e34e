package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.DataSet;
import initlab.data.PointSet;
import initlab.data.TrainTestSplit;
import initlab.network.Activation;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FastArithmetic;
import initlab.network.fast.MiniBatchArithmetic;
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
 * @param dataSet what the points are drawn from
 * @param activation of all hidden layers
 * @param batchSize points of an update; 0 for all of them
 * @param points points of one's own, a {@code x,y,label} each with semicolons between, instead of the data set; empty
 *     for none
 * @param stopCost a run ends early once a recorded cost is not above this; 0 for never
 */
public record Setup(
        List<String> initializations,
        LayerDims layerDims,
        double learningRate,
        int iterations,
        long seed,
        double noise,
        ArithmeticChoice arithmetic,
        DataSet dataSet,
        Activation activation,
        int batchSize,
        double stopCost,
        String points) {
    /** The most columns side by side. */
    public static final int MAX_COLUMNS = 4;
    /** The largest learning rate. */
    public static final double MAX_LEARNING_RATE = 100;
    /** The most updates of a run. */
    public static final int MAX_ITERATIONS = 1_000_000;
    /** The largest noise. */
    public static final double MAX_NOISE = 1;
    /** The largest cost that a run may stop at. */
    public static final double MAX_STOP = 10;
    /** The seed of the training points, as the notebook has it. */
    private static final long TRAINING_SEED = 1;

    private static final long TEST_SEED = 2;
    /** Stands between own points, where a table has the end of a line. */
    static final char POINT_END = ';';
    /** Points of the training set, unless they are the student's own. */
    public static final int TRAINING_POINTS = 300;
    /** Points of the test set, likewise. */
    public static final int TEST_POINTS = 100;

    /** The notebook's own set-up. */
    public static final Setup NOTEBOOK = new Setup(
            List.of("zeros", "random", "he"),
            LayerDims.of(2, 10, 5, 1),
            0.01,
            15_000,
            3,
            0.05,
            ArithmeticChoice.AUTO,
            DataSet.CIRCLES,
            Activation.RELU,
            0,
            0,
            "");

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
            case EXACT -> allowsExact();
            case FAST -> false;
            case AUTO -> isNotebookProblem();
        };
    }

    /** Whether the points are the student's own. */
    public boolean hasOwnPoints() {
        return !points.isEmpty();
    }

    /** The points that a run trains on. */
    public PointSet training() {
        return points.isEmpty()
                ? dataSet.make(TRAINING_POINTS, noise, TRAINING_SEED)
                : TrainTestSplit.training(ownPoints());
    }

    /** The points that a run is tested on, and never trained on. */
    public PointSet test() {
        return points.isEmpty() ? dataSet.make(TEST_POINTS, noise, TEST_SEED) : TrainTestSplit.test(ownPoints());
    }

    /** The student's own points, both sets together in the order of their table. */
    public PointSet ownPoints() {
        try {
            return CsvPoints.parse(points.replace(POINT_END, '\n'));
        } catch (CsvException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The arithmetic of fast runs on some points. */
    public Arithmetic fastArithmetic(PointSet training) {
        return batchSize == 0 || batchSize > training.size()
                ? new FastArithmetic(layerDims, activation, training)
                : new MiniBatchArithmetic(layerDims, activation, training, batchSize);
    }

    /** Whether the order of operations is known: for one shape and activation; any points will do. */
    public boolean allowsExact() {
        return activation == Activation.RELU
                && batchSize == 0
                && points.isEmpty()
                && ExactArithmetic.supports(layerDims, TRAINING_POINTS);
    }

    /** Whether everything but the initializations and the arithmetic is the notebook's. */
    public boolean isNotebookProblem() {
        return layerDims.equals(NOTEBOOK.layerDims)
                && learningRate == NOTEBOOK.learningRate
                && iterations == NOTEBOOK.iterations
                && seed == NOTEBOOK.seed
                && noise == NOTEBOOK.noise
                && dataSet == NOTEBOOK.dataSet
                && activation == NOTEBOOK.activation
                && batchSize == NOTEBOOK.batchSize
                && stopCost == NOTEBOOK.stopCost
                && points.isEmpty();
    }

    /** The same set-up with another seed. */
    public Setup withSeed(long other) {
        return new Setup(
                initializations,
                layerDims,
                learningRate,
                iterations,
                other,
                noise,
                arithmetic,
                dataSet,
                activation,
                batchSize,
                stopCost,
                points);
    }

    /** The same set-up with other columns. */
    public Setup withInitializations(List<String> others) {
        return new Setup(
                List.copyOf(others),
                layerDims,
                learningRate,
                iterations,
                seed,
                noise,
                arithmetic,
                dataSet,
                activation,
                batchSize,
                stopCost,
                points);
    }
}
