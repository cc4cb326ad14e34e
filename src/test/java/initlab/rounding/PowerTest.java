package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with exact decimal arithmetic, rounded once by {@code BigDecimal.doubleValue}. */
class PowerTest {
    private static final int WIDEST = 4096;
    private static final double THIRD = 1.0 / 3;

    private final SplittableRandom random = new SplittableRandom(12);

    /** Both ways of writing He's scale, and what else people raise 1/n, 2/n and n to. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, -0.5, 1, -1, 2, -2, 3, -3, 7, 1.5, -1.5, 0.25, 2.5})
    void powersOfEveryFanInAreCorrectlyRounded(double exponent) {
        IntStream.rangeClosed(1, WIDEST).parallel().forEach(n -> {
            checkExactly(n, exponent);
            checkExactly(1.0 / n, exponent);
            checkExactly(2.0 / n, exponent);
        });
    }

    @Test
    void theRootIsTheSquareRoot() {
        for (int n = 1; n <= WIDEST; n++) {
            assertEquals(Math.sqrt(2.0 / n), Power.pow(2.0 / n, 0.5));
        }
        assertEquals(3, Power.pow(9, 0.5));
        assertEquals(Math.sqrt(Double.MIN_VALUE), Power.pow(Double.MIN_VALUE, 0.5));
    }

    /** The double nearest to 1/3 is not a third, so these need a logarithm. */
    @Test
    void otherPowersAreCorrectlyRounded() {
        IntStream.rangeClosed(1, WIDEST).parallel().forEach(n -> checkByLogarithm(n, THIRD));
        IntStream.range(0, 3000).parallel().forEach(i -> {
            SplittableRandom own = new SplittableRandom(i);
            double base = Math.scalb(own.nextDouble(0.5, 1.5), own.nextInt(-30, 30));
            checkByLogarithm(base, Math.scalb(own.nextDouble(-1, 1), own.nextInt(5)));
        });
    }

    /** Results that are subnormal or nearly overflow have a way of their own. */
    @Test
    void resultsAtTheEndsOfTheRangeAreCorrectlyRounded() {
        IntStream.range(0, 150).parallel().forEach(i -> {
            SplittableRandom own = new SplittableRandom(i);
            double base = own.nextDouble(1.5, 20);
            double far = own.nextDouble(700, 709.7) / Math.log(base);
            checkByLogarithm(base, far);
            checkByLogarithm(base, -own.nextDouble(700, 746) / Math.log(base));
            checkByLogarithm(base, own.nextDouble(-1, 1) * 0x1p-58);
        });
    }

    /** Exactly between two doubles: s³ with 54 bits, written as (s²)^1.5, and whole powers of 54 bits. */
    @Test
    void midpointsAreRoundedToEven() {
        for (int i = 0; i < 3000; i++) {
            double s = random.nextInt(1 << 17, 1 << 18) | 1;
            checkExactly(s, 3);
            checkExactly(s * s, 1.5);
            checkExactly(s * s * 0x1p-40, 1.5);
            checkExactly(random.nextInt(1 << 13, 1 << 14) | 1, 4);
        }
        checkExactly(3, 34);
        assertEquals(0, Power.pow(2, -1075), "a tie with the even 0");
        assertEquals(Double.MIN_VALUE, Power.pow(2, -1074));
        assertEquals(0, Power.pow(4, -537.5));
        assertEquals(0x1p-1074 * 2, Power.pow(0x1.8p0, 1) * 0x1p-1074);
    }

    /** Annex F.10.4.4 of C, which NumPy follows. */
    @ParameterizedTest
    @CsvSource({
        "NaN, 0, 1",
        "1, NaN, 1",
        "NaN, 1, NaN",
        "2, NaN, NaN",
        "0, 2, 0",
        "0, -2, Infinity",
        "-0.0, -1, -Infinity",
        "-0.0, 3, -0.0",
        "-0.0, 0.5, 0",
        "-0.0, -0.5, Infinity",
        "0, 0, 1",
        "-1, Infinity, 1",
        "-1, -Infinity, 1",
        "0.5, Infinity, 0",
        "0.5, -Infinity, Infinity",
        "-2, Infinity, Infinity",
        "Infinity, 0.5, Infinity",
        "Infinity, -1, 0",
        "-Infinity, 3, -Infinity",
        "-Infinity, 0.5, Infinity",
        "-Infinity, -3, -0.0",
        "-8, 0.5, NaN",
        "-8, 3, -512",
        "-8, 2, 64",
        "-2, 4503599627370497, -Infinity",
        "2, 1024, Infinity",
        "10, -400, 0",
        "10, 400, Infinity",
        "1e300, 1e300, Infinity",
        "0.9999999999999999, 1e300, 0",
        "4.9e-324, 2, 0",
        "4.9e-324, -1, Infinity",
        "7, 1, 7",
        "7, 4.9e-324, 1"
    })
    void specialValuesAreThoseOfIeee(double a, double b, double power) {
        assertEquals(power, Power.pow(a, b));
    }

    /** Multiplies out a dyadic exponent: 2b or 4b is whole, and a root of BigDecimal has 60 digits. */
    private static void checkExactly(double a, double b) {
        MathContext digits = new MathContext(60);
        BigDecimal base = new BigDecimal(a);
        double whole = b;
        while (whole != Math.rint(whole)) {
            base = base.sqrt(digits);
            whole *= 2;
        }
        BigDecimal power = whole > 0 ? base.pow((int) whole) : BigDecimal.ONE.divide(base.pow((int) -whole), digits);
        compare(power, a, b);
    }

    private static void checkByLogarithm(double a, double b) {
        compare(ExactFunctions.exp(ExactFunctions.log(new BigDecimal(a)).multiply(new BigDecimal(b))), a, b);
    }

    private static void compare(BigDecimal exact, double a, double b) {
        double expected = exact.doubleValue();
        if (expected != Power.pow(a, b)) {
            assertEquals(Double.toHexString(expected), Double.toHexString(Power.pow(a, b)), a + " ^ " + b);
        }
    }
}
