package initlab.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WilsonTest {
    /** Computed from the formula with Python’s decimal module and 50 digits. */
    private static final double[][] REFERENCE = {
        {93, 100, 0.862504852609265, 0.9656807389327273},
        {13, 100, 0.0775716742724051, 0.2098035144007643},
        {0, 100, 0, 0.036993498206985685},
        {100, 100, 0.9630065017930143, 1},
        {1, 1, 0.2065493143772374, 1},
        {0, 1, 0, 0.7934506856227627},
        {8, 10, 0.4901624715366417, 0.9433178485456247},
        {500, 1000, 0.4690696003681042, 0.5309303996318958},
        {999, 1000, 0.9943574414020421, 0.999823453629374}
    };

    @Test
    void theIntervalEqualsTheFormulaWithFiftyDigits() {
        for (double[] row : REFERENCE) {
            Wilson interval = Wilson.of((int) row[0], (int) row[1]);
            assertEquals(row[2], interval.low(), 4e-16, "low, " + row[0] + " of " + row[1]);
            assertEquals(row[3], interval.high(), 4e-16, "high, " + row[0] + " of " + row[1]);
        }
    }

    /** R. G. Newcombe, “Two-sided confidence intervals for the single proportion” (1998), table I: 81 of 263. */
    @Test
    void theIntervalIsThatOfAPublishedExample() {
        assertEquals(0.2553, Wilson.of(81, 263).low(), 5e-5);
        assertEquals(0.3662, Wilson.of(81, 263).high(), 5e-5);
    }

    @Test
    void withoutASampleNothingIsKnown() {
        assertTrue(Double.isNaN(Wilson.of(0, 0).low())
                && Double.isNaN(Wilson.of(0, 0).high()));
    }
}
