package initlab.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Resources;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PythonFloatTest {
    @Test
    void printsWhatPythonPrints() {
        List<String> lines = Resources.lines(PythonFloatTest.class, "reprs.txt");
        for (String line : lines) {
            String[] words = line.split(" ");
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(words[0], 16));
            assertEquals(words[1], PythonFloat.repr(value));
        }
        assertTrue(lines.size() > 2000);
    }

    /** The text reads back as the same double, and no numeral with one digit fewer does. */
    @Test
    void isTheShortestTextThatReadsBack() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
            if (value - value != 0) {
                continue;
            }
            BigDecimal printed = new BigDecimal(PythonFloat.repr(value)).stripTrailingZeros();
            assertEquals(value, printed.doubleValue());
            if (printed.precision() > 1) {
                for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                    BigDecimal shorter = new BigDecimal(value).round(new MathContext(printed.precision() - 1, mode));
                    assertTrue(shorter.doubleValue() != value, () -> printed + " but " + shorter);
                }
            }
        }
    }
}
