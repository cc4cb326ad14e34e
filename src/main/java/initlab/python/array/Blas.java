package initlab.python.array;

import initlab.rounding.Fma;

/**
 * Products of matrices of float64. The additions come in the order of OpenBLAS, which NumPy contains, on x86-64
 * processors with fused multiply-add. Results with fewer than 8 summands have its bits, as measured with NumPy 2.4.6.
 * Longer sums, and other processors, may differ in the last bits.
 */
final class Blas {
    private static final int LANES = 4;

    private final double[] a;
    private final double[] b;
    /** The number of summands. */
    private final int inner;
    /** The distance of neighbours in a column of the second matrix. */
    private final int columnStep;

    private Blas(double[] a, double[] b, int inner, int columnStep) {
        this.a = a;
        this.b = b;
        this.inner = inner;
        this.columnStep = columnStep;
    }

    /**
     * Computes C (n × m) = A (n × k) B (k × m), all row-major.
     *
     * @param n the number of rows
     * @param k the number of summands
     * @param m the number of columns
     * @param aTransposed whether A's columns, not its rows, are contiguous in NumPy's memory
     * @param bTransposed likewise for B
     */
    static void multiply(
            double[] a,
            int aStart,
            double[] b,
            int bStart,
            double[] c,
            int cStart,
            int n,
            int k,
            int m,
            boolean aTransposed,
            boolean bTransposed) {
        Blas blas = new Blas(a, b, k, m);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                int from = aStart + i * k;
                int with = bStart + j;
                double sum;
                if (n == 1 && m == 1) {
                    sum = blas.plain(from, with, 0, k, 0);
                } else if (m == 1) {
                    sum = aTransposed ? blas.byColumns(from, with, i, n) : blas.byRows(from, with);
                } else if (n == 1) {
                    sum = bTransposed ? blas.byRows(from, with) : blas.byColumns(from, with, j, m);
                } else {
                    sum = blas.chain(from, with);
                }
                c[cStart + i * m + j] = sum;
            }
        }
    }

    private double x(int from, int l) {
        return a[from + l];
    }

    private double y(int with, int l) {
        return b[with + l * columnStep];
    }

    /** Adds fused products one after the other. */
    private double chain(int from, int with) {
        double sum = 0;
        for (int l = 0; l < inner; l++) {
            sum = Fma.fma(x(from, l), y(with, l), sum);
        }
        return sum;
    }

    /** Adds rounded products one after the other. */
    private double plain(int from, int with, int first, int end, double start) {
        double sum = start;
        for (int l = first; l < end; l++) {
            sum += x(from, l) * y(with, l);
        }
        return sum;
    }

    /** A contiguous row times a vector: four partial sums, then up to three products. */
    private double byRows(int from, int with) {
        int whole = inner - inner % LANES;
        double[] lanes = lanes(from, with, whole);
        double sum = (lanes[0] + lanes[2]) + (lanes[1] + lanes[3]);
        int rest = inner - whole;
        if (rest == 0) {
            return sum;
        }
        if (rest == 1) {
            return Fma.fma(x(from, whole), y(with, whole), sum);
        }
        double tail = Fma.fma(x(from, whole), y(with, whole), x(from, whole + 1) * y(with, whole + 1));
        return sum + (rest == 2 ? tail : Fma.fma(x(from, whole + 2), y(with, whole + 2), tail));
    }

    private double[] lanes(int from, int with, int whole) {
        double[] lanes = new double[LANES];
        for (int l = 0; l < whole; l++) {
            lanes[l % LANES] = Fma.fma(x(from, l), y(with, l), lanes[l % LANES]);
        }
        return lanes;
    }

    /** One of several results that are computed side by side, four at a time, from contiguous columns. */
    private double byColumns(int from, int with, int index, int count) {
        int whole = inner - inner % LANES;
        if (count < LANES) {
            double[] lanes = lanes(from, with, whole);
            return plain(from, with, whole, inner, (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]));
        }
        if (index >= count - count % LANES) {
            return plain(from, with, 0, inner, 0);
        }
        double sum = 0;
        for (int l = 0; l < whole; l += LANES) {
            double even = Fma.fma(x(from, l + 2), y(with, l + 2), x(from, l) * y(with, l));
            double odd = Fma.fma(x(from, l + 3), y(with, l + 3), x(from, l + 1) * y(with, l + 1));
            sum += even + odd;
        }
        int pairs = inner - inner % 2;
        if (whole < pairs) {
            sum += x(from, whole) * y(with, whole) + x(from, whole + 1) * y(with, whole + 1);
        }
        return plain(from, with, pairs, inner, sum);
    }
}
