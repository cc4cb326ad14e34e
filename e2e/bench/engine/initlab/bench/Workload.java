package initlab.bench;

import initlab.data.Circles;
import initlab.network.Arithmetic;
import initlab.network.Initializers;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FastArithmetic;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/** What is timed, the same on the JVM and in both engines. */
public final class Workload {
    private static final int INPUTS = 2;

    private static Arithmetic prepared;
    private static Parameters preparedParameters;

    private Workload() {}

    /**
     * Trains the notebook's He run from its start.
     *
     * @param name {@code fast} or {@code exact}
     * @param withCost whether the cost is worked out after every iteration too
     * @return the cost afterwards
     */
    public static double train(String name, int iterations, boolean withCost) {
        Setup setup = Setup.NOTEBOOK;
        Arithmetic arithmetic = name.equals("exact")
                ? new ExactArithmetic(setup.training())
                : new FastArithmetic(setup.layerDims(), setup.training());
        Parameters parameters = start(setup.layerDims(), setup.seed());
        double cost = 0;
        for (int k = 0; k < iterations; k++) {
            arithmetic.iterate(parameters, setup.learningRate());
            if (withCost) {
                cost = arithmetic.cost(parameters);
            }
        }
        return withCost ? cost : arithmetic.cost(parameters);
    }

    /** Sets up a network of {@code hidden} layers of one width on any number of points; for {@link #advance}. */
    public static void prepare(int examples, int width, int hidden) {
        LayerDims dims = dims(width, hidden);
        prepared = new FastArithmetic(dims, Circles.make(examples, 0.05, 0.8, 1));
        preparedParameters = start(dims, 3);
    }

    /** Trains what was prepared; for times alone. */
    public static void advance(int iterations) {
        for (int k = 0; k < iterations; k++) {
            prepared.iterate(preparedParameters, 0.01);
        }
    }

    /** Multiply-adds of one iteration: forward, gradients of weights, errors of the layers below; dead ones counted too. */
    static double multiplyAdds(int examples, int width, int hidden) {
        LayerDims dims = dims(width, hidden);
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
        return Initializers.parse(Initializers.HE).initialize(dims, new RandomState(seed));
    }
}
