package initlab.measure;

import initlab.data.PointSet;
import initlab.inside.Learned;
import initlab.network.Activation;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.rounding.Exp;
import initlab.rounding.Log;

/**
 * The cost of a pixel. Unlike the notebook's, it is the cross-entropy of the output's pre-activation z, which stays finite
 * where the probability rounds to 0 or 1, and a point that is not a number makes it NaN.
 */
final class PixelCost {
    /** From a likelihood of this size on, 1 − a has enough digits. */
    private static final double SURE = 1e-9;
    /** Products above this are multiplied further before their logarithm is taken. */
    private static final double SMALL = 1e-280;

    private final LayerDims dims;
    private final Activation hidden;
    private final PointSet training;
    private final Arithmetic arithmetic;
    private final double[] probabilities;
    /** Null until it is needed. */
    private ReferencePass pass;

    PixelCost(LayerDims dims, Activation hidden, PointSet training, Arithmetic arithmetic) {
        this.dims = dims;
        this.hidden = hidden;
        this.training = training;
        this.arithmetic = arithmetic;
        probabilities = new double[training.size()];
    }

    /** The mean over the training points of −log p, where p is the probability of the point's own class; in nats. */
    double of(Parameters parameters) {
        arithmetic.probabilities(parameters, training, probabilities);
        double[] labels = training.labels();
        double logs = 0;
        double product = 1;
        for (int n = 0; n < labels.length; n++) {
            double likelihood = labels[n] == 1 ? probabilities[n] : 1 - probabilities[n];
            if (!(likelihood >= SURE)) {
                return ofPreActivations(parameters);
            }
            product *= likelihood;
            if (product < SMALL) {
                logs += Log.log(product);
                product = 1;
            }
        }
        // Subtracts from 0 because negation would give −0 for a cost of 0.
        return (0 - (logs + Log.log(product))) / labels.length;
    }

    /** −log p = log(1 + e^−s), where s is z with the sign of the point's class. */
    private double ofPreActivations(Parameters parameters) {
        if (pass == null) {
            pass = new ReferencePass(dims, hidden, training);
        }
        pass.forward(parameters);
        double[] z = pass.preActivations(dims.layers());
        double[] labels = training.labels();
        double sum = 0;
        for (int n = 0; n < labels.length; n++) {
            double s = labels[n] == 1 ? z[n] : -z[n];
            double small = Log.log(1 + Exp.exp(-Math.abs(s)));
            sum += s > 0 ? small : small - s;
        }
        return sum / labels.length;
    }

    /** Whether a network has learned its training points; see {@link Learned}. */
    boolean hasLearned(Parameters parameters) {
        arithmetic.probabilities(parameters, training, probabilities);
        double[] labels = training.labels();
        int right = 0;
        for (int n = 0; n < labels.length; n++) {
            double likelihood = labels[n] == 1 ? probabilities[n] : 1 - probabilities[n];
            if (!(likelihood > 0)) {
                return false;
            }
            // The notebook's prediction is 1 above a probability of 0.5.
            right += probabilities[n] > 0.5 == (labels[n] == 1) ? 1 : 0;
        }
        return Learned.of((double) right / labels.length, 0);
    }
}
