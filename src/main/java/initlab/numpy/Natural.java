package initlab.numpy;

/**
 * A mutable whole number, 0 or more, of a fixed number of 24-bit limbs: just what printing a double needs.
 * Ints only, since longs are slow in JavaScript. No operation may outgrow the limbs given at the start.
 */
final class Natural {
    private static final int LIMB_BITS = 24;
    private static final int LIMB_MASK = (1 << LIMB_BITS) - 1;

    /** The limbs, the lowest first. */
    private final int[] limbs;

    /** Room for {@code bits} bits, holding 0. */
    Natural(int bits) {
        limbs = new int[bits / LIMB_BITS + 1];
    }

    /** Adds {@code value}·2^shift; {@code value} has at most 24 bits. */
    Natural plusShifted(int value, int shift) {
        int inLimb = shift % LIMB_BITS;
        int carry = (value << inLimb) & LIMB_MASK;
        int above = value >>> (LIMB_BITS - inLimb);
        for (int i = shift / LIMB_BITS; carry != 0 || above != 0; i++) {
            int sum = limbs[i] + carry;
            limbs[i] = sum & LIMB_MASK;
            carry = (sum >>> LIMB_BITS) + above;
            above = 0;
        }
        return this;
    }

    /** Multiplies by a factor of at most 7 bits. */
    void times(int factor) {
        int carry = 0;
        for (int i = 0; i < limbs.length; i++) {
            int product = limbs[i] * factor + carry;
            limbs[i] = product & LIMB_MASK;
            carry = product >>> LIMB_BITS;
        }
    }

    /** Subtracts a number of as many limbs that is not larger. */
    void minus(Natural other) {
        int borrow = 0;
        for (int i = 0; i < limbs.length; i++) {
            int difference = limbs[i] - other.limbs[i] - borrow;
            limbs[i] = difference & LIMB_MASK;
            borrow = difference >>> 31;
        }
    }

    /** The sign of this − other. */
    int compare(Natural other) {
        for (int i = limbs.length - 1; i >= 0; i--) {
            if (limbs[i] != other.limbs[i]) {
                return limbs[i] < other.limbs[i] ? -1 : 1;
            }
        }
        return 0;
    }

    /** The sign of this + addend − other. */
    int compareSum(Natural addend, Natural other) {
        // From the top limb down; a gap of 2 in units of the limb above can no longer be closed from below.
        int gap = 0;
        for (int i = limbs.length - 1; i >= 0; i--) {
            gap = (gap << LIMB_BITS) + limbs[i] + addend.limbs[i] - other.limbs[i];
            if (gap > 0 || gap < -1) {
                return gap > 0 ? 1 : -1;
            }
        }
        return gap;
    }
}
