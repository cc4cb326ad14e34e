package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compares with {@code Math.fma} of the JVM, bit for bit. */
class FmaTest {
    private static final int CASES = 2_000_000;

    private final SplittableRandom random = new SplittableRandom(20_260_101);

    @Test
    void agreesOnNumbersTypicalOfTraining() {
        for (int i = 0; i < CASES; i++) {
            check(near(12), near(12), near(12));
        }
    }

    @Test
    void agreesOnAnyBitPatterns() {
        for (int i = 0; i < CASES; i++) {
            check(anyBits(), anyBits(), anyBits());
        }
    }

    @Test
    void agreesWhereTheSummandNearlyCancelsTheProduct() {
        for (int i = 0; i < CASES; i++) {
            double a = near(40);
            double b = near(40);
            double c = -a * b;
            check(a, b, Double.longBitsToDouble(Double.doubleToRawLongBits(c) + random.nextInt(-3, 4)));
        }
    }

    @Test
    void agreesNextToMidpoints() {
        for (int i = 0; i < CASES; i++) {
            // The operands have few bits, so that a·b + c often lies exactly on or very near a midpoint of two doubles.
            double a = random.nextInt(-1 << 27, 1 << 27) * Math.scalb(1.0, random.nextInt(-30, 30));
            double b = random.nextInt(-1 << 27, 1 << 27);
            double c = (random.nextLong(1L << 53) - (1L << 52)) * Math.scalb(1.0, random.nextInt(-30, 30));
            check(a, b, c);
            double half = Math.ulp(c) / 2;
            check(half, 1, c);
            check(half, 1 + Math.scalb(1.0, -random.nextInt(1, 53)), c);
            check(half, 1 - Math.scalb(1.0, -random.nextInt(1, 54)), c);
            check(half * Math.scalb(1.0, -random.nextInt(0, 70)), b, c);
        }
    }

    /** The product is half a unit in c's last place except for much lower bits. Rounding twice fails here. */
    @Test
    void agreesWhereOnlyTheProductsLastBitsTellTheMidpoint() {
        for (int i = 0; i < CASES; i++) {
            double c = near(20);
            double half = Math.ulp(c) * (random.nextInt(1, 64) - 0.5);
            double a = near(20);
            check(a, half / a, c);
            double tiny = Math.scalb(1.0, -random.nextInt(20, 53));
            check(1 + tiny, half * (1 - tiny), c);
            check(1 + tiny, -half * (1 - tiny), c);
        }
    }

    @Test
    void agreesOnSubnormalsAndJustBelowOverflow() {
        for (int i = 0; i < CASES; i++) {
            int place = random.nextInt(-1080, -960);
            double a = scaled(random.nextInt(-600, 100));
            double b = scaled(place - Math.getExponent(a));
            check(a, b, scaled(place + random.nextInt(-60, 60)));
            check(a, b, -a * b);
            place = random.nextInt(960, 1024);
            a = scaled(random.nextInt(0, 1000));
            b = scaled(place - Math.getExponent(a));
            check(a, b, scaled(place + random.nextInt(-60, 10)));
            check(a, b, -a * b);
        }
    }

    @Test
    void agreesOnSpecialValues() {
        double[] special = {
            0.0,
            -0.0,
            1,
            -1,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN,
            0x1p-537,
            0x1p512,
            0x1p-900,
            0x1p990,
            0x1.fffffffffffffp989,
            0x1p-800,
            Math.PI
        };
        for (double a : special) {
            for (double b : special) {
                for (double c : special) {
                    check(a, b, c);
                }
            }
        }
    }

    private static void check(double a, double b, double c) {
        double expected = Math.fma(a, b, c);
        double actual = Fma.fma(a, b, c);
        if (Double.doubleToLongBits(expected) != Double.doubleToLongBits(actual)) {
            assertEquals(
                    Double.toHexString(expected),
                    Double.toHexString(actual),
                    () -> "fma(" + Double.toHexString(a) + ", " + Double.toHexString(b) + ", " + Double.toHexString(c)
                            + ")");
        }
    }

    /** A number of either sign with 53 random bits and an exponent from −range to range. */
    private double near(int range) {
        return scaled(random.nextInt(-range, range + 1));
    }

    private double scaled(int exponent) {
        double x = Math.scalb(1 + random.nextDouble(), exponent);
        return random.nextBoolean() ? x : -x;
    }

    private double anyBits() {
        return Double.longBitsToDouble(random.nextLong());
    }
}
