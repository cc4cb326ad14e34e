package initlab.network.fast;

import initlab.data.PointSet;
import initlab.network.LayerDims;
import initlab.network.Parameters;

/** Back-propagation as in a textbook, one example and one sum at a time. The tests use it as an independent source. */
final class Textbook {
    private Textbook() {}

    static double probability(Parameters parameters, PointSet points, int n) {
        double[][] a = activations(parameters, points, n);
        return a[a.length - 1][0];
    }

    private static double[][] activations(Parameters parameters, PointSet points, int n) {
        LayerDims dims = parameters.dims();
        double[][] a = new double[dims.layers() + 1][];
        a[0] = new double[] {points.features()[n], points.features()[points.size() + n]};
        for (int l = 1; l <= dims.layers(); l++) {
            a[l] = new double[dims.size(l)];
            for (int i = 0; i < a[l].length; i++) {
                double z = parameters.biases(l)[i];
                for (int j = 0; j < a[l - 1].length; j++) {
                    z += parameters.weights(l)[i * a[l - 1].length + j] * a[l - 1][j];
                }
                a[l][i] = l < dims.layers() ? Math.max(z, 0) : 1 / (1 + Math.exp(-z));
            }
        }
        return a;
    }

    static Parameters gradients(Parameters parameters, PointSet points) {
        LayerDims dims = parameters.dims();
        Parameters sum = new Parameters(dims);
        for (int n = 0; n < points.size(); n++) {
            double[][] a = activations(parameters, points, n);
            double[] dz = {(a[dims.layers()][0] - points.labels()[n]) / points.size()};
            for (int l = dims.layers(); l >= 1; l--) {
                int fanIn = dims.fanIn(l);
                double[] below = new double[fanIn];
                for (int i = 0; i < dz.length; i++) {
                    sum.biases(l)[i] += dz[i];
                    for (int j = 0; j < fanIn; j++) {
                        sum.weights(l)[i * fanIn + j] += dz[i] * a[l - 1][j];
                        below[j] += a[l - 1][j] > 0 ? parameters.weights(l)[i * fanIn + j] * dz[i] : 0;
                    }
                }
                dz = below;
            }
        }
        return sum;
    }
}
