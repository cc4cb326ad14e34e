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

    /** The digits of the 64 bits of a number. */
    private static final int DIGITS_OF_NUMBER = 11;
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
            Base64.append(text, Double.doubleToRawLongBits(value), DIGITS_OF_NUMBER);
        }
        Base64.appendCheck(text);
        return new OwnWeights(parameters.dims(), values, text.toString());
    }

    /** Reads what {@link #toString} gives; null if it is anything else, or a number is not finite. */
    static OwnWeights parse(String text, LayerDims dims) {
        int from = text.indexOf(MARK) + 1;
        int count = dims.parameters();
        int length = count * DIGITS_OF_NUMBER + Base64.DIGITS_OF_CHECK;
        if (count > MOST || text.length() - from != length || !Base64.isChecked(text, from)) {
            return null;
        }
        double[] values = new double[count];
        for (int n = 0; n < count; n++) {
            values[n] = Double.longBitsToDouble(Base64.bits(text, from + n * DIGITS_OF_NUMBER, DIGITS_OF_NUMBER));
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
