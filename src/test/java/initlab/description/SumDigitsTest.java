package initlab.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumDigitsTest {
    @Test
    void theTermsAsShownAddUpToTheSumAsShown() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            double[] terms = new double[1 + random.nextInt(30)];
            double sum = 0;
            for (int k = 0; k < terms.length; k++) {
                terms[k] = random.nextGaussian() * Math.pow(10, random.nextInt(4) - 2);
                sum += terms[k];
            }
            int decimals = SumDigits.of(terms, sum);
            BigDecimal shown = BigDecimal.ZERO;
            for (double term : terms) {
                shown = shown.add(new BigDecimal(term).setScale(decimals, RoundingMode.HALF_UP));
            }
            assertEquals(
                    new BigDecimal(sum).setScale(4, RoundingMode.HALF_UP),
                    shown.setScale(4, RoundingMode.HALF_UP),
                    () -> java.util.Arrays.toString(terms));
        }
    }

    @Test
    void fourDecimalsDoWhereTheyAddUp() {
        assertEquals(4, SumDigits.of(new double[] {0.1, 0.2}, 0.1 + 0.2));
        assertEquals(5, SumDigits.of(new double[] {0.00004, 0.00004}, 0.00008));
    }
}
