package initlab.draws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.numpy.RandomState;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that NumPy computed after {@code np.random.RandomState(3)}. */
class DrawsTest {
    private final RandomState random = new RandomState(3);

    @Test
    void orthonormalMatricesAreNumPysQ() {
        double[] wide = new double[6];
        Orthonormal.fill(wide, 2, 3, random);
        assertArrayEquals(
                new double[] {
                    0.9701563252615051,
                    0.23676397798866788,
                    0.05234045550121142,
                    -0.09018725294029444,
                    0.5526985838734491,
                    -0.8284868947613881
                },
                wide,
                1e-14);
        double[] tall = new double[6];
        Orthonormal.fill(tall, 3, 2, random);
        assertArrayEquals(
                new double[] {
                    -0.06281635107715267, -0.8005538792514513,
                    -0.033266234017497086, -0.5951273497522761,
                    -0.9974705327535468, 0.07026324780626347
                },
                tall,
                1e-14);
        double[] square = new double[9];
        Orthonormal.fill(square, 3, 3, random);
        assertArrayEquals(
                new double[] {
                    0.6384466947913452,
                    0.6873490818745964,
                    -0.34631930000529315,
                    -0.29315745898210793,
                    -0.19887353982072475,
                    -0.9351513350267583,
                    0.7116491566447336,
                    -0.6985703649635618,
                    -0.07453135609604483
                },
                square,
                1e-13);
    }

    @Test
    void rowsOfALargeMatrixStayOrthonormal() {
        int rows = 200;
        int columns = 256;
        double[] matrix = new double[rows * columns];
        Orthonormal.fill(matrix, rows, columns, random);
        for (int i = 0; i < rows; i += 37) {
            for (int j = 0; j < rows; j++) {
                double sum = 0;
                for (int k = 0; k < columns; k++) {
                    sum += matrix[i * columns + k] * matrix[j * columns + k];
                }
                assertEquals(i == j ? 1 : 0, sum, 1e-14);
            }
        }
    }

    @Test
    void sparseColumnsHaveNumPysZeros() {
        double[] matrix = new double[15];
        Sparse.fill(matrix, 5, 3, 0.4, random);
        assertArrayEquals(
                new double[] {
                    1.7886284734303186,
                    0.43650985051198943,
                    0.09649746807200862,
                    -1.8634927033644908,
                    0.0,
                    -0.35475897926898675,
                    -0.08274148148245977,
                    -0.6270006768238473,
                    0.0,
                    0.0,
                    0.0,
                    0.8846223804995846,
                    0.0,
                    1.7095730636529485,
                    0.0
                },
                matrix);
    }

    @Test
    void eachRowOfTheAsymmetricStartHasAPositiveNumber() {
        double[] weights = new double[8];
        double[] biases = new double[4];
        Asymmetric.fill(weights, biases, 4, 2, random);
        double[] expected = {
            0.7597361194773626,
            0.18541150656379854,
            0.701880278285462,
            0.8751150658377223,
            -0.11782314756676068,
            -0.15068708469270056,
            -0.03514519252885024,
            -0.26632420773569193,
            0.5091683875767087,
            -0.2027026740967754,
            -0.5580759358725113,
            0.7434863484895851
        };
        for (int row = 0; row < 4; row++) {
            assertEquals(expected[3 * row], weights[2 * row], 1e-16);
            assertEquals(expected[3 * row + 1], weights[2 * row + 1], 1e-16);
            assertEquals(expected[3 * row + 2], biases[row], 1e-16);
        }
    }

    @Test
    void whatLiesBeyondTwoDeviationsIsDrawnAgain() {
        double[] cut = new double[60];
        TruncatedNormal.fill(cut, random);
        double[] whole = new RandomState(3).randn(60);
        whole[35] = 1.0481475122462551;
        whole[48] = 1.3337378194424867;
        assertArrayEquals(whole, cut);
        assertEquals(-0.1974146791582499, random.nextGaussian());
    }

    @Test
    void theDeviationOfWhatIsLeftIsKerass() {
        double[] cut = new double[100_000];
        TruncatedNormal.fill(cut, random);
        double square = DoubleStream.of(cut).map(x -> x * x).average().orElseThrow();
        // Five standard errors; the fourth central moment is below three.
        assertEquals(TruncatedNormal.DEVIATION * TruncatedNormal.DEVIATION, square, 5 * Math.sqrt(2.0 / cut.length));
        assertTrue(DoubleStream.of(cut).allMatch(x -> Math.abs(x) <= TruncatedNormal.LIMIT));
        double density = Math.exp(-2) / Math.sqrt(2 * Math.PI);
        double inside = 2 * NormalQuantile.probability(2) - 1;
        assertEquals(TruncatedNormal.DEVIATION, Math.sqrt(1 - 4 * density / inside), 1e-15);
    }

    /** Python's {@code statistics.NormalDist().inv_cdf}. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.3, -0.5244005127080407",
        "0.975, 1.9599639845400536",
        "0.001, -3.090232306167813",
        "0.00000002, -5.490851752104349"
    })
    void quantilesArePythons(double probability, double expected) {
        assertEquals(expected, NormalQuantile.of(probability), 2e-15 * (1 + Math.abs(expected)));
        assertEquals(probability, NormalQuantile.probability(expected), 1e-15);
    }
}
