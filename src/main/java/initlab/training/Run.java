package initlab.training;

import initlab.data.Circles;
import initlab.data.PointSet;
import initlab.network.Arithmetic;
import initlab.network.Initializers;
import initlab.network.Parameters;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FastArithmetic;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/** One network on its way through training; iteration k stands for the parameters after k updates. */
public final class Run {
    /** Radius of the inner circle, the outer one's being 1. */
    private static final double FACTOR = 0.8;
    private static final long TRAINING_SEED = 1;
    private static final long TEST_SEED = 2;

    private final Setup setup;
    private final PointSet training;
    private final PointSet test;
    private final Parameters parameters;
    private final Arithmetic arithmetic;
    private final CostSchedule schedule;
    private final CostHistory costs = new CostHistory();
    private int iteration;

    /**
     * A run at iteration 0.
     *
     * @throws IllegalArgumentException if there is no such initialization
     */
    public Run(Setup setup, String initialization) {
        this.setup = setup;
        training = trainingSet(setup);
        test = testSet(setup);
        parameters = Initializers.parse(initialization).initialize(setup.layerDims(), new RandomState(setup.seed()));
        arithmetic = setup.usesExact() ? new ExactArithmetic(training)
                : new FastArithmetic(setup.layerDims(), training);
        schedule = new CostSchedule(setup.iterations());
        record();
    }

    /** The points that a set-up trains on. */
    public static PointSet trainingSet(Setup setup) {
        return Circles.make(Setup.TRAINING_POINTS, setup.noise(), FACTOR, TRAINING_SEED);
    }

    /** The points that a set-up is tested on, and never trained on. */
    public static PointSet testSet(Setup setup) {
        return Circles.make(Setup.TEST_POINTS, setup.noise(), FACTOR, TEST_SEED);
    }

    /** Trains until {@code target} updates are made; never beyond the set-up's last. */
    public void advanceTo(int target) {
        int end = Math.min(target, setup.iterations());
        while (iteration < end) {
            arithmetic.iterate(parameters, setup.learningRate());
            iteration++;
            record();
        }
    }

    private void record() {
        if (schedule.isDue(iteration)) {
            costs.add(iteration, arithmetic.cost(parameters));
        }
    }

    /** Updates made so far. */
    public int iteration() {
        return iteration;
    }

    /** The parameters at {@link #iteration}; not a copy, for reading only. */
    public Parameters parameters() {
        return parameters;
    }

    /** The training set. */
    public PointSet training() {
        return training;
    }

    /** The test set. */
    public PointSet test() {
        return test;
    }

    /** The costs recorded so far. */
    public CostHistory costs() {
        return costs;
    }

    /** The cross-entropy at {@link #iteration}, in nats. */
    public double cost() {
        int last = costs.size() - 1;
        return costs.iteration(last) == iteration ? costs.cost(last) : arithmetic.cost(parameters);
    }

    /** The probability of class 1 for each of some points. */
    public double[] probabilities(PointSet points) {
        double[] probabilities = new double[points.size()];
        arithmetic.probabilities(parameters, points, probabilities);
        return probabilities;
    }
}
