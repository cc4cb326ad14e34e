package initlab.draws;

import initlab.numpy.RandomState;

/**
 * Random matrices with orthonormal rows or columns, whichever are fewer (A. Saxe, J. McClelland and S. Ganguli, "Exact
 * solutions to the nonlinear dynamics of learning in deep linear neural networks", ICLR 2014).
 */
public final class Orthonormal {
    private Orthonormal() {}

    /**
     * Fills a matrix, uniformly distributed among all such matrices. The same as this, but for rounding: {@code q, r =
     * np.linalg.qr(a)} and {@code q * np.sign(np.diag(r))}, with {@code a} of normal numbers, tall or transposed to be
     * tall, as PyTorch and Keras do it.
     *
     * @param target rows × columns, row-major
     */
    public static void fill(double[] target, int rows, int columns, RandomState random) {
        for (int i = 0; i < target.length; i++) {
            target[i] = random.nextGaussian();
        }
        orthonormalize(target, rows, columns);
    }

    /** Makes the columns of a tall matrix orthonormal, or the rows of a wide one, from the first to the last. */
    static void orthonormalize(double[] matrix, int rows, int columns) {
        boolean wide = rows < columns;
        int count = wide ? rows : columns;
        int length = wide ? columns : rows;
        int vector = wide ? columns : 1;
        int step = wide ? 1 : columns;
        for (int i = 0; i < count; i++) {
            // Gram and Schmidt's method, twice, is as accurate as Householder's (L. Giraud et al., 2005).
            for (int time = 0; time < 2; time++) {
                for (int j = 0; j < i; j++) {
                    double along = dot(matrix, i * vector, j * vector, step, length);
                    for (int k = 0; k < length; k++) {
                        matrix[i * vector + k * step] -= along * matrix[j * vector + k * step];
                    }
                }
            }
            double norm = Math.sqrt(dot(matrix, i * vector, i * vector, step, length));
            for (int k = 0; k < length; k++) {
                matrix[i * vector + k * step] /= norm;
            }
        }
    }

    private static double dot(double[] matrix, int a, int b, int step, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += matrix[a + k * step] * matrix[b + k * step];
        }
        return sum;
    }
}
