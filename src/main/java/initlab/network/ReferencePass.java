package initlab.network;

import initlab.data.PointSet;
import java.util.Arrays;

/**
 * One forward and one backward pass, written like the textbook, that keeps every signal and every error. The fast and
 * the exact arithmetic are tested against it, and the statistics of a network are taken from it. Hidden layers have the
 * given activation, the output is a sigmoid, the cost is the cross-entropy. Sums are added in a different order than in
 * training, so the results agree to about 12 digits, not to the bit. All arrays are reused by the next pass.
 */
public final class ReferencePass {
    private final LayerDims dims;
    private final Activation hidden;
    private final PointSet points;
    /** preActivations[l-1] is Z of layer l: units × m, row-major. */
    private final double[][] preActivations;
    /** activations[l] is A of layer l, units × m; A of layer 0 is the points. */
    private final double[][] activations;
    /** errors[l-1] is dZ of layer l: units × m; allocated by the first backward pass. */
    private final double[][] errors;
    /** dW and db of every layer. */
    private final Parameters gradients;

    /**
     * For networks of one shape.
     *
     * @throws IllegalArgumentException if there are no points, or the network does not have one or two inputs and one
     *     output
     */
    public ReferencePass(LayerDims dims, Activation hidden, PointSet points) {
        int layers = dims.layers();
        if (dims.size(0) > PointSet.FEATURES || dims.size(layers) != 1) {
            throw new IllegalArgumentException(
                    "Points of the plane need a network with 1 or 2 inputs and 1 output, not " + dims + ".");
        }
        if (points.size() == 0) {
            throw new IllegalArgumentException("A pass needs at least one point.");
        }
        this.dims = dims;
        this.hidden = hidden;
        this.points = points;
        preActivations = new double[layers][];
        activations = new double[layers + 1][];
        errors = new double[layers][];
        gradients = new Parameters(dims);
        // A network with one input sees x₁, the first row.
        activations[0] = Arrays.copyOf(points.features(), dims.size(0) * points.size());
        for (int layer = 1; layer <= layers; layer++) {
            preActivations[layer - 1] = new double[dims.size(layer) * points.size()];
            activations[layer] = new double[dims.size(layer) * points.size()];
        }
    }

    /** Makes a forward and a backward pass. */
    public void run(Parameters parameters) {
        forward(parameters);
        backward(parameters);
    }

    /** Fills Z and A of every layer; errors and gradients stay as they were. */
    public void forward(Parameters parameters) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double[] z = preActivations(layer);
            weightedSums(parameters.weights(layer), parameters.biases(layer), activations(layer - 1), z, points.size());
            activate(activation(layer), z, activations(layer));
        }
    }

    private void backward(Parameters parameters) {
        int last = dims.layers();
        if (errors[last - 1] == null) {
            for (int layer = 1; layer <= last; layer++) {
                errors[layer - 1] = new double[dims.size(layer) * points.size()];
            }
        }
        outputErrors(activations(last), points.labels(), errors(last));
        for (int layer = last; layer >= 1; layer--) {
            weightGradients(errors(layer), activations(layer - 1), gradients.weights(layer), points.size());
            biasGradients(errors(layer), gradients.biases(layer), points.size());
            if (layer > 1) {
                passBack(parameters.weights(layer), errors(layer), errors(layer - 1), points.size());
                multiplyByDerivative(hidden, preActivations(layer - 1), activations(layer - 1), errors(layer - 1));
            }
        }
    }

    /** Z = W A + b: (out × in) (in × m) + out. */
    private static void weightedSums(double[] w, double[] b, double[] a, double[] z, int m) {
        int in = a.length / m;
        for (int unit = 0; unit < b.length; unit++) {
            for (int n = 0; n < m; n++) {
                z[unit * m + n] = b[unit];
            }
            for (int k = 0; k < in; k++) {
                double weight = w[unit * in + k];
                for (int n = 0; n < m; n++) {
                    z[unit * m + n] += weight * a[k * m + n];
                }
            }
        }
    }

    /** A = f(Z). */
    private static void activate(Activation f, double[] z, double[] a) {
        for (int i = 0; i < z.length; i++) {
            a[i] = f.value(z[i]);
        }
    }

    /** dZ = (A − Y) / m: the derivatives of sigmoid and cross-entropy cancel. */
    private static void outputErrors(double[] a, double[] y, double[] dz) {
        for (int n = 0; n < y.length; n++) {
            dz[n] = (a[n] - y[n]) / y.length;
        }
    }

    /** dW = dZ Aᵀ: (out × m) (m × in). */
    private static void weightGradients(double[] dz, double[] a, double[] dw, int m) {
        int in = a.length / m;
        for (int i = 0; i < dw.length; i++) {
            int unit = i / in;
            int k = i % in;
            double sum = 0;
            for (int n = 0; n < m; n++) {
                sum += dz[unit * m + n] * a[k * m + n];
            }
            dw[i] = sum;
        }
    }

    /** db = the sums of the rows of dZ. */
    private static void biasGradients(double[] dz, double[] db, int m) {
        for (int unit = 0; unit < db.length; unit++) {
            double sum = 0;
            for (int n = 0; n < m; n++) {
                sum += dz[unit * m + n];
            }
            db[unit] = sum;
        }
    }

    /** dA of the layer below = Wᵀ dZ: (in × out) (out × m). */
    private static void passBack(double[] w, double[] dz, double[] da, int m) {
        int in = da.length / m;
        int out = dz.length / m;
        for (int k = 0; k < in; k++) {
            for (int n = 0; n < m; n++) {
                da[k * m + n] = 0;
            }
            for (int unit = 0; unit < out; unit++) {
                double weight = w[unit * in + k];
                for (int n = 0; n < m; n++) {
                    da[k * m + n] += weight * dz[unit * m + n];
                }
            }
        }
    }

    /** dZ = dA ∘ f′(Z), in place. */
    private static void multiplyByDerivative(Activation f, double[] z, double[] a, double[] dz) {
        for (int i = 0; i < z.length; i++) {
            dz[i] *= f.derivative(z[i], a[i]);
        }
    }

    /** The shape. */
    public LayerDims dims() {
        return dims;
    }

    /** The m points that the pass runs over. */
    public PointSet points() {
        return points;
    }

    /** The activation of layer 1 … L: the sigmoid at the output. */
    public Activation activation(int layer) {
        return layer == dims.layers() ? Activation.SIGMOID : hidden;
    }

    /** Z of layer 1 … L: units × m, row-major; not a copy. */
    public double[] preActivations(int layer) {
        return preActivations[layer - 1];
    }

    /** A of layer 0 … L: units × m, row-major; not a copy. Layer 0 is the points, layer L the probabilities. */
    public double[] activations(int layer) {
        return activations[layer];
    }

    /** dZ of layer 1 … L, units × m, row-major, the derivative of the cost with respect to Z; not a copy. */
    public double[] errors(int layer) {
        return errors[layer - 1];
    }

    /** dW and db of every layer; not a copy. */
    public Parameters gradients() {
        return gradients;
    }
}
