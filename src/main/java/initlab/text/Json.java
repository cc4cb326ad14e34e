package initlab.text;

import initlab.numpy.PythonFloat;

/** The parts of a JSON text: numbers, arrays, strings. Each method appends one value and nothing around it. */
public final class Json {
    private static final String HEX = "0123456789abcdef";

    private Json() {}

    /**
     * Appends a number in its shortest form that reads back to the same double. JSON has no infinities and no NaN: they
     * become the strings {@code "inf"}, {@code "-inf"} and {@code "nan"}.
     */
    public static void number(StringBuilder text, double value) {
        String printed = PythonFloat.repr(value);
        text.append(Double.isFinite(value) ? printed : "\"" + printed + "\"");
    }

    /**
     * Appends an array of rows.
     *
     * @param values rows × columns, row-major
     */
    public static void matrix(StringBuilder text, double[] values, int columns) {
        text.append('[');
        for (int i = 0; i < values.length; i++) {
            text.append(i % columns == 0 ? (i == 0 ? "[" : ", [") : ", ");
            number(text, values[i]);
            text.append(i % columns == columns - 1 ? "]" : "");
        }
        text.append(']');
    }

    /** Appends an array of predicted classes. */
    public static void classes(StringBuilder text, byte[] classes) {
        text.append('[');
        for (int n = 0; n < classes.length; n++) {
            text.append(n == 0 ? "" : ", ").append(classes[n]);
        }
        text.append(']');
    }

    /** Appends a string in quotation marks. */
    public static void string(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        text.append('"');
    }
}
