package initlab.network.fast;

/**
 * The first hidden layer if it has ReLU units, whose inputs are the two coordinates of a point. Most networks of the
 * lab have most of their units here. The forward pass computes a unit's sum, its activation and its lists of live
 * examples in one loop. The backward pass adds the errors of a unit directly to its gradient and does not store them.
 */
final class ReluPlane {
    /** The number of features of a point. */
    static final int INPUTS = 2;

    private static final int BLOCK = LiveKernels.BLOCK;

    private ReluPlane() {}

    /**
     * Computes A = max(0, W X + b) and, for every unit, the lists of examples above 0. NaN stays NaN. The loop has no
     * branch, because one would be mispredicted for half of the examples.
     *
     * @param x 2 × stride
     * @param a receives A, units × stride
     */
    static void forward(double[] w, double[] bias, double[] x, double[] a, LiveLists live, int stride, int count) {
        for (int unit = 0; unit < bias.length; unit++) {
            unit(w[INPUTS * unit], w[INPUTS * unit + 1], bias[unit], x, a, live, unit, stride, count);
        }
    }

    private static void unit(
            double w0, double w1, double bias, double[] x, double[] a, LiveLists live, int unit, int stride, int count) {
        int[] examples = live.examples;
        int at = unit * stride;
        int even = live.from(unit, 0);
        int odd = live.from(unit, 1);
        int n = 0;
        for (; n + 2 <= count; n += 2) {
            double z0 = bias + w0 * x[n] + w1 * x[stride + n];
            double z1 = bias + w0 * x[n + 1] + w1 * x[stride + n + 1];
            a[at + n] = 0.5 * (z0 + Math.abs(z0));
            a[at + n + 1] = 0.5 * (z1 + Math.abs(z1));
            examples[even] = n;
            examples[odd] = n + 1;
            even += z0 > 0 ? 1 : 0;
            odd += z1 > 0 ? 1 : 0;
        }
        if (n < count) {
            double z = bias + w0 * x[n] + w1 * x[stride + n];
            a[at + n] = 0.5 * (z + Math.abs(z));
            examples[even] = n;
            even += z > 0 ? 1 : 0;
        }
        live.end(unit, even, odd);
    }

    /**
     * Computes dZ = W₊₁ᵀ dZ₊₁ for the live examples of one unit, and adds dZ Xᵀ and Σ dZ to the gradients.
     *
     * @param w weights of the layer above, {@code rows} × units
     * @param above errors of the layer above, {@code rows} × stride
     * @param scratch units × stride; holds the sums unless there are exactly as many rows as a block has
     */
    static void backward(
            double[] w,
            int unit,
            int units,
            int rows,
            double[] above,
            double[] x,
            int stride,
            double[] scratch,
            LiveLists live,
            GradientLanes gradients) {
        boolean isOneBlock = rows == BLOCK;
        if (!isOneBlock) {
            LiveKernels.combine(w, unit, units, rows, above, scratch, stride, live, unit);
        }
        for (int parity = 0; parity < 2; parity++) {
            double[] dw = gradients.weights(1, parity);
            double[] db = gradients.biases(1, parity);
            int from = live.from(unit, parity);
            int to = live.to(unit, parity);
            if (isOneBlock) {
                gather5(w, unit, units, above, x, stride, live.examples, from, to, dw, db);
            } else {
                gather(scratch, unit, x, stride, live.examples, from, to, dw, db);
            }
        }
    }

    private static void gather5(
            double[] w,
            int unit,
            int units,
            double[] above,
            double[] x,
            int stride,
            int[] live,
            int from,
            int to,
            double[] dw,
            double[] db) {
        double u0 = w[unit];
        double u1 = w[unit + units];
        double u2 = w[unit + 2 * units];
        double u3 = w[unit + 3 * units];
        double u4 = w[unit + 4 * units];
        int row2 = 2 * stride;
        int row3 = 3 * stride;
        int row4 = 4 * stride;
        double s0 = dw[INPUTS * unit];
        double s1 = dw[INPUTS * unit + 1];
        double sum = db[unit];
        for (int i = from; i < to; i++) {
            int n = live[i];
            double d = u0 * above[n]
                    + u1 * above[stride + n]
                    + u2 * above[row2 + n]
                    + u3 * above[row3 + n]
                    + u4 * above[row4 + n];
            s0 += d * x[n];
            s1 += d * x[stride + n];
            // The sum is the left operand because TeaVM's JavaScript drops the parentheses of a sum on the right.
            sum = d + sum;
        }
        dw[INPUTS * unit] = s0;
        dw[INPUTS * unit + 1] = s1;
        db[unit] = sum;
    }

    private static void gather(
            double[] dz,
            int unit,
            double[] x,
            int stride,
            int[] live,
            int from,
            int to,
            double[] dw,
            double[] db) {
        int at = unit * stride;
        double s0 = dw[INPUTS * unit];
        double s1 = dw[INPUTS * unit + 1];
        double sum = db[unit];
        for (int i = from; i < to; i++) {
            int n = live[i];
            double d = dz[at + n];
            s0 += d * x[n];
            s1 += d * x[stride + n];
            sum += d;
        }
        dw[INPUTS * unit] = s0;
        dw[INPUTS * unit + 1] = s1;
        db[unit] = sum;
    }
}
