package initlab.measure;

import initlab.data.PointSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.fast.Kernels;
import initlab.numpy.RandomState;
import initlab.setup.Setup;
import initlab.training.Arithmetics;

/**
 * Trains the networks of pixels one after the other. What neighbours share is made once: the points and the arithmetic, and
 * the weights drawn.
 */
final class PixelRun {
    private final String initialization;
    /** The set-up that the points and the arithmetic were made for; null for none yet. */
    private Setup made;

    private PointSet training;
    private Arithmetic arithmetic;
    private PixelCost cost;
    private Parameters parameters;
    /** The parameters drawn, unscaled. */
    private double[] drawn;

    private double[] numbers;

    PixelRun(String initialization) {
        this.initialization = initialization;
    }

    /**
     * Trains one network.
     *
     * @param setup the pixel's set-up
     * @param scale a factor of all weights drawn
     * @throws IllegalArgumentException if there is no such initialization
     */
    Pixel of(Setup setup, double scale) {
        prepare(setup);
        parameters.readFrom(drawn, 0);
        for (int layer = 1; layer <= parameters.dims().layers(); layer++) {
            double[] weights = parameters.weights(layer);
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= scale;
            }
        }
        return train(setup.learningRate(), setup.iterations());
    }

    private void prepare(Setup setup) {
        LayerDims dims = setup.layerDims();
        boolean sameData = made != null && made.noise() == setup.noise();
        if (!sameData || !made.layerDims().equals(dims) || made.batchSize() != setup.batchSize()) {
            if (Kernels.linked() != null) {
                // The memory of the last arithmetic.
                Kernels.linked().clear();
            }
            training = sameData ? training : setup.training();
            arithmetic = Arithmetics.fast(setup, training);
            cost = new PixelCost(dims, setup.activation(), training, arithmetic);
            drawn = null;
        }
        if (drawn == null || made.seed() != setup.seed()) {
            parameters = Initialization.of(initialization)
                    .initialize(dims, new RandomState(setup.seed()), Batch.of(setup.activation(), training));
            drawn = new double[parameters.count()];
            numbers = new double[drawn.length];
            parameters.writeTo(drawn, 0);
        }
        made = setup;
    }

    private Pixel train(double rate, int iterations) {
        int averaged = Math.min(Pixel.LAST, iterations);
        double first = cost.of(parameters);
        double learned = cost.hasLearned(parameters) ? 0 : Double.POSITIVE_INFINITY;
        double sum = 0;
        int iteration = 0;
        int sample = 1;
        while (iteration < iterations) {
            int next = sampled(sample, iterations);
            if (iteration >= iterations - averaged) {
                sum += cost.of(parameters);
                next = iteration + 1;
            } else {
                next = Math.min(next, iterations - averaged);
            }
            arithmetic.iterate(parameters, rate, iteration, next - iteration);
            iteration = next;
            boolean due = iteration == sampled(sample, iterations);
            sample += due ? 1 : 0;
            // The parameters of the last update are not part of the cost.
            if (iteration < iterations && (due || iteration >= iterations - averaged) && !isFinite()) {
                return new Pixel(Double.NaN, learned, first);
            }
            if (due && learned == Double.POSITIVE_INFINITY && cost.hasLearned(parameters)) {
                learned = iteration;
            }
        }
        return new Pixel(sum / averaged, learned, first);
    }

    /** The iteration of a sample, which is above that of the sample before. */
    private static int sampled(int sample, int iterations) {
        return iterations <= Pixel.SAMPLES ? sample : (int) ((long) iterations * sample / Pixel.SAMPLES);
    }

    /** Once a parameter is not finite, the run never recovers. Uses that 0 · x is 0 only for finite x. */
    private boolean isFinite() {
        parameters.writeTo(numbers, 0);
        double sum = 0;
        for (double number : numbers) {
            sum += 0 * number;
        }
        return sum == 0;
    }
}
