package initlab.page;

import initlab.network.Parameters;

/** The latest known state of one column's run, as every view reads it; written by the conductor alone. */
public final class RunState {
    /** How the initialization is written in the URL: {@code zeros}, {@code random}, {@code he} … */
    public final String initialization;
    /** Updates made so far. */
    public int iteration;
    /** Cross-entropy at that iteration, in nats. */
    public double cost;
    /** Share of training points right, 0 … 1. */
    public double trainAccuracy;
    /** Share of test points right, 0 … 1. */
    public double testAccuracy;
    /** Whether the last iteration of the set-up is reached. */
    public boolean finished;
    /** Why the run stopped short, in words; null while all is well. */
    public String failure;
    /** The parameters at that iteration; null before the first frame. */
    public Parameters parameters;
    /** Predicted classes of the training points; null before the first frame. */
    public byte[] trainPredictions;
    /** Predicted classes of the test points; null before the first frame. */
    public byte[] testPredictions;
    /** The recorded costs: iterations, ascending; the first {@link #costCount} entries count. */
    public int[] costIterations = new int[256];
    /** The cost at each of {@link #costIterations}. */
    public double[] costs = new double[256];
    /** How many costs are recorded. */
    public int costCount;

    /** A run not started yet. */
    public RunState(String initialization) {
        this.initialization = initialization;
    }
}
