package initlab.initializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.numpy.RandomState;
import initlab.setup.Setup;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the weights of large layers show of their distributions. */
class DistributionsTest {
    private static final int INPUTS = 200;
    private static final int UNITS = 250;
    /** The standard error of a variance of n normal numbers is √(2/n) of it; others here have less. */
    private static final double FOUR_ERRORS = 4 * Math.sqrt(2.0 / (INPUTS * UNITS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he | 2 / fan_in",
                "he_fan_out | 2 / fan_out",
                "he_uniform | 2 / fan_in",
                "he_truncated | 2 / fan_in",
                "lecun_truncated | 1 / fan_in",
                "normal(1/sqrt(fan_avg)) | 1 / fan_avg",
                "sparse | 2 / fan_in",
                "torch.linear | 0.3333333333333333 / fan_in",
                "torch.xavier_uniform | 1 / fan_avg",
                "torch.xavier_normal(gain=2) | 4 / fan_avg",
                "torch.kaiming_uniform | 2 / fan_in",
                "torch.kaiming_normal(mode=fan_out,nonlinearity=tanh) | 2.777777777777778 / fan_out",
                "torch.normal(std=0.3) | 0.09 / one",
                "keras.glorot_uniform | 1 / fan_avg",
                "keras.glorot_normal | 1 / fan_avg",
                "keras.he_uniform | 2 / fan_in",
                "keras.he_normal | 2 / fan_in",
                "keras.lecun_uniform | 1 / fan_in",
                "keras.lecun_normal | 1 / fan_in",
                "keras.random_normal | 0.0025 / one",
                "keras.random_uniform | 0.0008333333333333334 / one",
                "keras.truncated_normal | 0.0019343532689 / one",
                "keras.variance_scaling | 1 / fan_in",
                "keras.variance_scaling(scale=3,mode=fan_avg,distribution=untruncated_normal) | 3 / fan_avg",
                "keras.variance_scaling(scale=3,mode=fan_out,distribution=uniform) | 3 / fan_out"
            })
    void theVarianceIsAsNamed(String word, String variance) {
        int slash = variance.indexOf(" / ");
        double divisor = switch (variance.substring(slash + 3)) {
            case "fan_in" -> INPUTS;
            case "fan_out" -> UNITS;
            case "fan_avg" -> (INPUTS + UNITS) / 2.0;
            default -> 1;
        };
        double expected = Double.parseDouble(variance.substring(0, slash)) / divisor;
        double[] weights = large(word).weights(1);
        double squares = 0;
        double sum = 0;
        for (double weight : weights) {
            squares += weight * weight;
            sum += weight;
        }
        // Half of the sparse weights are zeros, which doubles the error.
        double most = word.equals("sparse") ? 2 * FOUR_ERRORS : FOUR_ERRORS;
        assertEquals(1, squares / weights.length / expected, most, word);
        assertEquals(0, sum / weights.length, 4 * Math.sqrt(expected / weights.length), word);
    }

    @ParameterizedTest
    @CsvSource({"truncated(0.1), 0.2", "keras.he_normal, 0.2273680", "torch.trunc_normal, 2"})
    void truncatedWeightsEndAtTwoStandardDeviations(String word, double limit) {
        double most = Arrays.stream(large(word).weights(1)).map(Math::abs).max().orElseThrow();
        assertTrue(most <= limit + 1e-7 && most > 0.999 * limit, word + ": " + most);
    }

    /** W W' or W' W is the square of the gain times the identity matrix. */
    @ParameterizedTest
    @CsvSource({"orthogonal, 1", "orthogonal_relu, 2", "torch.orthogonal(gain=3), 9", "keras.orthogonal(gain=0.5), 0.25"
    })
    void orthogonalWeightsAreOrthogonal(String word, double square) {
        double[] weights = large(word).weights(1);
        for (int a = 0; a < INPUTS; a += 7) {
            for (int b = 0; b < INPUTS; b++) {
                double dot = 0;
                for (int unit = 0; unit < UNITS; unit++) {
                    dot += weights[unit * INPUTS + a] * weights[unit * INPUTS + b];
                }
                assertEquals(a == b ? square : 0, dot, word.startsWith("torch") ? 1e-5 : 1e-12);
            }
        }
    }

    @Test
    void theIdentityPassesInputsOn() {
        double[] weights = large("identity(2)").weights(1);
        for (int i = 0; i < weights.length; i++) {
            assertEquals(i / INPUTS == i % INPUTS ? 2 : 0, weights[i]);
        }
    }

    /** The same number of zeros for every input, as in PyTorch. */
    @Test
    void sparseWeightsHaveTheShareOfZerosInEachColumn() {
        double[] weights = large("sparse(0.1, 3)").weights(1);
        for (int input = 0; input < INPUTS; input++) {
            int zeros = 0;
            for (int unit = 0; unit < UNITS; unit++) {
                zeros += weights[unit * INPUTS + input] == 0 ? 1 : 0;
            }
            assertEquals(25, zeros);
        }
    }

    /** Normal numbers of deviation 0.6007/√n but for one from 0 to 1 for each unit, which has mean 2/3. */
    @Test
    void asymmetricUnitsHaveOnePositiveNumber() {
        Parameters parameters = large("asymmetric");
        double sum = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            double most = parameters.biases(1)[unit];
            for (int input = 0; input < INPUTS; input++) {
                most = Math.max(most, parameters.weights(1)[unit * INPUTS + input]);
            }
            assertTrue(most > 0 && most <= 1);
            sum += most;
        }
        // The largest number is now and then another one, because the drawn one may be small.
        assertEquals(2.0 / 3, sum / UNITS, 4 * Math.sqrt(1.0 / 18 / UNITS) + 0.01);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"lsuv | RELU", "lsuv | TANH", "lsuv(b=0.2) | LEAKY_RELU", "lsuv | SIGMOID"})
    void unitVarianceHoldsInEveryLayer(String word, Activation activation) {
        PointSet points = Setup.NOTEBOOK.training();
        LayerDims dims = LayerDims.of(2, 10, 30, 5, 1);
        Parameters parameters =
                Initialization.of(word).initialize(dims, new RandomState(3), Batch.of(activation, points));
        ReferencePass pass = new ReferencePass(dims, activation, points);
        pass.forward(parameters);
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double[] sums = pass.preActivations(layer);
            double mean = Arrays.stream(sums).average().orElseThrow();
            double variance = Arrays.stream(sums)
                    .map(z -> (z - mean) * (z - mean))
                    .average()
                    .orElseThrow();
            assertEquals(1, variance, 1e-12, "layer " + layer);
        }
    }

    /** After the weights of each layer, from the same generator. */
    @Test
    void biasesAreDrawnAfterTheirWeights() {
        Parameters parameters =
                Initialization.of("uniform(1, b=normal(2))").initialize(LayerDims.of(2, 3, 1), new RandomState(3));
        RandomState random = new RandomState(3);
        for (int layer = 1; layer <= 2; layer++) {
            for (double weight : parameters.weights(layer)) {
                assertEquals(-1 + (1.0 - -1) * random.nextDouble(), weight);
            }
            for (double bias : parameters.biases(layer)) {
                assertEquals(2 * random.nextGaussian(), bias);
            }
        }
    }

    @Test
    void everySchemeDrawsItsOwnNumbers() {
        Set<String> seen = new HashSet<>();
        for (Scheme scheme : Schemes.ALL) {
            Parameters parameters =
                    Initialization.of(scheme.word()).initialize(LayerDims.of(2, 10, 5, 1), new RandomState(3));
            seen.add(Arrays.toString(parameters.weights(2)));
        }
        // Keras has two truncated, three uniform and an orthogonal one of the lab's, variance scaling and two
        // identities.
        assertEquals(Schemes.ALL.size() - 9, seen.size());
    }

    private static Parameters large(String word) {
        return Initialization.of(word).initialize(LayerDims.of(INPUTS, UNITS), new RandomState(5));
    }
}
