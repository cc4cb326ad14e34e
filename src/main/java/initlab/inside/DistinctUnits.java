package initlab.inside;

import initlab.network.Parameters;

/** Counts the units of a layer that differ from one another. */
final class DistinctUnits {
    /**
     * The largest difference, relative to the largest weight of either unit, at which two numbers count as equal. It is
     * about a million rounding errors. Copies that differ by less still act as one.
     */
    private static final double TOLERANCE = 1e-9;

    private DistinctUnits() {}

    /**
     * The number of different units in a layer. Two units are equal if their incoming weights, biases and outgoing
     * weights are equal. Then they have the same signal and the same gradient, now and after every step.
     *
     * @param firstCopies receives, for each unit, the first unit equal to it
     */
    static int find(Parameters parameters, int layer, int[] firstCopies) {
        int units = parameters.dims().size(layer);
        int[] different = new int[units];
        int count = 0;
        for (int unit = 0; unit < units; unit++) {
            int seen = 0;
            while (seen < count && !same(parameters, layer, different[seen], unit)) {
                seen++;
            }
            if (seen == count) {
                different[count++] = unit;
            }
            firstCopies[unit] = different[seen];
        }
        return count;
    }

    private static boolean same(Parameters parameters, int layer, int p, int q) {
        double[] w = parameters.weights(layer);
        double[] b = parameters.biases(layer);
        int in = w.length / b.length;
        double tolerance = TOLERANCE * Math.max(largest(w, p * in, 1, in, b[p]), largest(w, q * in, 1, in, b[q]));
        if (!near(b[p], b[q], tolerance) || !near(w, p * in, q * in, 1, in, tolerance)) {
            return false;
        }
        if (layer == parameters.dims().layers()) {
            return true;
        }
        double[] next = parameters.weights(layer + 1);
        int out = next.length / b.length;
        tolerance = TOLERANCE * Math.max(largest(next, p, b.length, out, 0), largest(next, q, b.length, out, 0));
        return near(next, p, q, b.length, out, tolerance);
    }

    private static double largest(double[] w, int from, int step, int count, double other) {
        double largest = Math.abs(other);
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(w[from + i * step]));
        }
        return largest;
    }

    private static boolean near(double[] w, int p, int q, int step, int count, double tolerance) {
        for (int i = 0; i < count; i++) {
            if (!near(w[p + i * step], w[q + i * step], tolerance)) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double x, double y, double tolerance) {
        return x == y || Math.abs(x - y) <= tolerance;
    }
}
