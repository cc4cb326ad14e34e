package initlab.rounding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Exp, log, sine and cosine by their power series in decimal, to about 60 digits. The tests use them as an independent
 * source: they share nothing but the series with the code under test.
 */
final class ExactFunctions {
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal SMALL = new BigDecimal("1e-62");

    private ExactFunctions() {}

    /** e^x = (e^(x/1024))^1024. */
    static BigDecimal exp(BigDecimal x) {
        BigDecimal r = x.divide(BigDecimal.valueOf(1024), DIGITS);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(SMALL) > 0; n++) {
            term = term.multiply(r, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.pow(1024, new MathContext(66));
    }

    /** The y with e^y = x, by two steps of Newton's method from the JVM's own logarithm. */
    static BigDecimal log(BigDecimal x) {
        BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
        for (int i = 0; i < 2; i++) {
            BigDecimal ratio = x.divide(exp(y), DIGITS).subtract(BigDecimal.ONE);
            // log(1 + d) = d − d²/2 + d³/3 − …, with d about 1e-16 in the first step
            BigDecimal square = ratio.multiply(ratio, DIGITS);
            y = y.add(ratio)
                    .subtract(square.divide(BigDecimal.valueOf(2), DIGITS))
                    .add(square.multiply(ratio, DIGITS).divide(BigDecimal.valueOf(3), DIGITS));
        }
        return y;
    }

    static BigDecimal sin(BigDecimal x) {
        return alternating(x, x, 2);
    }

    static BigDecimal cos(BigDecimal x) {
        return alternating(x, BigDecimal.ONE, 1);
    }

    private static BigDecimal alternating(BigDecimal x, BigDecimal first, int n) {
        BigDecimal minusSquare = x.multiply(x).negate();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = first;
        for (int k = n; term.abs().compareTo(SMALL) > 0; k += 2) {
            sum = sum.add(term);
            term = term.multiply(minusSquare)
                    .divide(BigDecimal.valueOf((long) k * (k + 1)), 75, RoundingMode.HALF_EVEN);
        }
        return sum;
    }
}
