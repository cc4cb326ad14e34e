package initlab.training;

import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;

/**
 * The parameters of a run at any of its iterations, worked out again from the nearest snapshot: the same bits as the
 * first time, because an iteration's outcome depends on the parameters
 * and its number alone. Going forwards step by step, as a
 * slider does, it continues from where it stands.
 */
public final class Replay {
    private final Snapshots snapshots;
    private final Arithmetic arithmetic;
    private final double learningRate;
    private final Parameters parameters;
    /** Which iteration {@link #parameters} belong to; −1 for none. */
    private int iteration = -1;

    private int recomputed;

    /**
     * Of one run.
     *
     * @param arithmetic the run's own, or one made for the same training points
     * @param learningRate the run's
     */
    public Replay(LayerDims dims, Snapshots snapshots, Arithmetic arithmetic, double learningRate) {
        this.snapshots = snapshots;
        this.arithmetic = arithmetic;
        this.learningRate = learningRate;
        parameters = new Parameters(dims);
    }

    /**
     * The parameters after so many updates; they stay as they are until the next call.
     *
     * @throws IllegalArgumentException if the run has not come so far, or the iteration is below 0
     */
    public Parameters at(int wanted) {
        int index = snapshots.nearestAtOrBefore(wanted);
        int kept = snapshots.iteration(index);
        if (iteration < kept || iteration > wanted) {
            snapshots.restore(index, parameters);
            iteration = kept;
        }
        recomputed = wanted - iteration;
        for (; iteration < wanted; iteration++) {
            arithmetic.iterate(parameters, learningRate, iteration);
        }
        return parameters;
    }

    /** How many iterations the last call of {@link #at} had to work out again. */
    public int recomputed() {
        return recomputed;
    }
}
