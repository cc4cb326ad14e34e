package initlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
    /** λ and α as the appendix of the paper on SELU has them. */
    private static final double SELU_SCALE = 1.0507009873554805;

    private static final double SELU_ALPHA = 1.6732632423543772;

    private final Random random = new Random(1);

    @ParameterizedTest
    @EnumSource(Activation.class)
    void derivativeIsTheCentralDifference(Activation activation) {
        for (int i = 0; i < 2000; i++) {
            double z = 4 * random.nextGaussian();
            double h = 1e-5;
            if (Math.abs(z) < 2 * h) {
                continue;
            }
            double slope = (activation.value(z + h) - activation.value(z - h)) / (2 * h);
            assertEquals(slope, activation.derivative(z, activation.value(z)), 1e-9, "at " + z);
        }
    }

    @Test
    void tanhIsTheLibrarysToThreeUnitsOfTheLastPlace() {
        for (int i = 0; i < 100_000; i++) {
            double z = random.nextGaussian() * Math.scalb(1.0, random.nextInt(-40, 6));
            double expected = StrictMath.tanh(z);
            assertEquals(expected, Activation.TANH.value(z), 3 * Math.ulp(expected), "at " + z);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void hugeAndMissingNumbersKeepTheirSense(Activation activation) {
        double[] ends = switch (activation) {
            case RELU, GELU, SILU -> new double[] {0, Double.POSITIVE_INFINITY};
            case LEAKY_RELU, LINEAR -> new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            case TANH -> new double[] {-1, 1};
            case SIGMOID -> new double[] {0, 1};
            case ELU -> new double[] {-1, Double.POSITIVE_INFINITY};
            case SELU -> new double[] {-SELU_SCALE * SELU_ALPHA, Double.POSITIVE_INFINITY};
        };
        assertEquals(ends[0], activation.value(Double.NEGATIVE_INFINITY));
        assertEquals(ends[1], activation.value(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(activation.value(Double.NaN)));
        for (double z : new double[] {1e3, 1e200, Double.POSITIVE_INFINITY}) {
            boolean rises = activation == Activation.LEAKY_RELU || activation == Activation.LINEAR;
            double slope = activation.saturates() ? 0 : activation == Activation.SELU ? SELU_SCALE : 1;
            assertEquals(slope, activation.derivative(z, activation.value(z)), "slope at " + z);
            assertEquals(rises, activation.derivative(-z, activation.value(-z)) > 0, "slope at " + -z);
        }
    }

    /** The formula of the paper by the library's tanh; below 0 it loses bits to cancellation, but no more than 2⁻⁵³. */
    @Test
    void geluIsItsPapersApproximation() {
        for (int i = 0; i < 100_000; i++) {
            double z = 5 * random.nextGaussian();
            double u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * Math.pow(z, 3));
            double expected = 0.5 * z * (1 + StrictMath.tanh(u));
            assertEquals(expected, Activation.GELU.value(z), 3e-15 * Math.max(1, Math.abs(z)), "at " + z);
        }
        assertEquals(0.8411919906082768, Activation.GELU.value(1), 1e-15);
        assertEquals(-0.15880800939172324, Activation.GELU.value(-1), 1e-15);
    }

    /** Numbers that PyTorch 1.13 computes in double precision. */
    @ParameterizedTest
    @CsvSource({
        "SILU, -20.0, -4.122307236380407e-08",
        "SILU, -1.0, -0.2689414213699951",
        "SILU, -0.25, -0.10945587477855048",
        "SILU, 0.5, 0.3112296656009273",
        "SILU, 3.0, 2.8577223804672998",
        "ELU, -20.0, -0.9999999979388464",
        "ELU, -1.0, -0.6321205588285577",
        "ELU, -0.25, -0.22119921692859512",
        "ELU, 0.5, 0.5",
        "ELU, 3.0, 3.0",
        "SELU, -20.0, -1.758099337223664",
        "SELU, -1.0, -1.1113307378125625",
        "SELU, -0.25, -0.388890197478119",
        "SELU, 0.5, 0.5253504936777402",
        "SELU, 3.0, 3.1521029620664414"
    })
    void valuesAreThoseOfPyTorch(Activation activation, double z, double expected) {
        assertEquals(expected, activation.value(z), 4e-16 * Math.max(1, Math.abs(z)));
    }

    /** The fixed point of the paper: mean 0 and variance 1 are kept. */
    @Test
    void seluKeepsMeanAndVariance() {
        double mean = 0;
        double square = 0;
        double step = 1e-3;
        for (double z = -12; z < 12; z += step) {
            double weight = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
            double a = Activation.SELU.value(z);
            mean += weight * a;
            square += weight * a * a;
        }
        assertEquals(0, mean, 1e-6);
        assertEquals(1, square, 1e-6);
    }

    @Test
    void onlyWhatFallsAndRisesNeedsThePreActivation() {
        double[] twins = {-0.5, -1.050913};
        assertEquals(Activation.GELU.value(twins[0]), Activation.GELU.value(twins[1]), 1e-4);
        assertTrue(Activation.GELU.derivative(twins[0]) > 0.1);
        assertTrue(Activation.GELU.derivative(twins[1]) < -0.05);
        for (Activation activation : Activation.values()) {
            boolean falls = activation == Activation.GELU || activation == Activation.SILU;
            assertEquals(falls, activation.needsPreActivation(), activation.word());
        }
    }

    @Test
    void valuesAreThoseOfTheDefinitions() {
        assertEquals(0, Activation.RELU.value(-3));
        assertEquals(0, Activation.RELU.derivative(0, 0), "the notebook's A > 0");
        assertEquals(-0.03, Activation.LEAKY_RELU.value(-3));
        assertEquals(0.5, Activation.SIGMOID.value(0));
        assertEquals(0.25, Activation.SIGMOID.derivative(0, 0.5));
        assertEquals(1, Activation.TANH.derivative(0, 0));
    }

    /** With pre-activations of variance gain, which weights of variance gain / fan-in give to signals of size 1. */
    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"RELU", "LEAKY_RELU", "LINEAR", "GELU"})
    void theGainKeepsTheSizeOfSignals(Activation activation) {
        int count = 100_000;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double a = activation.value(Math.sqrt(activation.gain()) * random.nextGaussian());
            sum += a * a;
        }
        assertEquals(1, sum / count, activation == Activation.GELU ? 0.1 : 0.03);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theWordOfTheUrlFindsIt(Activation activation) {
        assertEquals(activation, Activation.parse(activation.word()));
        assertTrue(Activation.isValid(activation.word()));
        assertFalse(Activation.isValid(activation.word() + "x"));
    }

    @Test
    void anUnknownWordIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> Activation.parse("swish"))
                .getMessage();
        assertTrue(message.contains("“swish”") && message.contains(Activation.words()), message);
    }
}
