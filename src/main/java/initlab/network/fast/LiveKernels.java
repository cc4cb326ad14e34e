package initlab.network.fast;

/**
 * The loops of the backward pass, restricted to the live examples of a unit. For all other examples the ReLU outputs 0,
 * so the error is 0 and contributes nothing. These are about half of all examples; skipping them saves a third of the
 * time of an iteration.
 */
final class LiveKernels {
    /** The number of rows processed together. */
    static final int BLOCK = 5;

    private LiveKernels() {}

    /**
     * Computes out[n] = Σ_k w[k] · x[k][n] for the live examples n of one unit. Other entries of out do not change.
     *
     * @param w weights; the weight of row k is at index w0 + k · step
     * @param x rows × stride
     * @param out units × stride
     */
    static void combine(
            double[] w, int w0, int step, int rows, double[] x, double[] out, int stride, LiveLists live, int unit) {
        for (int parity = 0; parity < 2; parity++) {
            int from = live.from(unit, parity);
            int to = live.to(unit, parity);
            int k = 0;
            for (; k + BLOCK <= rows; k += BLOCK) {
                combine5(
                        w, w0 + k * step, step, x, k * stride, stride, out, unit * stride, live.examples, from, to, k == 0);
            }
            for (; k < rows; k++) {
                combine1(w[w0 + k * step], x, k * stride, out, unit * stride, live.examples, from, to, k == 0);
            }
        }
    }

    private static void combine5(
            double[] w,
            int w0,
            int step,
            double[] x,
            int x0,
            int stride,
            double[] out,
            int out0,
            int[] live,
            int from,
            int to,
            boolean first) {
        double u0 = w[w0];
        double u1 = w[w0 + step];
        double u2 = w[w0 + 2 * step];
        double u3 = w[w0 + 3 * step];
        double u4 = w[w0 + 4 * step];
        int x1 = x0 + stride;
        int x2 = x1 + stride;
        int x3 = x2 + stride;
        int x4 = x3 + stride;
        for (int i = from; i < to; i++) {
            int n = live[i];
            double start = first ? 0 : out[out0 + n];
            out[out0 + n] =
                    start + u0 * x[x0 + n] + u1 * x[x1 + n] + u2 * x[x2 + n] + u3 * x[x3 + n] + u4 * x[x4 + n];
        }
    }

    private static void combine1(
            double w, double[] x, int x0, double[] out, int out0, int[] live, int from, int to, boolean first) {
        for (int i = from; i < to; i++) {
            int n = live[i];
            double start = first ? 0 : out[out0 + n];
            out[out0 + n] = start + w * x[x0 + n];
        }
    }

    /**
     * Adds Σ_n a[n] · b[c][n] over the live examples n of one unit to dots[c].
     *
     * @param a units × stride
     * @param b columns × stride
     * @param live the examples, from index {@code from} to {@code to}
     * @param dots the sums, from index {@code at}
     */
    static void dots(
            double[] a, int a0, double[] b, int columns, int stride, int[] live, int from, int to, double[] dots, int at) {
        int c = 0;
        for (; c + BLOCK <= columns; c += BLOCK) {
            dots5(a, a0, b, c * stride, stride, live, from, to, dots, at + c);
        }
        for (; c < columns; c++) {
            double sum = dots[at + c];
            for (int i = from; i < to; i++) {
                int n = live[i];
                sum += a[a0 + n] * b[c * stride + n];
            }
            dots[at + c] = sum;
        }
    }

    private static void dots5(
            double[] a,
            int a0,
            double[] b,
            int b0,
            int stride,
            int[] live,
            int from,
            int to,
            double[] dots,
            int at) {
        double s0 = dots[at];
        double s1 = dots[at + 1];
        double s2 = dots[at + 2];
        double s3 = dots[at + 3];
        double s4 = dots[at + 4];
        int b1 = b0 + stride;
        int b2 = b1 + stride;
        int b3 = b2 + stride;
        int b4 = b3 + stride;
        for (int i = from; i < to; i++) {
            int n = live[i];
            double v = a[a0 + n];
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
