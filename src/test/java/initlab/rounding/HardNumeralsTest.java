package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numerals that are hard to round, compared with {@code Double.parseDouble} of the JVM. */
class HardNumeralsTest {
    /** Leaves room for a sign, a point and an exponent. */
    private static final int MAX_DIGITS = 50;

    private final SplittableRandom random = new SplittableRandom(12);

    @Test
    void readsLongNumeralsOfAnyExponent() {
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
            int digits = random.nextInt(17, MAX_DIGITS + 1);
            int point = random.nextInt(0, digits);
            for (int d = 0; d < digits; d++) {
                text.append(d == point ? "." : "").append((char) ('0' + random.nextInt(10)));
            }
            check(text.append('e').append(random.nextInt(-600, 600)).toString());
        }
        for (int digits = 17; digits <= 60; digits++) {
            check("9".repeat(digits));
            check("." + "0".repeat(digits - 2) + "7");
        }
    }

    /** The midpoint of two neighbours, rounded down and up to 17 … 50 digits. */
    @Test
    void readsNumeralsNextToAMidpoint() {
        for (int i = 0; i < 30_000; i++) {
            checkNextToMidpoint(Double.longBitsToDouble(random.nextLong(0x7fefffffffffffffL)));
        }
    }

    @Test
    void readsSubnormalsNextToAMidpoint() {
        for (int i = 0; i < 15_000; i++) {
            checkNextToMidpoint(Double.longBitsToDouble(random.nextLong(1L << random.nextInt(1, 54))));
        }
    }

    private void checkNextToMidpoint(double lower) {
        BigDecimal midpoint =
                new BigDecimal(lower).add(new BigDecimal(Math.nextUp(lower))).divide(BigDecimal.valueOf(2));
        int digits = random.nextInt(17, MAX_DIGITS + 1);
        check(text(midpoint.round(new MathContext(digits, RoundingMode.FLOOR))));
        check(text(midpoint.round(new MathContext(digits, RoundingMode.CEILING))));
    }

    /** Midpoints short enough to be written out, which go to the even neighbour, and their neighbours. */
    @Test
    void readsMidpointsThemselves() {
        for (int i = 0; i < 40_000; i++) {
            // An odd integer of 54 bits, times a power of two, has at most 49 digits.
            BigInteger halves = BigInteger.valueOf(random.nextLong(1L << 53, 1L << 54) | 1);
            BigDecimal midpoint = i % 2 == 0
                    ? new BigDecimal(halves.shiftLeft(random.nextInt(0, 100)))
                    : new BigDecimal(halves).divide(new BigDecimal(BigInteger.TWO.pow(random.nextInt(1, 34))));
            check(text(midpoint));
            BigDecimal place = midpoint.ulp();
            check(text(midpoint.subtract(place)));
            check(text(midpoint.add(place)));
        }
    }

    private static String text(BigDecimal n) {
        return n.unscaledValue() + "e" + -n.scale();
    }

    private static void check(String text) {
        assertEquals(Double.parseDouble(text), DecimalReader.read(text), text);
    }
}
