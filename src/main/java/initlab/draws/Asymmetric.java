package initlab.draws;

import initlab.numpy.RandomState;

/**
 * Randomized asymmetric initialization (L. Lu, Y. Shin, Y. Su and G. Karniadakis, "Dying ReLU and initialization:
 * theory and numerical examples", 2019, section 4): one number in each row of weights and bias is positive, so that
 * fewer units are dead from the start.
 */
public final class Asymmetric {
    /** σ √fan-in that keeps the second moment of ReLU activations; equation 4.5 of the paper. */
    private static final double DEVIATION = 0.6007;

    private Asymmetric() {}

    /**
     * Fills a layer as this does: {@code v = random.randn(rows, columns + 1) * (0.6007 / np.sqrt(columns))}, and for
     * each row {@code k = random.randint(columns + 1)} and {@code v[i, k] = np.sqrt(random.rand())}, which is a number of
     * the beta distribution B(2, 1). The last column of v is the biases.
     *
     * @param weights rows × columns, row-major
     * @param biases one for each row
     */
    public static void fill(double[] weights, double[] biases, int rows, int columns, RandomState random) {
        double deviation = DEVIATION / Math.sqrt(columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                weights[row * columns + column] = random.nextGaussian() * deviation;
            }
            biases[row] = random.nextGaussian() * deviation;
        }
        for (int row = 0; row < rows; row++) {
            int place = random.interval(columns);
            double positive = Math.sqrt(random.nextDouble());
            if (place == columns) {
                biases[row] = positive;
            } else {
                weights[row * columns + place] = positive;
            }
        }
    }
}
