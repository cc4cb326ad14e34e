package initlab.training;

import initlab.data.PointSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.inside.Diagnosis;
import initlab.inside.NetworkStatistics;
import initlab.network.Arithmetic;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/** One network in training. Iteration k is the state after k updates of the parameters. */
public final class Run {
    /** The number of iterations over which the fall of the cost is measured. The cost after single steps fluctuates. */
    private static final int FALL_OVER = 500;
    /**
     * The most updates in one batch after which statistics are measured for the frame. In a larger batch the costs due
     * are recent enough, and measuring once more for every frame took 3 % of the whole training.
     */
    private static final int SMALL_BATCH = 10;
    /**
     * The most parameters × points for which statistics are measured for a frame of a network in training. Each takes
     * 10 to 17 ns. For 2-256-256-1 with 300 points they would take 200 ms.
     */
    private static final int CHEAP = 300_000;

    /** The most iterations in the history of a weight: more than its curve has pixels. */
    static final int MAX_HISTORY = 160;

    private final Setup setup;
    private final PointSet training;
    private final PointSet test;
    private final Parameters parameters;
    private final Arithmetic arithmetic;
    private final Arithmetic painter;
    private final CostSchedule schedule;
    private final CostHistory costs = new CostHistory();
    private final Snapshots snapshots;
    private final Replay replay;
    private final NetworkStatistics statistics;
    private final StatisticsHistory figures;
    /** Whether measuring the statistics takes little time; see {@link #CHEAP}. */
    private final boolean cheap;
    /** Updates made so far. */
    private int reached;
    /** The iteration on view: the last one reached, or the one chosen by {@link #lookAt}. */
    private int iteration;
    /** The iteration that {@link #statistics} were measured at. */
    private int measured = -1;
    /** Whether training goes on so fast that the verdict may be some iterations old; see {@link #verdict}. */
    private boolean hurried;

    private Parameters shown;
    /** Null while all numbers are finite. */
    private Divergence divergence;

    /**
     * A run at iteration 0.
     *
     * @throws IllegalArgumentException if there is no such initialization
     */
    public Run(Setup setup, String initialization) {
        this(
                setup,
                Initialization.of(initialization)
                        .initialize(
                                setup.layerDims(),
                                new RandomState(setup.seed()),
                                Batch.of(setup.activation(), setup.training())));
    }

    /**
     * A run at iteration 0.
     *
     * @param start the first parameters, which the run changes
     */
    public Run(Setup setup, Parameters start) {
        this.setup = setup;
        training = setup.training();
        test = setup.test();
        parameters = start;
        arithmetic = Arithmetics.of(setup, training);
        painter = setup.usesExact() ? Arithmetics.fast(setup, training) : arithmetic;
        schedule = new CostSchedule(setup.iterations());
        snapshots = new Snapshots(setup.layerDims());
        replay = new Replay(setup.layerDims(), snapshots, arithmetic, setup.learningRate());
        statistics = new NetworkStatistics(setup.layerDims(), setup.activation(), training);
        figures = new StatisticsHistory(setup.layerDims().layers());
        cheap = (long) parameters.count() * training.size() <= CHEAP;
        shown = parameters;
        record();
    }

    /**
     * Trains until {@code target} updates are made, or up to the set-up's last iteration, and shows the iteration
     * reached. A run ends where it diverges, because later parameters would be infinite or NaN.
     */
    public void advanceTo(int target) {
        int start = reached;
        int end = Math.min(target, setup.iterations());
        while (reached < end && !hasStopped()) {
            arithmetic.iterate(parameters, setup.learningRate(), reached);
            reached++;
            record();
        }
        iteration = reached;
        shown = parameters;
        boolean goesOn = reached < setup.iterations() && !hasStopped();
        hurried = goesOn && (!cheap || reached - start > SMALL_BATCH);
    }

    /** Whether the run has ended early, because it has diverged or its cost has reached the cost to stop at. */
    public boolean hasStopped() {
        return divergence != null || setup.stopCost() > 0 && costs.cost(costs.size() - 1) <= setup.stopCost();
    }

    /** Where the numbers first left the range of a double; null while all are finite. */
    public Divergence divergence() {
        return divergence;
    }

    private void record() {
        snapshots.record(reached, parameters);
        boolean outgrown = Divergence.firstLayer(parameters) > 0;
        if (schedule.isDue(reached) || outgrown) {
            statistics.measure(parameters, setup.learningRate());
            measured = reached;
            figures.record(reached, statistics);
            outgrown |= Divergence.firstLayer(statistics.pass()) > 0;
            // The notebook's sum skips NaN, so a run of NaN alone would have a cost of 0.
            costs.add(
                    reached,
                    outgrown ? Double.NaN : arithmetic.cost(parameters),
                    statistics.output().accuracy());
            divergence = outgrown ? firstDivergence() : null;
        }
    }

    /**
     * Finds the first iteration that diverged by going back from this one. Pre-activations are checked only when a cost
     * is due, and they overflow one step before the parameters do.
     */
    private Divergence firstDivergence() {
        Divergence first = Divergence.at(reached, parameters, statistics.pass());
        for (int k = reached - 1; k >= 0; k--) {
            Divergence earlier = Divergence.at(k, replay.at(k), statistics.pass());
            if (earlier == null) {
                break;
            }
            first = earlier;
        }
        return first;
    }

    /** Shows an iteration already reached. All values below then belong to it, with the same bits as the first time. */
    public void lookAt(int wanted) {
        iteration = Math.max(0, Math.min(wanted, reached));
        shown = iteration == reached ? parameters : replay.at(iteration);
        hurried = false;
    }

    /** The iteration on view. */
    public int iteration() {
        return iteration;
    }

    /** The set-up that the run was made from. */
    public Setup setup() {
        return setup;
    }

    /** The number of updates made so far. */
    public int reached() {
        return reached;
    }

    /** The parameters at {@link #iteration}; not a copy, for reading only. */
    public Parameters parameters() {
        return shown;
    }

    /** The statistics at {@link #iteration}; the same object every time. */
    public NetworkStatistics statistics() {
        if (measured != iteration) {
            statistics.measure(shown, setup.learningRate());
            measured = iteration;
        }
        return statistics;
    }

    /** The diagnosis at {@link #iteration}. The fall of the cost is measured over the preceding iterations. */
    public Diagnosis diagnosis() {
        statistics();
        return latestDiagnosis();
    }

    /**
     * The verdict at {@link #iteration}. While a large network trains, or any network in large batches, it is the
     * verdict at the last iteration whose statistics were measured. Measuring them for every frame would slow training
     * down.
     */
    public Verdict verdict() {
        if (divergence != null && iteration >= divergence.iteration()) {
            return Verdict.of(divergence);
        }
        return Verdict.of(hurried ? latestDiagnosis() : diagnosis());
    }

    /** The diagnosis at the iteration measured last. */
    private Diagnosis latestDiagnosis() {
        int earlier = 0;
        for (int i = 0; i < costs.size() && costs.iteration(i) <= measured - FALL_OVER; i++) {
            earlier = i;
        }
        int recorded = costs.indexOf(measured);
        double cost = recorded < 0 ? statistics.cost() : costs.cost(recorded);
        int since = measured - costs.iteration(earlier);
        return since == 0
                ? Diagnosis.atStart(statistics)
                : Diagnosis.of(statistics, Diagnosis.fall(costs.cost(earlier), cost, since));
    }

    /** The statistics measured last, which {@link #verdict} is based on; the same object every time. */
    public NetworkStatistics latestStatistics() {
        return statistics;
    }

    /**
     * How a weight has changed so far, at {@link #MAX_HISTORY} iterations at most.
     *
     * @param layer 1 … L
     * @param unit the row of W, from 0 on
     * @param input the column of W, from 0 on
     * @return iteration, weight, iteration, weight …
     */
    public double[] weightHistory(int layer, int unit, int input) {
        int place = unit * setup.layerDims().fanIn(layer) + input;
        for (int below = 1; below < layer; below++) {
            place += parameters.weights(below).length + parameters.biases(below).length;
        }
        int stride = (snapshots.count() + MAX_HISTORY - 2) / (MAX_HISTORY - 1);
        int samples = (snapshots.count() + stride - 1) / stride;
        double[] pairs = new double[2 * samples + 2];
        for (int i = 0; i < samples; i++) {
            pairs[2 * i] = snapshots.iteration(i * stride);
            pairs[2 * i + 1] = snapshots.value(i * stride, place);
        }
        pairs[2 * samples] = reached;
        pairs[2 * samples + 1] =
                parameters.weights(layer)[unit * setup.layerDims().fanIn(layer) + input];
        return pairs;
    }

    /** The statistics over the iterations so far. */
    public StatisticsHistory figures() {
        return figures;
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
        return costs.iteration(last) == iteration ? costs.cost(last) : arithmetic.cost(shown);
    }

    /**
     * Computes the probability of class 1 for each point, precise enough for a picture. Always uses fast arithmetic,
     * which takes a tenth of the time of exact arithmetic for 40,000 points.
     */
    public void picture(PointSet points, double[] probabilities) {
        painter.probabilities(shown, points, probabilities);
    }

    /** The probability of class 1 for each point. */
    public double[] probabilities(PointSet points) {
        double[] probabilities = new double[points.size()];
        arithmetic.probabilities(shown, points, probabilities);
        return probabilities;
    }
}
