package initlab.bench;

import initlab.data.Circles;
import initlab.initializer.Initialization;
import initlab.network.Activation;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FullBatch;
import initlab.network.fast.Kernels;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/** The work that is measured, the same on the JVM and in both engines. */
public final class Workload {
    private static final int INPUTS = 2;

    private static Arithmetic prepared;
    private static Parameters preparedParameters;

    private Workload() {}

    /**
     * Trains the notebook's He run from iteration 0.
     *
     * @param name {@code fast} or {@code exact}
     * @param withCost whether the cost is also computed after every iteration
     * @return the cost at the end
     */
    public static double train(String name, int iterations, boolean withCost) {
        Setup setup = Setup.NOTEBOOK;
        forget();
        Arithmetic arithmetic = name.equals("exact")
                ? new ExactArithmetic(setup.training())
                : FullBatch.of(setup.layerDims(), Activation.RELU, setup.training());
        Parameters parameters = start(setup.layerDims(), setup.seed());
        double cost = 0;
        // Without costs, as in runs over many seeds, updates are made in batches.
        int batch = withCost ? 1 : 100;
        for (int k = 0; k < iterations; k += batch) {
            arithmetic.iterate(parameters, setup.learningRate(), k, Math.min(batch, iterations - k));
            if (withCost) {
                cost = arithmetic.cost(parameters);
            }
        }
        return withCost ? cost : arithmetic.cost(parameters);
    }

    /** Creates a network with {@code hidden} layers of the same width and a set of points, for {@link #advance}. */
    public static void prepare(int examples, int width, int hidden) {
        LayerDims dims = dims(width, hidden);
        forget();
        prepared = FullBatch.of(dims, Activation.RELU, Circles.make(examples, 0.05, 0.8, 1));
        preparedParameters = start(dims, 3);
    }

    private static void forget() {
        prepared = null;
        if (Kernels.linked() != null) {
            Kernels.linked().clear();
        }
    }

    /** Trains the prepared network, only to measure the time. */
    public static void advance(int iterations) {
        prepared.iterate(preparedParameters, 0.01, 0, iterations);
    }

    /** Returns the multiply-adds of an iteration: forward pass, gradients and errors, including those of dead units. */
    static double multiplyAdds(int examples, int width, int hidden) {
        return multiplyAdds(examples, dims(width, hidden));
    }

    static double multiplyAdds(int examples, LayerDims dims) {
        double an = 0;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            an += (double) dims.fanIn(layer) * dims.fanOut(layer) * (layer == 1 ? 2 : 3);
        }
        return an * examples;
    }

    private static LayerDims dims(int width, int hidden) {
        int[] sizes = new int[hidden + 2];
        java.util.Arrays.fill(sizes, width);
        sizes[0] = INPUTS;
        sizes[hidden + 1] = 1;
        return LayerDims.of(sizes);
    }

    static Parameters start(LayerDims dims, long seed) {
        return Initialization.of("he").initialize(dims, new RandomState(seed));
    }
}
