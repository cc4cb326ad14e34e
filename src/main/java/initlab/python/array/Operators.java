package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Python's operators with an array or a scalar of NumPy on either side. */
final class Operators {
    private Operators() {}

    /** Returns {@code left operator right}; null where NumPy leaves it to the other operand. */
    static Object binary(Session session, String operator, Object left, Object right) {
        boolean arrays = left instanceof NDArray || right instanceof NDArray;
        if (operator.equals("@")) {
            return arrays ? Products.matmul(session, left, right).result() : null;
        }
        BinaryUfunc ufunc = BinaryUfunc.of(operator);
        if (ufunc == null) {
            return null;
        }
        if (!arrays) {
            Object sequence = left instanceof Scalar ? right : left;
            boolean isSequence = sequence instanceof PyList || sequence instanceof PyTuple;
            if (operator.equals("*") && (isSequence || sequence instanceof String)) {
                return repeated(session, sequence, (Scalar) (left instanceof Scalar ? left : right));
            }
            if (left instanceof String && operator.equals("+")) {
                throw PythonError.type("can only concatenate str (not \"" + TypeNames.of(right) + "\") to str");
            }
            if (operator.equals("==") && sequence instanceof None) {
                return false;
            }
            if (operator.equals("!=") && sequence instanceof None) {
                return true;
            }
            if (!isSequence) {
                return call(session, ufunc, left, right, true).result();
            }
        }
        UnaryUfunc unary = quickUnary(operator, left, right);
        return unary != null
                ? unary.apply((NDArray) left).result()
                : call(session, ufunc, left, right, false).result();
    }

    /** The function that NumPy uses for some exponents of arrays; null if it computes powers. */
    private static UnaryUfunc quickUnary(String operator, Object left, Object right) {
        if (!operator.equals("**") || !(left instanceof NDArray array) || !Convert.isNumber(right)) {
            return null;
        }
        double exponent = Convert.number(right);
        if (exponent == 2) {
            return array.dtype == DType.FLOAT64 || right instanceof Long ? UnaryUfunc.of("square") : null;
        }
        if (array.dtype != DType.FLOAT64) {
            return null;
        }
        return exponent == 0.5 ? UnaryUfunc.of("sqrt") : exponent == -1 ? UnaryUfunc.of("reciprocal") : null;
    }

    /** A list, a tuple or a text times an integer scalar. */
    private static Object repeated(Session session, Object sequence, Scalar times) {
        if (times.dtype != DType.INT64) {
            throw PythonError.type("can't multiply sequence by non-int of type '" + times.typeName() + "'");
        }
        long count = Math.max(times.integer, 0);
        int length = sequence instanceof String text
                ? text.length()
                : Shapes.sequence(sequence).size();
        session.entries(count > Integer.MAX_VALUE ? Long.MAX_VALUE / 16 : count * length);
        if (sequence instanceof String text) {
            return text.repeat(text.isEmpty() ? 0 : (int) count);
        }
        List<Object> items = new ArrayList<>();
        for (long i = 0; i < count && length > 0; i++) {
            items.addAll(Shapes.sequence(sequence));
        }
        return sequence instanceof PyList ? new PyList(items) : new PyTuple(items);
    }

    /** Applies a function of two operands, after it has refused what is no number. */
    static NDArray call(Session session, BinaryUfunc ufunc, Object left, Object right, boolean scalars) {
        Object leftForeign = Convert.foreign(session, left);
        Object rightForeign = Convert.foreign(session, right);
        if (leftForeign != null || rightForeign != null) {
            return foreign(session, ufunc, left, right, leftForeign, rightForeign);
        }
        return ufunc.apply(Convert.array(session, left), Convert.array(session, right), scalars);
    }

    /** A comparison of an array with anything. */
    static NDArray compare(Session session, String operator, Object left, Object right) {
        return call(session, BinaryUfunc.of(operator), left, right, false);
    }

    private static NDArray foreign(
            Session session, BinaryUfunc ufunc, Object left, Object right, Object leftForeign, Object rightForeign) {
        if (ufunc.name.equals("equal") || ufunc.name.equals("not_equal")) {
            NDArray shaped = Convert.array(session, leftForeign == null ? left : right);
            NDArray unequal = NDArray.zeros(session, DType.BOOL, shaped.shape);
            return ufunc.name.equals("equal")
                    ? unequal
                    : UnaryUfunc.of("logical_not").apply(unequal);
        }
        if (leftForeign instanceof String || rightForeign instanceof String) {
            return text(session, ufunc, left, right);
        }
        String leftType = entryType(session, left, leftForeign);
        String rightType = entryType(session, right, rightForeign);
        if (ufunc.isTest && !ufunc.operator.isEmpty()) {
            throw PythonError.type("'" + ufunc.operator + "' not supported between instances of '" + leftType
                    + "' and '" + rightType + "'");
        }
        if (ufunc.operator.isEmpty()) {
            throw Refusals.dtype("object");
        }
        throw PythonError.type("unsupported operand type(s) for " + ufunc.operator
                + (ufunc.operator.equals("**") ? " or pow()" : "") + ": '" + leftType + "' and '" + rightType + "'");
    }

    /** The Python type of an operand's first entry. */
    private static String entryType(Session session, Object operand, Object foreign) {
        if (foreign != null) {
            Object first = Convert.first(session, operand);
            return first instanceof Scalar scalar ? scalar.dtype.pythonType : TypeNames.of(first);
        }
        return Convert.array(session, operand).dtype.pythonType;
    }

    private static NDArray text(Session session, BinaryUfunc ufunc, Object left, Object right) {
        boolean both = Convert.foreign(session, left) != null && Convert.foreign(session, right) != null;
        if (both) {
            throw Refusals.dtype("str");
        }
        if (ufunc.name.equals("multiply") && typeOf(session, left, right) != DType.FLOAT64) {
            throw PythonError.type("The 'out' kwarg is necessary when using the string multiply ufunc directly. Use"
                    + " numpy.strings.multiply to multiply strings without specifying 'out'.");
        }
        boolean named = ufunc.isTest && !ufunc.operator.isEmpty();
        if (named || ufunc.name.equals("add") || ufunc.name.equals("subtract") || ufunc.name.equals("multiply")) {
            throw new PythonError(
                    "UFuncTypeError",
                    "ufunc '" + ufunc.name + "' did not contain a loop with signature matching types ("
                            + typeText(session, left, named) + ", " + typeText(session, right, named) + ") -> None");
        }
        throw ufunc.unsupported();
    }

    private static DType typeOf(Session session, Object left, Object right) {
        return Convert.array(session, Convert.foreign(session, left) == null ? left : right).dtype;
    }

    static String typeText(Session session, Object operand, boolean className) {
        Object foreign = Convert.foreign(session, operand);
        if (foreign instanceof String text) {
            return className ? "<class 'numpy.dtypes.StrDType'>" : "dtype('<U" + Math.max(text.length(), 1) + "')";
        }
        DType dtype = Convert.array(session, operand).dtype;
        return className ? "<class 'numpy.dtypes." + dtype.className() + "'>" : "dtype('" + dtype.text + "')";
    }

    /** Returns {@code -x}, {@code +x}, {@code ~x} or {@code abs(x)}. */
    static NDArray unary(NDArray operand, String operator) {
        String name = switch (operator) {
            case "-" -> "negative";
            case "+" -> "positive";
            case "abs" -> "absolute";
            default -> "invert";
        };
        return UnaryUfunc.of(name).apply(operand);
    }

    private static PythonError cast(String ufunc, String dtype, NDArray target) {
        return new PythonError(
                "UFuncTypeError",
                "Cannot cast ufunc '" + ufunc + "' output from dtype('" + dtype + "') to dtype('" + target.dtype.text
                        + "') with casting rule 'same_kind'");
    }

    /** Carries out {@code target operator= right} in place. */
    static Object augmented(NDArray target, String operator, Object right) {
        Session session = target.session;
        BinaryUfunc ufunc = BinaryUfunc.of(operator);
        NDArray value;
        if (operator.equals("@")) {
            value = Products.matmul(session, target, right);
        } else {
            Object foreign = Convert.foreign(session, right);
            if (foreign != null && !(foreign instanceof String)) {
                throw cast(ufunc.name, "O", target);
            }
            UnaryUfunc quick = quickUnary(operator, target, right);
            value = quick != null ? quick.apply(target) : call(session, ufunc, target, right, false);
        }
        if (value.dtype.compareTo(target.dtype) > 0) {
            throw cast(operator.equals("@") ? "matmul" : ufunc.name, value.dtype.text, target);
        }
        if (!Arrays.equals(value.shape, target.shape)) {
            throw PythonError.value("non-broadcastable output operand with shape " + Shapes.text(target.shape)
                    + " doesn't match the broadcast shape " + Shapes.text(value.shape));
        }
        target.assign(value);
        return target;
    }
}
