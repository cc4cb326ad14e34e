package initlab.network.fast;

/**
 * The first hidden layer if it has ReLU units, whose inputs are the two coordinates of a point. Most networks of the
 * lab have most of their units here. The forward pass computes a unit's sum, its activation and its list of live
 * examples in one loop. The backward pass adds the errors of a unit directly to its gradient and does not store them.
 */
final class ReluPlane {
    /** The number of features of a point. */
    static final int INPUTS = 2;
    private static final int BLOCK = LiveKernels.BLOCK;

    private ReluPlane() {
    }

    /**
     * Computes A = max(0, W X + b) and, for every unit, the list of examples above 0. NaN stays NaN. The loop has no
     * branch, because one would be mispredicted for half of the examples.
     *
     * @param x 2 × stride
     * @param a receives A, units × stride
     * @param live receives the lists, units × stride
     * @param liveCount receives the length of each unit's list
     */
    static void forward(double[] w, double[] bias, double[] x, double[] a, int[] live, int[] liveCount, int stride,
                        int count) {
        int unit = 0;
        for (; unit + 2 <= bias.length; unit += 2) {
            forward2(w, bias, unit, x, a, live, liveCount, stride, count);
        }
        if (unit < bias.length) {
            forward1(w, bias, unit, x, a, live, liveCount, stride, count);
        }
    }

    private static void forward2(double[] w, double[] bias, int unit, double[] x, double[] a, int[] live,
                                 int[] liveCount, int stride, int count) {
        double w00 = w[INPUTS * unit];
        double w01 = w[INPUTS * unit + 1];
        double w10 = w[INPUTS * unit + 2];
        double w11 = w[INPUTS * unit + 3];
        double bias0 = bias[unit];
        double bias1 = bias[unit + 1];
        int at0 = unit * stride;
        int at1 = at0 + stride;
        int found0 = at0;
        int found1 = at1;
        for (int n = 0; n < count; n++) {
            double x0 = x[n];
            double x1 = x[stride + n];
            double z0 = bias0 + w00 * x0 + w01 * x1;
            double z1 = bias1 + w10 * x0 + w11 * x1;
            a[at0 + n] = 0.5 * (z0 + Math.abs(z0));
            a[at1 + n] = 0.5 * (z1 + Math.abs(z1));
            live[found0] = n;
            live[found1] = n;
            found0 += z0 > 0 ? 1 : 0;
            found1 += z1 > 0 ? 1 : 0;
        }
        liveCount[unit] = found0 - at0;
        liveCount[unit + 1] = found1 - at1;
    }

    private static void forward1(double[] w, double[] bias, int unit, double[] x, double[] a, int[] live,
                                 int[] liveCount, int stride, int count) {
        double w0 = w[INPUTS * unit];
        double w1 = w[INPUTS * unit + 1];
        double start = bias[unit];
        int at = unit * stride;
        int found = at;
        for (int n = 0; n < count; n++) {
            double z = start + w0 * x[n] + w1 * x[stride + n];
            a[at + n] = 0.5 * (z + Math.abs(z));
            live[found] = n;
            found += z > 0 ? 1 : 0;
        }
        liveCount[unit] = found - at;
    }

    /**
     * Computes dZ = W₊₁ᵀ dZ₊₁ for the live examples of one unit, dW = dZ Xᵀ and db = Σ dZ.
     *
     * @param w weights of the layer above, {@code rows} × units
     * @param above errors of the layer above, {@code rows} × stride
     * @param scratch as long as {@code live}; holds the sums if there are more than five rows
     * @param live the unit's list begins at index unit · stride
     */
    static void backward(double[] w, int unit, int units, int rows, double[] above, double[] x, int stride,
                         double[] scratch, int[] live, int count, double[] dw, double[] db) {
        int from = unit * stride;
        int whole = rows - rows % BLOCK;
        if (whole == 0) {
            LiveKernels.combine(w, unit, units, rows, above, scratch, stride, live, from, count);
            gather(scratch, unit, x, stride, live, count, dw, db);
            return;
        }
        int last = whole - BLOCK;
        boolean more = rows > BLOCK;
        if (more) {
            LiveKernels.combine(w, unit, units, last, above, scratch, stride, live, from, count);
            LiveKernels.addRest(w, unit, units, whole, rows, above, scratch, stride, live, from, count, last == 0);
        }
        gather5(w, unit + last * units, units, above, last * stride, unit, x, stride, scratch, more, live, count, dw, db);
    }

    private static void gather5(double[] w, int w0, int step, double[] above, int row, int unit, double[] x, int stride,
                                double[] scratch, boolean more, int[] live, int count, double[] dw, double[] db) {
        double u0 = w[w0];
        double u1 = w[w0 + step];
        double u2 = w[w0 + 2 * step];
        double u3 = w[w0 + 3 * step];
        double u4 = w[w0 + 4 * step];
        int row1 = row + stride;
        int row2 = row1 + stride;
        int row3 = row2 + stride;
        int row4 = row3 + stride;
        int from = unit * stride;
        double s0 = 0;
        double s1 = 0;
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            int n = live[i];
            double d = u0 * above[row + n] + u1 * above[row1 + n] + u2 * above[row2 + n] + u3 * above[row3 + n]
                    + u4 * above[row4 + n];
            if (more) {
                d += scratch[from + n];
            }
            s0 += d * x[n];
            s1 += d * x[stride + n];
            // The sum is the left operand because TeaVM's JavaScript drops the parentheses of a sum on the right.
            sum = d + sum;
        }
        dw[INPUTS * unit] = s0;
        dw[INPUTS * unit + 1] = s1;
        db[unit] = sum;
    }

    private static void gather(double[] dz, int unit, double[] x, int stride, int[] live, int count, double[] dw,
                               double[] db) {
        int from = unit * stride;
        double s0 = 0;
        double s1 = 0;
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            int n = live[i];
            double d = dz[from + n];
            s0 += d * x[n];
            s1 += d * x[stride + n];
            sum += d;
        }
        dw[INPUTS * unit] = s0;
        dw[INPUTS * unit + 1] = s1;
        db[unit] = sum;
    }
}
