package initlab.numpy;

/**
 * A mutable non-negative integer with a fixed number of 24-bit limbs and just the operations that {@link Decimal}
 * needs. It uses ints only, because longs are slow in JavaScript. No result may need more limbs than were allocated.
 */
final class Natural {
    private static final int LIMB_BITS = 24;
    private static final int LIMB_MASK = (1 << LIMB_BITS) - 1;

    /** The limbs, lowest first. */
    private final int[] limbs;

    /** Creates a zero with room for {@code bits} bits. */
    Natural(int bits) {
        limbs = new int[bits / LIMB_BITS + 1];
    }

    /** Adds {@code value}·2^shift, where {@code value} has at most 24 bits. */
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

    /** Subtracts a number that has the same number of limbs and is not larger. */
    void minus(Natural other) {
        int borrow = 0;
        for (int i = 0; i < limbs.length; i++) {
            int difference = limbs[i] - other.limbs[i] - borrow;
            limbs[i] = difference & LIMB_MASK;
            borrow = difference >>> 31;
        }
    }

    /** Returns the sign of this − other. */
    int compare(Natural other) {
        for (int i = limbs.length - 1; i >= 0; i--) {
            if (limbs[i] != other.limbs[i]) {
                return limbs[i] < other.limbs[i] ? -1 : 1;
            }
        }
        return 0;
    }

    /** Returns the sign of this + addend − other. */
    int compareSum(Natural addend, Natural other) {
        // Goes from the top limb down. The lower limbs can no longer make up for a difference of 2.
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
