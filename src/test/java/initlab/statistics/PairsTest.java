package initlab.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class PairsTest {
    /** Computed with Python’s fractions. */
    private static final double[][] REFERENCE = {
        {83, 3, 2.7421554294015713e-21},
        {10, 2, 0.03857421875},
        {21, 9, 0.04277394525706768},
        {0, 20, 1.9073486328125e-06},
        {520, 480, 0.21744829320414094},
        {1000, 0, 1.8665272370064378e-301},
        {6, 5, 1},
        {5, 5, 1},
        {0, 1, 1},
        {0, 0, 1}
    };

    @Test
    void thePValueEqualsPythonsFractions() {
        for (double[] row : REFERENCE) {
            double p = new Pairs(4, (int) row[0], (int) row[1], 2).pValue();
            assertEquals(row[2], p, 1e-12 * row[2], row[0] + " against " + row[1]);
        }
    }

    @Test
    void thePValueEqualsTheBinomialSumForAllSmallCounts() {
        for (int a = 0; a < 25; a++) {
            for (int b = 0; b < 25; b++) {
                assertEquals(exact(a, b), new Pairs(0, a, b, 0).pValue(), 1e-14, a + " against " + b);
            }
        }
    }

    private static double exact(int a, int b) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int i = 0; i <= Math.min(a, b); i++) {
            sum = sum.add(choose);
            choose = choose.multiply(BigInteger.valueOf(a + b - i)).divide(BigInteger.valueOf(i + 1));
        }
        return Math.min(
                1,
                new BigDecimal(sum.shiftLeft(1))
                        .divide(new BigDecimal(BigInteger.ONE.shiftLeft(a + b)), MathContext.DECIMAL64)
                        .doubleValue());
    }

    @Test
    void moreCasesThanTheRangeOfADoubleStillGiveANumber() {
        assertEquals(0, new Pairs(0, 5000, 0, 0).pValue());
        assertEquals(1, new Pairs(0, 2500, 2500, 0).pValue());
        assertEquals(5003, new Pairs(1, 5000, 0, 2).all());
    }
}
