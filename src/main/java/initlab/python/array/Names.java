package initlab.python.array;

import initlab.numpy.PythonFloat;
import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.TypeNames;
import java.util.List;

/** The texts of values, for messages. */
final class Names {
    private static final int MAX_ITEMS = 20;
    private static final int MAX_DEPTH = 4;

    private Names() {}

    /** The value's repr; shortened where it is long. */
    static String repr(Object value) {
        return repr(value, 0);
    }

    private static String repr(Object value, int depth) {
        if (value instanceof PyObject object) {
            return object.repr();
        }
        if (value instanceof None) {
            return "None";
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof Double number) {
            return PythonFloat.repr(number);
        }
        if (value instanceof String text) {
            return "'" + text + "'";
        }
        if (value instanceof PyList list) {
            return "[" + items(list.items, depth) + "]";
        }
        if (value instanceof PyTuple tuple) {
            return "(" + items(tuple.items(), depth) + (tuple.items().size() == 1 ? ",)" : ")");
        }
        return value instanceof Long number ? Long.toString(number) : "<" + TypeNames.of(value) + ">";
    }

    private static String items(List<Object> items, int depth) {
        if (depth == MAX_DEPTH) {
            return "...";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            if (i == MAX_ITEMS) {
                return text.append("...").toString();
            }
            text.append(repr(items.get(i), depth + 1));
        }
        return text.toString();
    }
}
