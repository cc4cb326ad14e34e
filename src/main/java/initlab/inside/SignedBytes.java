package initlab.inside;

/**
 * Numbers as bytes for drawing, their sign kept: 128 stands for 0, 255 for the largest, 1 for its negative; 0 for
 * what is not a number. Read them as unsigned.
 */
public final class SignedBytes {
    /** The byte of 0. */
    public static final int ZERO = 128;
    /** How far the largest lies from {@link #ZERO}. */
    public static final int REACH = 127;
    /** The byte of what is not a number. */
    public static final int NOT_A_NUMBER = 0;

    private SignedBytes() {}

    /** One byte a value, relative to {@code largest}, which if 0 makes all of them 0; infinities are the largest. */
    static void encode(double[] values, double largest, byte[] bytes) {
        double scale = largest > 0 ? largest : 1;
        for (int i = 0; i < values.length; i++) {
            bytes[i] = encode(values[i] / scale);
        }
    }

    /** The byte of −1 … 1; what lies outside counts as the nearer end. */
    static byte encode(double value) {
        if (value != value) {
            return NOT_A_NUMBER;
        }
        double within = Math.max(-1, Math.min(1, value));
        return (byte) (int) Math.floor(within * REACH + (ZERO + 0.5));
    }
}
