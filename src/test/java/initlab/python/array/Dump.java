package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import java.util.List;

/** Values as texts that tell type, shape and all bits, in the form that {@code expressions.py} prints. */
final class Dump {
    private static final long NAN = 0x7ff8000000000000L;

    private Dump() {}

    static String of(Object value) {
        if (value instanceof NDArray array) {
            StringBuilder text = new StringBuilder(array.dtype.text + " " + Shapes.tupleText(array.shape));
            for (int position : array.positions()) {
                text.append(' ').append(entry(array.scalarAt(position)));
            }
            return text.toString();
        }
        if (value instanceof Scalar scalar) {
            return "np." + scalar.dtype.text + " " + entry(scalar);
        }
        if (value instanceof Double number) {
            return "float " + bits(number);
        }
        if (value instanceof Long number) {
            return "int " + number;
        }
        if (value instanceof Boolean truth) {
            return "bool " + (truth ? "True" : "False");
        }
        if (value instanceof String text) {
            return "str " + text.replace("\n", "\\n");
        }
        if (value instanceof PyTuple tuple) {
            return "(" + items(tuple.items()) + ")";
        }
        if (value instanceof PyList list) {
            return "[" + items(list.items) + "]";
        }
        return value instanceof None ? "None" : "other";
    }

    private static String items(List<Object> items) {
        StringBuilder text = new StringBuilder();
        for (Object item : items) {
            text.append(of(item)).append("; ");
        }
        return text.toString();
    }

    private static String entry(Scalar scalar) {
        return scalar.dtype == DType.FLOAT64
                ? bits(scalar.number)
                : scalar.dtype == DType.INT64 ? Long.toString(scalar.integer) : scalar.integer == 0 ? "False" : "True";
    }

    private static String bits(double number) {
        return Long.toHexString(Double.isNaN(number) ? NAN : Double.doubleToRawLongBits(number));
    }
}
