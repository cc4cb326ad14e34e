package initlab.inside;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.Random;

/** A second source: one point at a time, by the library's functions; and random networks and points. */
final class NaiveNetwork {
    private NaiveNetwork() {}

    /** Z of every layer for one point. */
    static double[][] preActivations(Parameters parameters, Activation hidden, double x, double y) {
        double[] a = {x, y};
        double[][] all = new double[parameters.dims().layers()][];
        for (int layer = 1; layer <= all.length; layer++) {
            double[] z = parameters.biases(layer).clone();
            for (int unit = 0; unit < z.length; unit++) {
                for (int k = 0; k < a.length; k++) {
                    z[unit] += parameters.weights(layer)[unit * a.length + k] * a[k];
                }
            }
            all[layer - 1] = z;
            a = new double[z.length];
            for (int unit = 0; unit < z.length; unit++) {
                a[unit] = value(hidden, z[unit]);
            }
        }
        return all;
    }

    static double value(Activation f, double z) {
        return switch (f) {
            case RELU -> Math.max(0, z);
            case LEAKY_RELU -> Math.max(0.01 * z, z);
            case TANH -> Math.tanh(z);
            case SIGMOID -> 1 / (1 + Math.exp(-z));
            case LINEAR -> z;
            case GELU -> 0.5 * z * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z)));
        };
    }

    /** The mean of log(1 + e^∓z), which is the cross-entropy of a sigmoid. */
    static double cost(Parameters parameters, Activation hidden, PointSet points) {
        double sum = 0;
        for (int n = 0; n < points.size(); n++) {
            double[] xy = points.features();
            double[][] z = preActivations(parameters, hidden, xy[n], xy[points.size() + n]);
            double logit = z[z.length - 1][0];
            sum += Math.log1p(Math.exp(points.labels()[n] == 1 ? -logit : logit));
        }
        return sum / points.size();
    }

    static LayerDims dims(Random random) {
        int[] sizes = new int[2 + random.nextInt(4)];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = i == 0 ? 2 : i == sizes.length - 1 ? 1 : 1 + random.nextInt(6);
        }
        return LayerDims.of(sizes);
    }

    static Parameters parameters(LayerDims dims, Random random, double scale) {
        Parameters parameters = new Parameters(dims);
        double[] numbers = new double[parameters.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = scale * random.nextGaussian();
        }
        parameters.readFrom(numbers, 0);
        return parameters;
    }

    static PointSet points(int count, Random random) {
        double[] features = new double[2 * count];
        double[] labels = new double[count];
        for (int n = 0; n < count; n++) {
            features[n] = random.nextGaussian();
            features[count + n] = random.nextGaussian();
            labels[n] = random.nextInt(2);
        }
        return new PointSet(features, labels);
    }
}
