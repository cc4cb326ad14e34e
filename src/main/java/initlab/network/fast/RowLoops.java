package initlab.network.fast;

/**
 * The two loops over rows of examples in which training spends most of its time. They process five columns at a time:
 * this keeps the sums in registers and suits the notebook's layers of 10 and 5 units. Remaining columns follow one by
 * one.
 */
final class RowLoops {
    private static final int BLOCK = 5;

    private RowLoops() {}

    /**
     * Computes out[o][n] = bias[o] + Σ_k w[o][k] · x[k][n].
     *
     * @param w outputs × inputs, row-major
     * @param x inputs × stride
     * @param out outputs × stride
     * @param count number of examples, the first ones of each row
     */
    static void combine(
            double[] w, double[] bias, int outputs, int inputs, double[] x, double[] out, int stride, int count) {
        for (int o = 0; o < outputs; o++) {
            boolean pair = o + 1 < outputs;
            int k = 0;
            for (; k + BLOCK <= inputs; k += BLOCK) {
                if (pair) {
                    combine2x5(
                            w,
                            o * inputs + k,
                            inputs,
                            x,
                            k * stride,
                            out,
                            o * stride,
                            stride,
                            count,
                            k == 0,
                            bias[o],
                            bias[o + 1]);
                } else {
                    combine1x5(w, o * inputs + k, x, k * stride, out, o * stride, stride, count, k == 0, bias[o]);
                }
            }
            for (; k + 2 <= inputs; k += 2) {
                combine1x2(w, o * inputs + k, x, k * stride, out, o * stride, stride, count, k == 0, bias[o]);
                if (pair) {
                    combine1x2(
                            w,
                            (o + 1) * inputs + k,
                            x,
                            k * stride,
                            out,
                            (o + 1) * stride,
                            stride,
                            count,
                            k == 0,
                            bias[o + 1]);
                }
            }
            if (k < inputs) {
                combine1x1(w[o * inputs + k], x, k * stride, out, o * stride, count, k == 0, bias[o]);
                if (pair) {
                    combine1x1(
                            w[(o + 1) * inputs + k], x, k * stride, out, (o + 1) * stride, count, k == 0, bias[o + 1]);
                }
            }
            o += pair ? 1 : 0;
        }
    }

    /** Adds a block of five inputs to two rows of out. The first block starts from the biases, later ones from out. */
    private static void combine2x5(
            double[] w,
            int at,
            int row,
            double[] x,
            int x0,
            double[] out,
            int out0,
            int stride,
            int count,
            boolean first,
            double bias0,
            double bias1) {
        double w00 = w[at];
        double w01 = w[at + 1];
        double w02 = w[at + 2];
        double w03 = w[at + 3];
        double w04 = w[at + 4];
        double w10 = w[at + row];
        double w11 = w[at + row + 1];
        double w12 = w[at + row + 2];
        double w13 = w[at + row + 3];
        double w14 = w[at + row + 4];
        int x1 = x0 + stride;
        int x2 = x1 + stride;
        int x3 = x2 + stride;
        int x4 = x3 + stride;
        int out1 = out0 + stride;
        for (int n = 0; n < count; n++) {
            double v0 = x[x0 + n];
            double v1 = x[x1 + n];
            double v2 = x[x2 + n];
            double v3 = x[x3 + n];
            double v4 = x[x4 + n];
            double start0 = first ? bias0 : out[out0 + n];
            double start1 = first ? bias1 : out[out1 + n];
            out[out0 + n] = start0 + w00 * v0 + w01 * v1 + w02 * v2 + w03 * v3 + w04 * v4;
            out[out1 + n] = start1 + w10 * v0 + w11 * v1 + w12 * v2 + w13 * v3 + w14 * v4;
        }
    }

    private static void combine1x5(
            double[] w,
            int at,
            double[] x,
            int x0,
            double[] out,
            int out0,
            int stride,
            int count,
            boolean first,
            double bias) {
        double w0 = w[at];
        double w1 = w[at + 1];
        double w2 = w[at + 2];
        double w3 = w[at + 3];
        double w4 = w[at + 4];
        int x1 = x0 + stride;
        int x2 = x1 + stride;
        int x3 = x2 + stride;
        int x4 = x3 + stride;
        for (int n = 0; n < count; n++) {
            double start = first ? bias : out[out0 + n];
            out[out0 + n] = start + w0 * x[x0 + n] + w1 * x[x1 + n] + w2 * x[x2 + n] + w3 * x[x3 + n] + w4 * x[x4 + n];
        }
    }

    private static void combine1x2(
            double[] w,
            int at,
            double[] x,
            int x0,
            double[] out,
            int out0,
            int stride,
            int count,
            boolean first,
            double bias) {
        double w0 = w[at];
        double w1 = w[at + 1];
        int x1 = x0 + stride;
        for (int n = 0; n < count; n++) {
            double start = first ? bias : out[out0 + n];
            out[out0 + n] = start + w0 * x[x0 + n] + w1 * x[x1 + n];
        }
    }

    private static void combine1x1(
            double w, double[] x, int x0, double[] out, int out0, int count, boolean first, double bias) {
        for (int n = 0; n < count; n++) {
            double start = first ? bias : out[out0 + n];
            out[out0 + n] = start + w * x[x0 + n];
        }
    }

    /**
     * Adds Σ_n a[n] · b[c][n] to dots[c], over examples with even numbers and over those with odd numbers.
     *
     * @param a the row begins at index {@code a0}
     * @param b columns × stride
     * @param even the sums over examples 0, 2, 4 …; that of column c is at index at + c · step
     * @param odd the sums over examples 1, 3, 5 …
     */
    static void dots(
            double[] a,
            int a0,
            double[] b,
            int columns,
            int stride,
            int count,
            double[] even,
            double[] odd,
            int at,
            int step) {
        int c = 0;
        for (; c + BLOCK <= columns; c += BLOCK) {
            dots5(a, a0, b, c * stride, stride, count, 0, even, at + c * step, step);
            dots5(a, a0, b, c * stride, stride, count, 1, odd, at + c * step, step);
        }
        for (; c < columns; c++) {
            dot(a, a0, b, c * stride, count, even, odd, at + c * step);
        }
    }

    private static void dots5(
            double[] a, int a0, double[] b, int b0, int stride, int count, int first, double[] dots, int at, int step) {
        double s0 = dots[at];
        double s1 = dots[at + step];
        double s2 = dots[at + 2 * step];
        double s3 = dots[at + 3 * step];
        double s4 = dots[at + 4 * step];
        int b1 = b0 + stride;
        int b2 = b1 + stride;
        int b3 = b2 + stride;
        int b4 = b3 + stride;
        for (int n = first; n < count; n += 2) {
            double v = a[a0 + n];
            s0 += v * b[b0 + n];
            s1 += v * b[b1 + n];
            s2 += v * b[b2 + n];
            s3 += v * b[b3 + n];
            s4 += v * b[b4 + n];
        }
        dots[at] = s0;
        dots[at + step] = s1;
        dots[at + 2 * step] = s2;
        dots[at + 3 * step] = s3;
        dots[at + 4 * step] = s4;
    }

    private static void dot(double[] a, int a0, double[] b, int b0, int count, double[] even, double[] odd, int at) {
        double s0 = even[at];
        double s1 = odd[at];
        int n = 0;
        for (; n + 2 <= count; n += 2) {
            s0 += a[a0 + n] * b[b0 + n];
            s1 += a[a0 + n + 1] * b[b0 + n + 1];
        }
        even[at] = n < count ? s0 + a[a0 + n] * b[b0 + n] : s0;
        odd[at] = s1;
    }

    /** Adds the entries with even numbers to even[at] and those with odd numbers to odd[at]. */
    static void sum(double[] a, int a0, int count, double[] even, double[] odd, int at) {
        double s0 = even[at];
        double s1 = odd[at];
        int n = 0;
        for (; n + 2 <= count; n += 2) {
            s0 += a[a0 + n];
            s1 += a[a0 + n + 1];
        }
        even[at] = n < count ? s0 + a[a0 + n] : s0;
        odd[at] = s1;
    }
}
