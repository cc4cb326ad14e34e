package initlab.training;

import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;

/**
 * The parameters of a run at any of its iterations, computed again from the nearest snapshot. The bits are the same as
 * the first time, because a step depends only on the parameters and its number. When the iterations asked for ascend,
 * as when a slider is dragged, it continues from the last one.
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
     * For one run.
     *
     * @param arithmetic the arithmetic of the run, or one made for the same training points
     * @param learningRate the learning rate of the run
     */
    public Replay(LayerDims dims, Snapshots snapshots, Arithmetic arithmetic, double learningRate) {
        this.snapshots = snapshots;
        this.arithmetic = arithmetic;
        this.learningRate = learningRate;
        parameters = new Parameters(dims);
    }

    /**
     * The parameters after {@code wanted} updates; valid until the next call.
     *
     * @throws IllegalArgumentException if the run has not reached the iteration, or it is below 0
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

    /** The number of iterations that the last call of {@link #at} had to compute again. */
    public int recomputed() {
        return recomputed;
    }
}
