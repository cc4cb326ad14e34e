package initlab.network.fast;

/**
 * The loops of the backward pass, restricted to the live examples of a unit. For all other examples the ReLU outputs 0,
 * so the error is 0 and contributes nothing. These are about half of all examples; skipping them saves a third of the
 * time of an iteration.
 */
final class LiveKernels {
    /** The number of rows processed together. */
    static final int BLOCK = 5;

    private LiveKernels() {
    }

    /**
     * Computes out[n] = Σ_k w[k] · x[k][n] for the live examples n of one unit. Other entries of out do not change.
     *
     * @param w weights; the weight of row k is at index w0 + k · step
     * @param x rows × stride
     * @param out the unit's row begins at index {@code from}
     * @param live the unit's list begins at index {@code from}
     */
    static void combine(double[] w, int w0, int step, int rows, double[] x, double[] out, int stride, int[] live,
                        int from, int count) {
        int k = 0;
        for (; k + BLOCK <= rows; k += BLOCK) {
            combine5(w, w0 + k * step, step, x, k * stride, stride, out, live, from, count, k == 0);
        }
        addRest(w, w0, step, k, rows, x, out, stride, live, from, count, k == 0);
    }

    /** Adds the rows from {@code k} to out, one by one. If {@code first}, row k replaces the entries of out instead. */
    static void addRest(double[] w, int w0, int step, int k, int rows, double[] x, double[] out, int stride, int[] live,
                        int from, int count, boolean first) {
        for (int row = k; row < rows; row++) {
            combine1(w[w0 + row * step], x, row * stride, out, live, from, count, first && row == k);
        }
    }

    private static void combine5(double[] w, int w0, int step, double[] x, int x0, int stride, double[] out, int[] live,
                                 int from, int count, boolean first) {
        double u0 = w[w0];
        double u1 = w[w0 + step];
        double u2 = w[w0 + 2 * step];
        double u3 = w[w0 + 3 * step];
        double u4 = w[w0 + 4 * step];
        int x1 = x0 + stride;
        int x2 = x1 + stride;
        int x3 = x2 + stride;
        int x4 = x3 + stride;
        for (int i = from; i < from + count; i++) {
            int n = live[i];
            double start = first ? 0 : out[from + n];
            out[from + n] = start + u0 * x[x0 + n] + u1 * x[x1 + n] + u2 * x[x2 + n] + u3 * x[x3 + n]
                    + u4 * x[x4 + n];
        }
    }

    private static void combine1(double w, double[] x, int x0, double[] out, int[] live, int from, int count,
                                 boolean first) {
        for (int i = from; i < from + count; i++) {
            int n = live[i];
            double start = first ? 0 : out[from + n];
            out[from + n] = start + w * x[x0 + n];
        }
    }

    /**
     * Computes dots[c] = Σ_n a[n] · b[c][n] over the live examples n of one unit.
     *
     * @param a the unit's row begins at index {@code from}, and so does its list
     * @param b columns × stride
     * @param dots receives the sums from index {@code at}
     */
    static void dots(double[] a, double[] b, int columns, int stride, int[] live, int from, int count, double[] dots,
                     int at) {
        int c = 0;
        for (; c + BLOCK <= columns; c += BLOCK) {
            dots5(a, b, c * stride, stride, live, from, count, dots, at + c);
        }
        for (; c < columns; c++) {
            double sum = 0;
            for (int i = from; i < from + count; i++) {
                int n = live[i];
                sum += a[from + n] * b[c * stride + n];
            }
            dots[at + c] = sum;
        }
    }

    private static void dots5(double[] a, double[] b, int b0, int stride, int[] live, int from, int count,
                              double[] dots, int at) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        int b1 = b0 + stride;
        int b2 = b1 + stride;
        int b3 = b2 + stride;
        int b4 = b3 + stride;
        for (int i = from; i < from + count; i++) {
            int n = live[i];
            double v = a[from + n];
            s0 += v * b[b0 + n];
            s1 += v * b[b1 + n];
            s2 += v * b[b2 + n];
            s3 += v * b[b3 + n];
            s4 += v * b[b4 + n];
        }
        dots[at] = s0;
        dots[at + 1] = s1;
        dots[at + 2] = s2;
        dots[at + 3] = s3;
        dots[at + 4] = s4;
    }
}
