package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Compares with results of 60 decimal digits, rounded once by {@code BigDecimal.doubleValue}. */
class ElementaryFunctionsTest {
    private static final int CASES = 100_000;

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void expIsCorrectlyRounded() {
        check(DoubleStream.generate(() -> random.nextDouble(-40, 40)).limit(CASES), Exp::exp, ExactFunctions::exp);
        check(DoubleStream.generate(() -> random.nextDouble(-745, 710)).limit(2_000), Exp::exp, ExactFunctions::exp);
        check(DoubleStream.generate(() -> small()).limit(5_000), Exp::exp, ExactFunctions::exp);
    }

    @Test
    void logIsCorrectlyRounded() {
        check(DoubleStream.generate(random::nextDouble).limit(CASES), Log::log, ExactFunctions::log);
        check(DoubleStream.generate(() -> 1 + small()).limit(5_000), Log::log, ExactFunctions::log);
        check(DoubleStream.generate(() -> Math.abs(small()) + 0x1p-1000).limit(1_000), Log::log, ExactFunctions::log);
    }

    @Test
    void sineAndCosineAreCorrectlyRounded() {
        check(DoubleStream.generate(() -> random.nextDouble(-7, 7)).limit(20_000), Trig::sin, ExactFunctions::sin);
        check(DoubleStream.generate(() -> random.nextDouble(-7, 7)).limit(20_000), Trig::cos, ExactFunctions::cos);
        check(
                DoubleStream.of(Math.PI, Math.PI / 2, 1.5 * Math.PI, 2 * Math.PI, 0, 1e-9, -16, 16),
                Trig::sin,
                ExactFunctions::sin);
        check(
                DoubleStream.of(Math.PI, Math.PI / 2, 1.5 * Math.PI, 2 * Math.PI, 0, 1e-9, -16, 16),
                Trig::cos,
                ExactFunctions::cos);
    }

    @Test
    void theFastExponentialIsAccurateToAboutOneUnitInTheLastPlace() {
        double[] x = DoubleStream.generate(() -> random.nextDouble(-707, 707))
                .limit(20_000)
                .toArray();
        double[] e = x.clone();
        Exp.nearOfNegatives(e, 0, e.length);
        for (int i = 0; i < x.length; i++) {
            assertEquals(Exp.exp(-x[i]), e[i], 1.5 * Math.ulp(e[i]), "e^" + -x[i]);
        }
        double least = Exp.exp(-708);
        double[] ends = {-1000, 0, Double.NaN, Double.NEGATIVE_INFINITY, 1000, Double.POSITIVE_INFINITY, -709};
        Exp.nearOfNegatives(ends, 0, ends.length);
        double[] expected = {
            Double.POSITIVE_INFINITY, 1, Double.NaN, Double.POSITIVE_INFINITY, least, least, Exp.exp(709)
        };
        for (int i = 0; i < ends.length; i++) {
            assertEquals(expected[i], ends[i], i < 4 ? 0 : 1.5 * Math.ulp(expected[i]));
        }
    }

    /** Training rarely needs the high-precision functions; here they compute every argument. */
    @Test
    void highPrecisionIsCorrectlyRoundedToo() {
        check(
                DoubleStream.generate(() -> random.nextDouble(-745, 709)).limit(2_000),
                HighPrecision::exp,
                ExactFunctions::exp);
        check(
                DoubleStream.generate(() -> random.nextDouble(0, 100)).limit(2_000),
                HighPrecision::log,
                ExactFunctions::log);
        check(
                DoubleStream.generate(() -> random.nextDouble(-16, 16)).limit(2_000),
                HighPrecision::sin,
                ExactFunctions::sin);
        check(
                DoubleStream.generate(() -> random.nextDouble(-16, 16)).limit(2_000),
                HighPrecision::cos,
                ExactFunctions::cos);
    }

    /** Known worst cases (Lefèvre and Muller 2001): the results lie within 2⁻⁵⁷ units in the last place of a midpoint. */
    @Test
    void theHardestKnownArgumentsAreRight() {
        check(DoubleStream.of(0x1.9e9cbbfd6080bp-31, 0x1.83d4bcdebb3f4p+2), Exp::exp, ExactFunctions::exp);
        check(DoubleStream.of(0x1.62a88613629b6p+678), Log::log, ExactFunctions::log);
    }

    @Test
    void limitsAreRight() {
        assertEquals(Double.POSITIVE_INFINITY, Exp.exp(709.8));
        assertEquals(0, Exp.exp(-746));
        assertEquals(Double.MIN_VALUE, Exp.exp(-745));
        assertEquals(0, Exp.exp(Double.NEGATIVE_INFINITY));
        assertTrue(Double.isNaN(Exp.exp(Double.NaN)));
        assertEquals(1, Exp.exp(0));
        assertEquals(Double.NEGATIVE_INFINITY, Log.log(0));
        assertEquals(0, Log.log(1));
        assertEquals(Double.POSITIVE_INFINITY, Log.log(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(Log.log(-1)));
        assertTrue(Double.isNaN(Log.log(Double.NaN)));
        assertEquals(Math.log(Double.MIN_VALUE), Log.log(Double.MIN_VALUE));
        String message =
                assertThrows(IllegalArgumentException.class, () -> Trig.sin(17)).getMessage();
        assertTrue(message.contains("-16 to 16"), message);
    }

    private double small() {
        return Math.scalb(random.nextDouble() - 0.5, -random.nextInt(60));
    }

    private static void check(DoubleStream arguments, DoubleUnaryOperator ours, UnaryOperator<BigDecimal> exact) {
        arguments.parallel().forEach(x -> {
            double expected = exact.apply(new BigDecimal(x)).doubleValue();
            double actual = ours.applyAsDouble(x);
            if (expected != actual) {
                assertEquals(Double.toHexString(expected), Double.toHexString(actual), Double.toHexString(x));
            }
        });
    }
}
