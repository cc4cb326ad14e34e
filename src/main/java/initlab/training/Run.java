package initlab.training;

import initlab.data.PointSet;
import initlab.inside.Diagnosis;
import initlab.inside.NetworkStatistics;
import initlab.network.Arithmetic;
import initlab.network.Initializers;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/** One network on its way through training; iteration k stands for the parameters after k updates. */
public final class Run {
    /** Whether the cost falls is judged over so many iterations: single steps flicker. */
    private static final int FALL_OVER = 500;

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
    /** Updates made so far. */
    private int reached;
    /** The iteration that is looked at; the reached one unless somebody looks back. */
    private int iteration;

    private Parameters shown;
    /** Null while every number is finite. */
    private Divergence divergence;

    /**
     * A run at iteration 0.
     *
     * @throws IllegalArgumentException if there is no such initialization
     */
    public Run(Setup setup, String initialization) {
        this.setup = setup;
        training = setup.training();
        test = setup.test();
        parameters = Initializers.parse(initialization).initialize(setup.layerDims(), new RandomState(setup.seed()));
        arithmetic = Arithmetics.of(setup, training);
        painter = setup.usesExact() ? Arithmetics.fast(setup, training) : arithmetic;
        schedule = new CostSchedule(setup.iterations());
        snapshots = new Snapshots(setup.layerDims());
        replay = new Replay(setup.layerDims(), snapshots, arithmetic, setup.learningRate());
        statistics = new NetworkStatistics(setup.layerDims(), setup.activation(), training);
        figures = new StatisticsHistory(setup.layerDims().layers());
        shown = parameters;
        record();
    }

    /**
     * Trains until {@code target} updates are made, never beyond the set-up's last, and looks at where it stands. A run
     * that diverges ends there: from then on every number would only be no number.
     */
    public void advanceTo(int target) {
        int end = Math.min(target, setup.iterations());
        while (reached < end && !hasStopped()) {
            arithmetic.iterate(parameters, setup.learningRate(), reached);
            reached++;
            record();
        }
        iteration = reached;
        shown = parameters;
    }

    /** Whether it has ended early: diverged, or the last recorded cost is as low as the set-up asks for. */
    public boolean hasStopped() {
        return divergence != null || setup.stopCost() > 0 && costs.cost(costs.size() - 1) <= setup.stopCost();
    }

    /** Where the numbers outgrew a double; null while all are finite. */
    public Divergence divergence() {
        return divergence;
    }

    private void record() {
        snapshots.record(reached, parameters);
        boolean outgrown = Divergence.firstLayer(parameters) > 0;
        if (schedule.isDue(reached) || outgrown) {
            statistics.measure(parameters, setup.learningRate());
            figures.record(reached, statistics);
            outgrown |= Divergence.firstLayer(statistics.trace()) > 0;
            // The notebook's sum leaves out what is no number: it would call a run of such numbers perfect.
            costs.add(reached, outgrown ? Double.NaN : arithmetic.cost(parameters));
            divergence = outgrown ? firstDivergence() : null;
        }
    }

    /** Pre-activations are looked at now and then only, and overflow a step before the parameters do: so, back to the first. */
    private Divergence firstDivergence() {
        Divergence first = Divergence.at(reached, parameters, statistics.trace());
        for (int k = reached - 1; k >= 0; k--) {
            Divergence earlier = Divergence.at(k, replay.at(k), statistics.trace());
            if (earlier == null) {
                break;
            }
            first = earlier;
        }
        return first;
    }

    /** Looks at an iteration already reached: every figure below is its own, bit for bit as it was the first time. */
    public void lookAt(int wanted) {
        iteration = Math.max(0, Math.min(wanted, reached));
        shown = iteration == reached ? parameters : replay.at(iteration);
    }

    /** The iteration looked at: updates made until then. */
    public int iteration() {
        return iteration;
    }

    /** What the run is made of. */
    public Setup setup() {
        return setup;
    }

    /** Updates made in all. */
    public int reached() {
        return reached;
    }

    /** The parameters at {@link #iteration}; not a copy, for reading only. */
    public Parameters parameters() {
        return shown;
    }

    /** What goes on inside the network at {@link #iteration}; measured now, the same object every time. */
    public NetworkStatistics statistics() {
        statistics.measure(shown, setup.learningRate());
        return statistics;
    }

    /** What the statistics, just measured, mean; how fast the cost falls is taken from the way until here. */
    public Diagnosis diagnosis() {
        int earlier = 0;
        for (int i = 0; i < costs.size() && costs.iteration(i) <= iteration - FALL_OVER; i++) {
            earlier = i;
        }
        int since = iteration - costs.iteration(earlier);
        return since == 0
                ? Diagnosis.of(statistics)
                : Diagnosis.of(statistics, Diagnosis.fall(costs.cost(earlier), cost(), since));
    }

    /** The statistics of the way so far. */
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
     * The probability of class 1 for each of some points, as good as a picture can show it: by the fast arithmetic
     * always, which for 40,000 points takes a tenth of the exact one's time.
     */
    public void picture(PointSet points, double[] probabilities) {
        painter.probabilities(shown, points, probabilities);
    }

    /** The probability of class 1 for each of some points. */
    public double[] probabilities(PointSet points) {
        double[] probabilities = new double[points.size()];
        arithmetic.probabilities(shown, points, probabilities);
        return probabilities;
    }
}
