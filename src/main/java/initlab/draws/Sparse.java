package initlab.draws;

import initlab.numpy.RandomState;

/**
 * Normal numbers of which a share is zero (J. Martens, "Deep learning via Hessian-free optimization", ICML 2010, as
 * PyTorch’s {@code sparse_} does it).
 */
public final class Sparse {
    private Sparse() {}

    /**
     * Fills a matrix with standard normal numbers, and then makes {@code ceil(share * rows)} numbers of each column
     * zero: the first of {@code random.permutation(rows)}, column by column.
     *
     * @param target rows × columns, row-major
     * @param share 0 … 1
     */
    public static void fill(double[] target, int rows, int columns, double share, RandomState random) {
        for (int i = 0; i < target.length; i++) {
            target[i] = random.nextGaussian();
        }
        int zeros = (int) Math.ceil(share * rows);
        for (int column = 0; column < columns; column++) {
            int[] order = random.permutation(rows);
            for (int i = 0; i < zeros; i++) {
                target[order[i] * columns + column] = 0;
            }
        }
    }
}
