package initlab.network;

import initlab.data.PointSet;
import java.util.Random;

/** Random shapes, parameters and points for tests, and a cost that is computed in another way than the program's. */
public final class RandomNetworks {
    private RandomNetworks() {}

    /** The mean of log(1 + e^∓z) over the points, which is the cross-entropy of a sigmoid with logit z. */
    public static double cost(Parameters parameters, Activation hidden, PointSet points) {
        ReferencePass pass = new ReferencePass(parameters.dims(), hidden, points);
        pass.forward(parameters);
        double[] z = pass.preActivations(parameters.dims().layers());
        double sum = 0;
        for (int n = 0; n < points.size(); n++) {
            sum += Math.log1p(Math.exp(points.labels()[n] == 1 ? -z[n] : z[n]));
        }
        return sum / points.size();
    }

    /** Two inputs, one output and up to three hidden layers of 1 to 6 units. */
    public static LayerDims dims(Random random) {
        int[] sizes = new int[2 + random.nextInt(4)];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = i == 0 ? 2 : i == sizes.length - 1 ? 1 : 1 + random.nextInt(6);
        }
        return LayerDims.of(sizes);
    }

    /** Normally distributed parameters with this standard deviation. */
    public static Parameters parameters(LayerDims dims, Random random, double scale) {
        Parameters parameters = new Parameters(dims);
        double[] numbers = new double[parameters.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = scale * random.nextGaussian();
        }
        parameters.readFrom(numbers, 0);
        return parameters;
    }

    /** Normally distributed points with random labels. */
    public static PointSet points(int count, Random random) {
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
