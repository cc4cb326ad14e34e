package initlab.python.array;

import initlab.python.value.PythonError;
import initlab.rounding.Power;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/** NumPy's universal functions of two operands: one row each. */
final class BinaryUfunc {
    private static final String SUBTRACT_MESSAGE = "numpy boolean subtract, the `-` operator, is not supported, use the"
            + " bitwise_xor, the `^` operator, or the logical_xor function instead.";

    /** What the function makes of two arrays of truth values. */
    private enum OfBool {
        /** Truth values, by the function of integers below. */
        TRUTH,
        /** What it makes of numbers. */
        AS_NUMBER,
        /** A type that cells lack. */
        INT8,
        /** An error of its own. */
        SUBTRACT
    }

    private static final Map<String, BinaryUfunc> TABLE = new HashMap<>();

    static {
        row("add", "+", (a, b) -> a + b, (a, b) -> a + b, OfBool.TRUTH);
        row("subtract", "-", (a, b) -> a - b, (a, b) -> a - b, OfBool.SUBTRACT);
        row("multiply", "*", (a, b) -> a * b, (a, b) -> a * b, OfBool.TRUTH);
        row("divide", "/", (a, b) -> a / b, null, OfBool.AS_NUMBER);
        row("floor_divide", "//", Division::floor, Division::floor, OfBool.INT8);
        row("remainder", "%", Division::remainder, Division::remainder, OfBool.INT8);
        row("power", "**", Power::pow, Division::power, OfBool.INT8);
        row("maximum", "", BinaryUfunc::maximum, Math::max, OfBool.TRUTH);
        row("minimum", "", BinaryUfunc::minimum, Math::min, OfBool.TRUTH);
        row("bitwise_and", "&", null, (a, b) -> a & b, OfBool.TRUTH);
        row("bitwise_or", "|", null, (a, b) -> a | b, OfBool.TRUTH);
        row("bitwise_xor", "^", null, (a, b) -> a ^ b, OfBool.TRUTH);
        row("left_shift", "<<", null, (a, b) -> b < 0 || b > 63 ? 0 : a << b, OfBool.INT8);
        row("right_shift", ">>", null, (a, b) -> b < 0 || b > 63 ? a < 0 ? -1 : 0 : a >> b, OfBool.INT8);
        test("less", "<", (a, b) -> a < b, (a, b) -> a < b);
        test("less_equal", "<=", (a, b) -> a <= b, (a, b) -> a <= b);
        test("greater", ">", (a, b) -> a > b, (a, b) -> a > b);
        test("greater_equal", ">=", (a, b) -> a >= b, (a, b) -> a >= b);
        test("equal", "==", (a, b) -> a == b, (a, b) -> a == b);
        test("not_equal", "!=", (a, b) -> a != b, (a, b) -> a != b);
        test("logical_and", "", (a, b) -> a != 0 && b != 0, (a, b) -> a != 0 && b != 0);
        test("logical_or", "", (a, b) -> a != 0 || b != 0, (a, b) -> a != 0 || b != 0);
        test("logical_xor", "", (a, b) -> (a != 0) != (b != 0), (a, b) -> (a != 0) != (b != 0));
    }

    /** A question about two floats. */
    private interface FloatTest {
        boolean of(double a, double b);
    }

    /** A question about two integers. */
    private interface IntegerTest {
        boolean of(long a, long b);
    }

    final String name;
    /** Python's operator; empty if there is none. */
    final String operator;

    /** Whether the result is truth values. */
    final boolean isTest;

    private final DoubleBinaryOperator ofFloats;
    private final LongBinaryOperator ofIntegers;
    private final OfBool ofBool;

    private BinaryUfunc(
            String name,
            String operator,
            DoubleBinaryOperator ofFloats,
            LongBinaryOperator ofIntegers,
            OfBool ofBool,
            boolean isTest) {
        this.name = name;
        this.operator = operator;
        this.ofFloats = ofFloats;
        this.ofIntegers = ofIntegers;
        this.ofBool = ofBool;
        this.isTest = isTest;
    }

    private static void row(
            String name, String operator, DoubleBinaryOperator floats, LongBinaryOperator integers, OfBool ofBool) {
        put(new BinaryUfunc(name, operator, floats, integers, ofBool, false));
    }

    private static void test(String name, String operator, FloatTest floats, IntegerTest integers) {
        put(new BinaryUfunc(
                name,
                operator,
                (a, b) -> floats.of(a, b) ? 1 : 0,
                (a, b) -> integers.of(a, b) ? 1 : 0,
                OfBool.TRUTH,
                true));
    }

    private static void put(BinaryUfunc row) {
        TABLE.put(row.name, row);
        if (!row.operator.isEmpty()) {
            TABLE.put(row.operator, row);
        }
    }

    private static double maximum(double a, double b) {
        return Double.isNaN(a) || a >= b ? a : b;
    }

    private static double minimum(double a, double b) {
        return Double.isNaN(a) || a <= b ? a : b;
    }

    /** The function with this name or operator; null if there is none. */
    static BinaryUfunc of(String name) {
        return TABLE.get(name);
    }

    /** The type in which two operands are computed. */
    DType common(DType left, DType right) {
        DType common = left.with(right);
        if (common == DType.BOOL && ofBool == OfBool.SUBTRACT) {
            throw PythonError.type(SUBTRACT_MESSAGE);
        }
        if (common == DType.FLOAT64 && ofFloats == null) {
            throw unsupported();
        }
        return ofIntegers == null ? DType.FLOAT64 : common;
    }

    /** Applies the function to arrays that broadcast together. */
    NDArray apply(NDArray left, NDArray right, boolean scalars) {
        Session session = left.session;
        DType common = common(left.dtype, right.dtype);
        int[] shape = Shapes.broadcast(session, left.shape, right.shape);
        if (shape == null) {
            throw PythonError.value("operands could not be broadcast together with shapes " + Shapes.text(left.shape)
                    + " " + Shapes.text(right.shape) + " ");
        }
        if (common == DType.BOOL && ofBool == OfBool.INT8) {
            throw Refusals.dtype("int8");
        }
        NDArray a = left.broadcastTo(shape);
        NDArray b = right.broadcastTo(shape);
        session.call();
        session.entries(Shapes.size(shape));
        if (name.equals("power")) {
            session.slow(Shapes.size(shape));
        }
        NDArray result = common == DType.FLOAT64
                ? floats(session, a.floatValues(), b.floatValues(), shape, scalars)
                : integers(session, a.integerValues(), b.integerValues(), shape, scalars, common);
        return MemoryOrder.like(result, a, b);
    }

    private NDArray floats(Session session, double[] a, double[] b, int[] shape, boolean scalars) {
        if (isTest) {
            long[] truths = new long[a.length];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = (long) ofFloats.applyAsDouble(a[i], b[i]);
            }
            return NDArray.of(session, DType.BOOL, truths, shape);
        }
        double[] to = new double[a.length];
        boolean pole = false;
        boolean overflow = false;
        boolean invalid = false;
        for (int i = 0; i < to.length; i++) {
            to[i] = ofFloats.applyAsDouble(a[i], b[i]);
            invalid |= Double.isNaN(to[i]) && !Double.isNaN(a[i]) && !Double.isNaN(b[i]);
            if (Double.isInfinite(to[i]) && Double.isFinite(a[i]) && Double.isFinite(b[i])) {
                boolean zero = name.equals("power") ? a[i] == 0 : b[i] == 0;
                pole |= zero;
                overflow |= !zero;
            }
        }
        warn(session, pole, "divide by zero", scalars);
        warn(session, overflow, "overflow", scalars);
        warn(session, invalid, "invalid value", scalars);
        return NDArray.of(session, to, shape);
    }

    private NDArray integers(Session session, long[] a, long[] b, int[] shape, boolean scalars, DType common) {
        long[] to = new long[a.length];
        boolean divides = name.equals("floor_divide") || name.equals("remainder");
        boolean pole = false;
        boolean overflow = false;
        for (int i = 0; i < to.length; i++) {
            if (name.equals("power") && b[i] < 0) {
                throw PythonError.value("Integers to negative integer powers are not allowed.");
            }
            to[i] = ofIntegers.applyAsLong(a[i], b[i]);
            pole |= divides && b[i] == 0;
            overflow |= scalars && overflows(a[i], b[i], to[i]);
            if (common == DType.BOOL && to[i] != 0) {
                to[i] = 1;
            }
        }
        warn(session, pole, "divide by zero", scalars);
        warn(session, overflow, "overflow", scalars);
        return NDArray.of(session, isTest ? DType.BOOL : common, to, shape);
    }

    /** Whether an integer result of two scalars is not the exact one. */
    private boolean overflows(long a, long b, long result) {
        return switch (name) {
            case "add" -> (a < 0) == (b < 0) && (result < 0) != (a < 0);
            case "subtract" -> (a < 0) != (b < 0) && (result < 0) != (a < 0);
            case "multiply" -> a != 0 && (result / a != b || a == -1 && b == Long.MIN_VALUE);
            default -> false;
        };
    }

    private void warn(Session session, boolean happened, String what, boolean scalars) {
        if (happened) {
            session.warn(what + " encountered in " + (scalars ? "scalar " : "") + name);
        }
    }

    /** The error for operands that it cannot be applied to. */
    PythonError unsupported() {
        return PythonError.type("ufunc '" + name + "' not supported for the input types, and the inputs could not be"
                + " safely coerced to any supported types according to the casting rule ''safe''");
    }
}
