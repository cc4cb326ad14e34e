package initlab.rounding;

/**
 * An immutable integer of any length, with the few operations that this package needs. It replaces {@code BigInteger},
 * which would be a considerable part of the page's code. It computes with ints only, because longs are slow in
 * JavaScript.
 */
final class WideInteger {
    /** Products of two limbs, plus a limb and a carry, fit into an int. */
    private static final int LIMB_BITS = 15;

    private static final int LIMB_MASK = (1 << LIMB_BITS) - 1;

    static final WideInteger ZERO = of(0);
    static final WideInteger ONE = of(1);

    /** The absolute value in limbs, lowest first. */
    private final int[] limbs;
    /** The number of limbs without leading zeros. */
    private final int length;

    private final boolean negative;

    private WideInteger(boolean negative, int[] limbs) {
        int used = limbs.length;
        while (used > 0 && limbs[used - 1] == 0) {
            used--;
        }
        this.limbs = limbs;
        length = used;
        this.negative = negative && used > 0;
    }

    static WideInteger of(long value) {
        int[] limbs = new int[Long.SIZE / LIMB_BITS + 1];
        long rest = Math.abs(value);
        for (int i = 0; i < limbs.length; i++) {
            limbs[i] = (int) rest & LIMB_MASK;
            rest >>>= LIMB_BITS;
        }
        return new WideInteger(value < 0, limbs);
    }

    boolean isZero() {
        return length == 0;
    }

    boolean isNegative() {
        return negative;
    }

    /** Returns the number of bits of the absolute value, 0 for zero. */
    int bitLength() {
        return length == 0 ? 0 : length * LIMB_BITS + (Integer.SIZE - LIMB_BITS) - leadingZeros();
    }

    private int leadingZeros() {
        return Integer.numberOfLeadingZeros(limbs[length - 1]);
    }

    /** Returns the lowest 63 bits of the absolute value. */
    long magnitude() {
        long value = 0;
        for (int i = Long.SIZE / LIMB_BITS; i >= 0; i--) {
            value = (value << LIMB_BITS) + limb(i);
        }
        return value & Long.MAX_VALUE;
    }

    /** Returns limb {@code i} of the absolute value, which is 0 beyond both ends. */
    private int limb(int i) {
        return i >= 0 && i < length ? limbs[i] : 0;
    }

    /** Returns the sign of |this| − |other|. */
    int compareMagnitude(WideInteger other) {
        for (int i = Math.max(length, other.length) - 1; i >= 0; i--) {
            if (limb(i) != other.limb(i)) {
                return limb(i) < other.limb(i) ? -1 : 1;
            }
        }
        return 0;
    }

    WideInteger negate() {
        return new WideInteger(!negative, limbs);
    }

    WideInteger add(WideInteger other) {
        // The sum takes the sign of the larger magnitude, so the last carry is never negative.
        boolean otherIsLarger = compareMagnitude(other) < 0;
        WideInteger larger = otherIsLarger ? other : this;
        WideInteger smaller = otherIsLarger ? this : other;
        int sign = negative == other.negative ? 1 : -1;
        int[] sum = new int[larger.length + 1];
        int carry = 0;
        for (int i = 0; i < sum.length; i++) {
            carry += larger.limb(i) + sign * smaller.limb(i);
            sum[i] = carry & LIMB_MASK;
            carry >>= LIMB_BITS;
        }
        return new WideInteger(larger.negative, sum);
    }

    WideInteger subtract(WideInteger other) {
        return add(other.negate());
    }

    WideInteger multiply(WideInteger other) {
        int[] product = new int[length + other.length];
        for (int i = 0; i < length; i++) {
            int carry = 0;
            for (int j = 0; j < other.length; j++) {
                carry += limbs[i] * other.limbs[j] + product[i + j];
                product[i + j] = carry & LIMB_MASK;
                carry >>= LIMB_BITS;
            }
            product[i + other.length] = carry;
        }
        return new WideInteger(negative != other.negative, product);
    }

    /** Returns this · 2^bits, rounded towards zero; {@code bits} may be negative. */
    WideInteger shift(int bits) {
        int whole = Math.floorDiv(bits, LIMB_BITS);
        int part = bits - whole * LIMB_BITS;
        int[] shifted = new int[Math.max(length + whole + 1, 0)];
        for (int i = 0; i < shifted.length; i++) {
            int from = i - whole;
            shifted[i] = (limb(from) << part | limb(from - 1) >> (LIMB_BITS - part)) & LIMB_MASK;
        }
        return new WideInteger(negative, shifted);
    }

    /** Returns this / divisor, rounded towards zero, for a divisor from 1 to 65,535. */
    WideInteger divide(int divisor) {
        int[] quotient = new int[length];
        int rest = 0;
        for (int i = length - 1; i >= 0; i--) {
            rest = rest << LIMB_BITS | limbs[i];
            quotient[i] = rest / divisor;
            rest %= divisor;
        }
        return new WideInteger(negative, quotient);
    }

    /** Returns this / divisor, rounded towards zero, for a positive divisor. It is slow: it finds one bit at a time. */
    WideInteger divide(WideInteger divisor) {
        WideInteger rest = negative ? negate() : this;
        WideInteger quotient = ZERO;
        for (int i = bitLength() - divisor.bitLength(); i >= 0; i--) {
            WideInteger part = divisor.shift(i);
            if (rest.compareMagnitude(part) >= 0) {
                rest = rest.subtract(part);
                quotient = quotient.add(ONE.shift(i));
            }
        }
        return negative ? quotient.negate() : quotient;
    }
}
