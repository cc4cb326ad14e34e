package initlab.training;

import initlab.data.PointSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.network.Arithmetic;
import initlab.network.Parameters;
import initlab.network.exact.ExactArithmetic;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/**
 * A short training of the notebook's network from He, whose result is known. Some browsers validate a program in
 * WebAssembly GC and then compute wrong numbers (<a href="https://github.com/konsoletyper/teavm/issues/1151">TeaVM issue
 * 1151</a>); a worker therefore computes this before it trains anything. It takes a few milliseconds.
 */
public final class KnownTraining {
    /** The checksum that every correct engine computes. It changes with the bits of an arithmetic; a test prints it. */
    static final int CHECKSUM = 0x992ba99a;

    private static final int FAST_ITERATIONS = 40;
    private static final int EXACT_ITERATIONS = 4;

    private int hash = 17;

    private KnownTraining() {}

    /** Whether this engine computes the numbers that it should. */
    public static boolean isRight() {
        return checksum() == CHECKSUM;
    }

    /** A hash over the bits of all parameters and of both arithmetics' costs after the training. */
    static int checksum() {
        Setup setup = Setup.NOTEBOOK;
        PointSet points = setup.training();
        Parameters parameters = Initialization.of("he")
                .initialize(setup.layerDims(), new RandomState(setup.seed()), Batch.of(setup.activation(), points));
        KnownTraining training = new KnownTraining();
        training.train(Arithmetics.fast(setup, points), parameters, FAST_ITERATIONS);
        training.train(new ExactArithmetic(points), parameters, EXACT_ITERATIONS);
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        for (double number : numbers) {
            training.add(number);
        }
        return training.hash;
    }

    private void train(Arithmetic arithmetic, Parameters parameters, int iterations) {
        for (int i = 0; i < iterations; i++) {
            arithmetic.iterate(parameters, Setup.NOTEBOOK.learningRate());
        }
        add(arithmetic.cost(parameters));
    }

    private void add(double number) {
        long bits = Double.doubleToLongBits(number);
        hash = 31 * (31 * hash + (int) bits) + (int) (bits >>> 32);
    }
}
