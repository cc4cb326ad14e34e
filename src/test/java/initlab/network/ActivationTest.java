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
        double top = activation.value(Double.POSITIVE_INFINITY);
        double bottom = activation.value(Double.NEGATIVE_INFINITY);
        switch (activation) {
            case RELU -> assertTrue(top == Double.POSITIVE_INFINITY && bottom == 0);
            case LEAKY_RELU -> assertTrue(top == Double.POSITIVE_INFINITY && bottom == Double.NEGATIVE_INFINITY);
            case TANH -> assertTrue(top == 1 && bottom == -1);
            case SIGMOID -> assertTrue(top == 1 && bottom == 0);
        }
        assertTrue(Double.isNaN(activation.value(Double.NaN)));
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
        assertTrue(message.contains("swish") && message.contains("leaky"), message);
    }
}
