package initlab.python.run;

import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;

/** What counts as true. */
final class Truth {
    private Truth() {}

    static boolean of(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof PyObject object) {
            return object.truth();
        }
        if (value instanceof Long whole) {
            return whole != 0;
        }
        if (value instanceof Double number) {
            return number != 0;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof PyList list) {
            return !list.items.isEmpty();
        }
        if (value instanceof PyTuple tuple) {
            return !tuple.items().isEmpty();
        }
        if (value instanceof PyDict dict) {
            return dict.size() > 0;
        }
        return value != None.NONE;
    }
}
