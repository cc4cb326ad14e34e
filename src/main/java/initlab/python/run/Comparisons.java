package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.List;

/** Comparisons, {@code in} and {@code is}. */
final class Comparisons {
    private static final int DEEPEST = 50;

    private final Interpreter runtime;
    private int depth;

    Comparisons(Interpreter runtime) {
        this.runtime = runtime;
    }

    Object compare(String operator, Object left, Object right) {
        return switch (operator) {
            case "is" -> isSame(left, right);
            case "is not" -> !isSame(left, right);
            case "in" -> isIn(left, right);
            case "not in" -> !isIn(left, right);
            default -> values(operator, left, right);
        };
    }

    /** Small values have no identity of their own here. */
    private static boolean isSame(Object a, Object b) {
        boolean small = a instanceof Long
                || a instanceof Boolean
                || a instanceof String
                || a instanceof Double
                || a instanceof PyType;
        return small ? a.equals(b) : a == b;
    }

    private boolean isIn(Object value, Object container) {
        if (container instanceof PyList list) {
            return contains(list.items, value);
        }
        if (container instanceof PyTuple tuple) {
            return contains(tuple.items(), value);
        }
        if (container instanceof String text) {
            if (!(value instanceof String part)) {
                throw PythonError.type("'in <string>' requires string as left operand, not " + TypeNames.of(value));
            }
            runtime.meter.steps(text.length() / 16);
            return text.contains(part);
        }
        if (container instanceof PyDict dict) {
            return dict.get(value) != null;
        }
        if (container instanceof PyObject object) {
            return object.contains(value);
        }
        throw PythonError.type("argument of type '" + TypeNames.of(container) + "' is not iterable");
    }

    boolean contains(List<Object> items, Object value) {
        for (Object item : items) {
            runtime.meter.steps(1);
            if (same(item, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two values are one, or equal. */
    boolean same(Object a, Object b) {
        return isSame(a, b) && !(a instanceof Double) || Truth.of(values("==", a, b));
    }

    /** Whether {@code a < b}. */
    boolean less(Object a, Object b) {
        return Truth.of(values("<", a, b));
    }

    private Object values(String operator, Object a, Object b) {
        if (Arithmetic.isNumber(a) && Arithmetic.isNumber(b)) {
            return numbers(operator, Arithmetic.plain(a), Arithmetic.plain(b));
        }
        if (a instanceof PyObject || b instanceof PyObject) {
            Object result = objects(operator, a, b);
            if (result != null) {
                return result;
            }
        } else if (a instanceof String x && b instanceof String y) {
            runtime.meter.steps(Math.min(x.length(), y.length()) / 16);
            return matches(operator, x.compareTo(y));
        } else if (a instanceof PyList x && b instanceof PyList y) {
            return sequences(operator, x.items, y.items);
        } else if (a instanceof PyTuple x && b instanceof PyTuple y) {
            return sequences(operator, x.items(), y.items());
        }
        boolean equality = operator.equals("==") || operator.equals("!=");
        if (!equality) {
            throw PythonError.type("'" + operator + "' not supported between instances of '" + TypeNames.of(a)
                    + "' and '" + TypeNames.of(b) + "'");
        }
        boolean equal = a instanceof PyDict x && b instanceof PyDict y ? dicts(x, y) : isSame(a, b);
        return equal == operator.equals("==");
    }

    private static Object objects(String operator, Object a, Object b) {
        Object result = a instanceof PyObject object ? object.binary(operator, a, b) : null;
        return result == null && b instanceof PyObject object ? object.binary(operator, a, b) : result;
    }

    private static boolean numbers(String operator, Object a, Object b) {
        boolean unordered = a instanceof Double x && x.isNaN() || b instanceof Double y && y.isNaN();
        return unordered ? operator.equals("!=") : matches(operator, order(a, b));
    }

    /** The exact order of two numbers that are not NaN. */
    private static int order(Object a, Object b) {
        if (a instanceof Long m) {
            return b instanceof Long n ? Long.compare(m, n) : orderMixed(m, (double) b);
        }
        if (b instanceof Long n) {
            return -orderMixed(n, (double) a);
        }
        double x = (double) a;
        double y = (double) b;
        return x < y ? -1 : x > y ? 1 : 0;
    }

    private static int orderMixed(long whole, double number) {
        if (number >= 0x1p63 || number < -0x1p63) {
            return number > 0 ? -1 : 1;
        }
        // The cast drops the fraction, towards 0.
        int order = Long.compare(whole, (long) number);
        boolean fraction = number != Math.rint(number);
        return order != 0 || !fraction ? order : number > 0 ? -1 : 1;
    }

    private static boolean matches(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "==" -> order == 0;
            default -> order != 0;
        };
    }

    private Object sequences(String operator, List<Object> a, List<Object> b) {
        boolean equality = operator.equals("==") || operator.equals("!=");
        if (equality && a.size() != b.size()) {
            return operator.equals("!=");
        }
        enter();
        try {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                runtime.meter.steps(1);
                if (!same(a.get(i), b.get(i))) {
                    return equality ? operator.equals("!=") : values(operator, a.get(i), b.get(i));
                }
            }
        } finally {
            depth--;
        }
        return matches(operator, Integer.compare(a.size(), b.size()));
    }

    private boolean dicts(PyDict a, PyDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        enter();
        try {
            for (PyDict.Entry entry : a.entries()) {
                runtime.meter.steps(1);
                Object other = b.get(entry.key());
                if (other == null || !same(entry.value(), other)) {
                    return false;
                }
            }
            return true;
        } finally {
            depth--;
        }
    }

    private void enter() {
        if (depth >= DEEPEST) {
            throw Unsupported.depth();
        }
        depth++;
    }
}
