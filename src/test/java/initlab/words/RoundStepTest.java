package initlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundStepTest {
    @ParameterizedTest
    @CsvSource({"3, 4, 1", "3, 6, 0.5", "15000, 6, 5000", "1, 1, 1", "0.9, 6, 0.2", "7e-7, 4, 2e-7", "1e22, 3, 5e21"})
    void theStepIsTheShortestThatFits(double range, double most, double length) {
        assertEquals(length, RoundStep.of(range, most).length());
    }

    @Test
    void noStepIsTooShortAndNoneIsMuchTooLong() {
        for (double range = 1e-300; range < 1e300; range *= 7.3) {
            for (int most = 1; most <= 8; most++) {
                double length = RoundStep.of(range, most).length();
                assertTrue(length >= 0.999999 * range / most && length <= 2.6 * range / most, range + " " + most);
            }
        }
    }

    @Test
    void multiplesAreTheNearestDoubles() {
        assertEquals(0.3, new RoundStep(1, -1).multiple(3));
        assertEquals(0.006, new RoundStep(2, -3).multiple(3));
    }

    @Test
    void numbersHaveTheDecimalsOfTheStep() {
        assertEquals("−0.50", new RoundStep(5, -2).text(-0.5));
        assertEquals("12,000", new RoundStep(2, 3).text(12_000));
        assertEquals("2.0e-9", new RoundStep(2, -9).text(2e-9));
    }
}
