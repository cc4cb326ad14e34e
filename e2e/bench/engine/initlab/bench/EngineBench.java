package initlab.bench;

import initlab.network.Arithmetic;
import initlab.network.Initializers;
import initlab.network.Parameters;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FastArithmetic;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/** Times the notebook's He run in whatever engine it was compiled for; compiled into the benchmark, never the site. */
public final class EngineBench {
    private static final int ROUNDS = 5;

    private EngineBench() {
    }

    /** Prints a line a measurement: {@code BENCH engine arithmetic milliseconds cost}. */
    public static void main(String[] args) {
        for (int round = 0; round < ROUNDS; round++) {
            measure(args[0], "fast", new FastArithmetic(Setup.NOTEBOOK.layerDims(), Setup.NOTEBOOK.training()));
            measure(args[0], "exact", new ExactArithmetic(Setup.NOTEBOOK.training()));
        }
    }

    private static void measure(String engine, String name, Arithmetic arithmetic) {
        Setup setup = Setup.NOTEBOOK;
        Parameters parameters = Initializers.parse(Initializers.HE)
                .initialize(setup.layerDims(), new RandomState(setup.seed()));
        long start = System.currentTimeMillis();
        for (int k = 0; k < setup.iterations(); k++) {
            arithmetic.iterate(parameters, setup.learningRate());
        }
        long milliseconds = System.currentTimeMillis() - start;
        System.out.println("BENCH " + engine + " " + name + " " + milliseconds + " " + arithmetic.cost(parameters));
    }
}
