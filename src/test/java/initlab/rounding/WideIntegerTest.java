package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compares with {@link BigInteger}. */
class WideIntegerTest {
    private static final int CASES = 20_000;

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void computesWhatBigIntegerComputes() {
        for (int i = 0; i < CASES; i++) {
            BigInteger a = next();
            BigInteger b = i % 50 == 0 ? a.negate() : next();
            WideInteger x = wide(a);
            WideInteger y = wide(b);
            assertSame(a, x);
            assertSame(a.negate(), x.negate());
            assertSame(a.add(b), x.add(y));
            assertSame(a.subtract(b), x.subtract(y));
            assertSame(a.multiply(b), x.multiply(y));
            assertEquals(a.abs().compareTo(b.abs()), x.compareMagnitude(y));
            assertEquals(a.abs().bitLength(), x.bitLength());
            assertEquals(a.abs().longValue() & Long.MAX_VALUE, x.magnitude());
            assertEquals(a.signum() < 0, x.isNegative());
            assertEquals(a.signum() == 0, x.isZero());
        }
    }

    @Test
    void shiftsAndDivisionsRoundTowardsZero() {
        for (int i = 0; i < CASES; i++) {
            BigInteger a = next();
            int bits = random.nextInt(-700, 700);
            BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(bits));
            assertSame(bits < 0 ? a.divide(power) : a.multiply(power), wide(a).shift(bits));
            int small = i % 50 == 0 ? 65_535 : random.nextInt(1, 65_536);
            assertSame(a.divide(BigInteger.valueOf(small)), wide(a).divide(small));
            BigInteger b = next().abs().add(BigInteger.ONE);
            assertSame(a.divide(b), wide(a).divide(wide(b)));
        }
    }

    @Test
    void takesEveryLong() {
        for (long n : new long[] {0, 1, -1, 32_767, 32_768, -32_768, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertSame(BigInteger.valueOf(n), WideInteger.of(n));
        }
    }

    /** Returns an integer of up to 620 bits, often with long runs of zeros or ones. */
    private BigInteger next() {
        BigInteger n = BigInteger.valueOf(random.nextInt(-2, 3));
        for (int parts = random.nextInt(0, 10); parts > 0; parts--) {
            n = n.shiftLeft(random.nextInt(0, 63)).add(BigInteger.valueOf(random.nextInt(3) - 1L));
            if (random.nextBoolean()) {
                n = n.xor(BigInteger.valueOf(random.nextLong()));
            }
        }
        return n;
    }

    /** Puts the integer together from pieces of 32 bits. */
    private static WideInteger wide(BigInteger n) {
        WideInteger sum = WideInteger.ZERO;
        BigInteger rest = n.abs();
        for (int shift = 0; rest.signum() != 0; shift += 32) {
            sum = sum.add(WideInteger.of(rest.longValue() & 0xffffffffL).shift(shift));
            rest = rest.shiftRight(32);
        }
        return n.signum() < 0 ? sum.negate() : sum;
    }

    private static void assertSame(BigInteger expected, WideInteger actual) {
        BigInteger sum = BigInteger.ZERO;
        WideInteger rest = actual;
        for (int shift = 0; !rest.isZero(); shift += 31) {
            sum = sum.add(
                    BigInteger.valueOf(rest.magnitude() & Integer.MAX_VALUE).shiftLeft(shift));
            rest = rest.shift(-31);
        }
        assertEquals(expected, actual.isNegative() ? sum.negate() : sum);
    }
}
