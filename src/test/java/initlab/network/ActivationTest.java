package initlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
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
            case RELU, GELU -> new double[] {0, Double.POSITIVE_INFINITY};
            case LEAKY_RELU, LINEAR -> new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            case TANH -> new double[] {-1, 1};
            case SIGMOID -> new double[] {0, 1};
        };
        assertEquals(ends[0], activation.value(Double.NEGATIVE_INFINITY));
        assertEquals(ends[1], activation.value(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(activation.value(Double.NaN)));
        for (double z : new double[] {1e3, 1e200, Double.POSITIVE_INFINITY}) {
            boolean rises = activation == Activation.LEAKY_RELU || activation == Activation.LINEAR;
            assertEquals(
                    activation.saturates() ? 0 : 1, activation.derivative(z, activation.value(z)), "slope at " + z);
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

    @Test
    void onlyGelusDerivativeNeedsThePreActivation() {
        double[] twins = {-0.5, -1.050913};
        assertEquals(Activation.GELU.value(twins[0]), Activation.GELU.value(twins[1]), 1e-4);
        assertTrue(Activation.GELU.derivative(twins[0]) > 0.1);
        assertTrue(Activation.GELU.derivative(twins[1]) < -0.05);
        for (Activation activation : Activation.values()) {
            assertEquals(activation == Activation.GELU, activation.needsPreActivation(), activation.word());
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
