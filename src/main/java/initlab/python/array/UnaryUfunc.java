package initlab.python.array;

import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import initlab.rounding.Exp;
import initlab.rounding.Log;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongUnaryOperator;

/** NumPy's universal functions of one operand: one row each. */
final class UnaryUfunc {
    /** What the function makes of truth values. */
    private enum OfBool {
        /** It returns them unchanged. */
        SAME,
        /** It returns the other truth value. */
        NOT,
        /** It has no rule for them, which is a UFuncTypeError. */
        NO_LOOP,
        /** It returns a type that cells lack. */
        FLOAT16,
        INT8,
        /** It raises an error of its own. */
        NEGATIVE,
        /** It treats them as numbers; its result is truth values. */
        AS_NUMBER
    }

    private static final String NEGATIVE_MESSAGE = "The numpy boolean negative, the `-` operator, is not supported, use"
            + " the `~` operator or the logical_not function instead.";

    private static final Map<String, UnaryUfunc> TABLE = new HashMap<>();

    static {
        row("sqrt", Math::sqrt, null, OfBool.FLOAT16, "");
        row("exp", Exp::exp, null, OfBool.FLOAT16, "overflow");
        row("log", Log::log, null, OfBool.FLOAT16, "divide by zero");
        row("square", x -> x * x, x -> x * x, OfBool.INT8, "overflow");
        row("absolute", Math::abs, x -> x < 0 ? -x : x, OfBool.SAME, "");
        row("negative", x -> -x, x -> -x, OfBool.NEGATIVE, "");
        row("positive", x -> x, x -> x, OfBool.NO_LOOP, "");
        row("sign", UnaryUfunc::sign, x -> Long.signum(x), OfBool.NO_LOOP, "");
        row("floor", Math::floor, x -> x, OfBool.SAME, "");
        row("ceil", Math::ceil, x -> x, OfBool.SAME, "");
        row("trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x), x -> x, OfBool.SAME, "");
        row("rint", Math::rint, null, OfBool.FLOAT16, "");
        row("reciprocal", x -> 1 / x, x -> x == 0 ? Long.MIN_VALUE : 1 / x, OfBool.INT8, "divide by zero");
        row("invert", null, x -> ~x, OfBool.NOT, "");
        test("isnan", Double::isNaN);
        test("isfinite", Double::isFinite);
        test("isinf", Double::isInfinite);
        test("logical_not", x -> x == 0);
        test("signbit", x -> Double.doubleToRawLongBits(x) < 0);
    }

    /** A question about a float. */
    private interface Test {
        boolean of(double x);
    }

    private final String name;
    /** The function of floats; null if there is none. */
    private final DoubleUnaryOperator ofFloats;
    /** The function of integers; null if they become floats. */
    private final LongUnaryOperator ofIntegers;

    private final OfBool ofBool;
    /** What an infinite result of a finite number is called; empty if it needs no warning. */
    private final String infinite;

    private UnaryUfunc(
            String name, DoubleUnaryOperator ofFloats, LongUnaryOperator ofIntegers, OfBool ofBool, String infinite) {
        this.name = name;
        this.ofFloats = ofFloats;
        this.ofIntegers = ofIntegers;
        this.ofBool = ofBool;
        this.infinite = infinite;
    }

    private static void row(
            String name, DoubleUnaryOperator floats, LongUnaryOperator integers, OfBool bool, String infinite) {
        TABLE.put(name, new UnaryUfunc(name, floats, integers, bool, infinite));
    }

    private static void test(String name, Test test) {
        row(name, x -> test.of(x) ? 1 : 0, null, OfBool.AS_NUMBER, "");
    }

    private static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x;
    }

    /** The function with this name; null if there is none. */
    static UnaryUfunc of(String name) {
        return TABLE.get(name);
    }

    /** Applies the function to a number, nested lists or an array. */
    NDArray apply(Session session, Object operand) {
        Object foreign = Convert.foreign(session, operand);
        if (foreign != null) {
            throw noFunction(session, operand, foreign);
        }
        return apply(Convert.array(session, operand));
    }

    /** Applies the function to every entry. */
    NDArray apply(NDArray operand) {
        Session session = operand.session;
        session.call();
        if (name.equals("exp") || name.equals("log")) {
            session.slow(operand.size());
        }
        if (ofBool == OfBool.AS_NUMBER) {
            return truths(operand);
        }
        if (operand.dtype == DType.BOOL) {
            return ofTruths(operand);
        }
        session.entries(operand.size());
        if (operand.dtype == DType.INT64 && ofIntegers != null) {
            long[] from = operand.integerValues();
            long[] to = new long[from.length];
            for (int i = 0; i < to.length; i++) {
                to[i] = ofIntegers.applyAsLong(from[i]);
            }
            return MemoryOrder.like(NDArray.of(session, DType.INT64, to, operand.shape), operand);
        }
        if (ofFloats == null) {
            throw unsupported();
        }
        double[] from = operand.floatValues();
        double[] to = new double[from.length];
        boolean invalid = false;
        boolean unbounded = false;
        for (int i = 0; i < to.length; i++) {
            to[i] = ofFloats.applyAsDouble(from[i]);
            invalid |= Double.isNaN(to[i]) && !Double.isNaN(from[i]);
            unbounded |= Double.isInfinite(to[i]) && !Double.isInfinite(from[i]);
        }
        if (unbounded) {
            session.warn(infinite + " encountered in " + name);
        }
        if (invalid) {
            session.warn("invalid value encountered in " + name);
        }
        return MemoryOrder.like(NDArray.of(session, to, operand.shape), operand);
    }

    private NDArray truths(NDArray operand) {
        operand.session.entries(operand.size());
        double[] from = operand.floatValues();
        long[] to = new long[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = (long) ofFloats.applyAsDouble(from[i]);
        }
        return MemoryOrder.like(NDArray.of(operand.session, DType.BOOL, to, operand.shape), operand);
    }

    private NDArray ofTruths(NDArray operand) {
        switch (ofBool) {
            case SAME:
                return operand.copyAs(DType.BOOL);
            case NOT:
                long[] values = operand.copyAs(DType.BOOL).integers;
                for (int i = 0; i < values.length; i++) {
                    values[i] = 1 - values[i];
                }
                return MemoryOrder.like(NDArray.of(operand.session, DType.BOOL, values, operand.shape), operand);
            case NEGATIVE:
                throw PythonError.type(NEGATIVE_MESSAGE);
            case FLOAT16:
                throw Refusals.dtype("float16");
            case INT8:
                throw Refusals.dtype("int8");
            default:
                throw noLoop("BoolDType");
        }
    }

    private PythonError noLoop(String className) {
        return new PythonError(
                "UFuncTypeError",
                "ufunc '" + name + "' did not contain a loop with signature matching types <class 'numpy.dtypes."
                        + className + "'> -> None");
    }

    private PythonError unsupported() {
        return PythonError.type("ufunc '" + name + "' not supported for the input types, and the inputs could not be"
                + " safely coerced to any supported types according to the casting rule ''safe''");
    }

    private PythonError noFunction(Session session, Object operand, Object foreign) {
        if (foreign instanceof String) {
            return name.equals("absolute") || name.equals("sign") || name.equals("negative") || name.equals("positive")
                    ? noLoop("StrDType")
                    : unsupported();
        }
        String type = TypeNames.of(Convert.first(session, operand));
        return switch (name) {
            case "absolute" -> PythonError.type("bad operand type for abs(): '" + TypeNames.of(foreign) + "'");
            case "negative" -> PythonError.type("bad operand type for unary -: '" + TypeNames.of(foreign) + "'");
            case "square" ->
                PythonError.type("unsupported operand type(s) for *: '" + TypeNames.of(foreign) + "' and '"
                        + TypeNames.of(foreign) + "'");
            case "isnan", "isinf", "isfinite", "signbit" -> unsupported();
            default ->
                PythonError.type("loop of ufunc does not support argument 0 of type " + type + " which has no callable "
                        + name + " method");
        };
    }
}
