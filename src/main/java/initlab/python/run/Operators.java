package initlab.python.run;

import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** Unary, binary and augmented operators. */
final class Operators {
    private final Interpreter runtime;

    Operators(Interpreter runtime) {
        this.runtime = runtime;
    }

    Object unary(String operator, Object value) {
        Object result = value instanceof PyObject object
                ? object.unary(operator)
                : Arithmetic.isNumber(value) ? Arithmetic.unary(operator, value) : null;
        if (result == null) {
            throw PythonError.type("bad operand type for unary " + operator + ": '" + TypeNames.of(value) + "'");
        }
        return result;
    }

    Object binary(String operator, Object left, Object right) {
        return binary(operator, left, right, false);
    }

    /** Returns what {@code left operator= right} binds the name to. Lists and arrays change in place. */
    Object augmented(String operator, Object left, Object right) {
        if (left instanceof PyObject object) {
            Object result = object.augmented(operator, right);
            if (result != null) {
                return result;
            }
        }
        if (left instanceof PyList list
                && operator.equals("+")
                && !(right instanceof PyObject array && isArray(array))) {
            list.items.addAll(runtime.iteration.list(right));
            return list;
        }
        if (left instanceof PyList list && operator.equals("*") && right instanceof Long) {
            PyList repeated = (PyList) binary(operator, left, right, true);
            list.items.clear();
            list.items.addAll(repeated.items);
            return list;
        }
        return binary(operator, left, right, true);
    }

    /** Lists leave addition to arrays. */
    private static boolean isArray(PyObject object) {
        return object.typeName().startsWith("numpy");
    }

    private Object binary(String operator, Object left, Object right, boolean augmented) {
        if (Arithmetic.isNumber(left) && Arithmetic.isNumber(right)) {
            return numbers(operator, left, right, augmented);
        }
        if (left instanceof String text && operator.equals("%")) {
            return new PercentFormat(runtime, text, right).text();
        }
        Object result = null;
        if (left instanceof PyObject object) {
            result = object.binary(operator, left, right);
        }
        if (result == null && right instanceof PyObject object) {
            result = object.binary(operator, left, right);
        }
        if (result == null) {
            result = containers(operator, left, right);
        }
        if (result == null) {
            throw unsupported(operator, left, right, augmented);
        }
        return result;
    }

    private static Object numbers(String operator, Object left, Object right, boolean augmented) {
        Object result = Arithmetic.binary(operator, left, right);
        if (result == null) {
            throw unsupported(operator, left, right, augmented);
        }
        return result;
    }

    private static PythonError unsupported(String operator, Object left, Object right, boolean augmented) {
        String sign = augmented ? operator + "=" : operator.equals("**") ? "** or pow()" : operator;
        return PythonError.type("unsupported operand type(s) for " + sign + ": '" + TypeNames.of(left) + "' and '"
                + TypeNames.of(right) + "'");
    }

    private Object containers(String operator, Object left, Object right) {
        if (operator.equals("+")) {
            return concatenated(left, right);
        }
        if (operator.equals("*")) {
            return isSequence(left) ? repeated(left, right) : isSequence(right) ? repeated(right, left) : null;
        }
        if (operator.equals("|") && left instanceof PyDict a && right instanceof PyDict b) {
            PyDict both = new PyDict();
            runtime.meter.bytes(4L * Evaluator.ITEM_BYTES * (a.size() + b.size()));
            a.entries().forEach(entry -> both.put(entry.key(), entry.value()));
            b.entries().forEach(entry -> both.put(entry.key(), entry.value()));
            return both;
        }
        return null;
    }

    private static boolean isSequence(Object value) {
        return value instanceof String || value instanceof PyList || value instanceof PyTuple;
    }

    private Object concatenated(Object left, Object right) {
        if (!isSequence(left)) {
            return null;
        }
        if (left instanceof String a && right instanceof String b) {
            runtime.meter.bytes(2L * (a.length() + b.length()));
            return a + b;
        }
        List<Object> items = new ArrayList<>();
        if (left instanceof PyList a && right instanceof PyList b) {
            reserve(a.items.size() + (long) b.items.size());
            items.addAll(a.items);
            items.addAll(b.items);
            return new PyList(items);
        }
        if (left instanceof PyTuple a && right instanceof PyTuple b) {
            reserve(a.items().size() + (long) b.items().size());
            items.addAll(a.items());
            items.addAll(b.items());
            return new PyTuple(items);
        }
        String name = TypeNames.of(left);
        throw PythonError.type("can only concatenate " + name + " (not \"" + TypeNames.of(right) + "\") to " + name);
    }

    private void reserve(long items) {
        runtime.meter.bytes(Evaluator.ITEM_BYTES * items);
        runtime.meter.steps(items / 16);
    }

    private Object repeated(Object sequence, Object times) {
        if (!(times instanceof Long) && !(times instanceof Boolean) && !(times instanceof PyObject)) {
            throw PythonError.type("can't multiply sequence by non-int of type '" + TypeNames.of(times) + "'");
        }
        long count = Math.max(0, Conversions.index(times));
        long size = sequence instanceof String text
                ? text.length()
                : sequence instanceof PyList list
                        ? list.items.size()
                        : ((PyTuple) sequence).items().size();
        long most = Long.MAX_VALUE / Evaluator.ITEM_BYTES;
        long total = size > 0 && count > most / size ? most : size * count;
        reserve(total);
        if (size == 0) {
            return sequence instanceof PyList ? new PyList(List.of()) : sequence;
        }
        if (sequence instanceof String text) {
            return text.repeat((int) count);
        }
        List<Object> once = sequence instanceof PyList list ? list.items : ((PyTuple) sequence).items();
        List<Object> items = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            items.addAll(once);
        }
        return sequence instanceof PyList ? new PyList(items) : new PyTuple(items);
    }
}
