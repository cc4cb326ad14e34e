package initlab.inside;

/**
 * Encodes numbers with their sign as unsigned bytes for drawing: 128 stands for 0, 255 for the largest number, 1 for
 * its negative, and 0 for NaN.
 */
public final class SignedBytes {
    /** The byte of 0. */
    public static final int ZERO = 128;
    /** The distance of the largest number from {@link #ZERO}. */
    public static final int REACH = 127;
    /** The byte of NaN. */
    public static final int NOT_A_NUMBER = 0;

    private SignedBytes() {}

    /**
     * Writes one byte per value, relative to {@code largest}, which is 0 only if all values are 0. Infinities count as
     * the largest.
     */
    static void encode(double[] values, double largest, byte[] bytes) {
        double scale = largest > 0 ? largest : 1;
        for (int i = 0; i < values.length; i++) {
            bytes[i] = encode(values[i] / scale);
        }
    }

    /** The byte of a value in −1 … 1; values outside count as the nearer end. */
    static byte encode(double value) {
        if (Double.isNaN(value)) {
            return NOT_A_NUMBER;
        }
        double within = Math.max(-1, Math.min(1, value));
        return (byte) (int) Math.floor(within * REACH + (ZERO + 0.5));
    }
}
