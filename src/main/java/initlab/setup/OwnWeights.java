package initlab.setup;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.Arrays;

/** The person's own weights, from which a column named {@code file} starts. */
public final class OwnWeights {
    /** No weights. */
    public static final OwnWeights NONE = new OwnWeights(null, new double[0], "");
    /** The most weights and biases that the page takes. */
    public static final int MOST = 100_000;

    /** Digits of base64url (RFC 4648, section 5). Eleven are the 64 bits of a number, the most significant first. */
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final int DIGIT_BITS = 6;
    private static final int DIGITS_OF_NUMBER = 11;
    /** The last digits check the others: a link that was put into lower case must not give other weights. */
    private static final int DIGITS_OF_CHECK = 5;

    private static final int CHECK_FACTOR = 31;
    /** Between the layers and the numbers. */
    private static final char MARK = '~';

    private final LayerDims dims;
    private final double[] values;
    private final String text;

    private OwnWeights(LayerDims dims, double[] values, String text) {
        this.dims = dims;
        this.values = values;
        this.text = text;
    }

    /** Weights of a network. */
    public static OwnWeights of(Parameters parameters) {
        double[] values = new double[parameters.count()];
        parameters.writeTo(values, 0);
        StringBuilder text = new StringBuilder(parameters.dims().toString()).append(MARK);
        for (double value : values) {
            append(text, Double.doubleToRawLongBits(value), DIGITS_OF_NUMBER);
        }
        append(text, check(text, text.length()), DIGITS_OF_CHECK);
        return new OwnWeights(parameters.dims(), values, text.toString());
    }

    private static void append(StringBuilder text, long bits, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            text.append(DIGITS.charAt((int) (bits >>> (DIGIT_BITS * i)) & DIGITS.length() - 1));
        }
    }

    private static int check(CharSequence text, int end) {
        int check = 0;
        for (int i = 0; i < end; i++) {
            check = CHECK_FACTOR * check + text.charAt(i);
        }
        return check;
    }

    /** Reads what {@link #toString} gives; null if it is anything else, or a number is not finite. */
    static OwnWeights parse(String text, LayerDims dims) {
        int from = text.indexOf(MARK) + 1;
        int count = dims.parameters();
        int end = text.length() - DIGITS_OF_CHECK;
        if (count > MOST || end - from != count * DIGITS_OF_NUMBER) {
            return null;
        }
        StringBuilder checked = new StringBuilder();
        append(checked, check(text, end), DIGITS_OF_CHECK);
        if (!text.endsWith(checked.toString())) {
            return null;
        }
        double[] values = new double[count];
        for (int n = 0; n < count; n++) {
            long bits = 0;
            for (int i = 0; i < DIGITS_OF_NUMBER; i++) {
                int digit = DIGITS.indexOf(text.charAt(from + n * DIGITS_OF_NUMBER + i));
                if (digit < 0) {
                    return null;
                }
                bits = bits << DIGIT_BITS | digit;
            }
            values[n] = Double.longBitsToDouble(bits);
            if (!Double.isFinite(values[n])) {
                return null;
            }
        }
        return new OwnWeights(dims, values, text);
    }

    /** The layers in a text; empty if there are none. */
    static String layers(String text) {
        return text.substring(0, Math.max(0, text.indexOf(MARK)));
    }

    /** Whether there are none. */
    public boolean isNone() {
        return dims == null;
    }

    /** The shape of the network; null for none. */
    public LayerDims dims() {
        return dims;
    }

    /** W1, b1, W2, b2 … one after the other; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** Whether every bit is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OwnWeights weights && text.equals(weights.text);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The layers and all bits, as the address has them. */
    @Override
    public String toString() {
        return text;
    }
}
