package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.PyObject;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import initlab.rounding.Exp;
import initlab.rounding.Log;
import initlab.rounding.Power;
import initlab.rounding.Trig;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The module {@code math}. */
final class MathModule implements PyObject {
    private static final Set<String> LACKING = Set.of(
            "acos",
            "acosh",
            "asin",
            "asinh",
            "atan",
            "atan2",
            "atanh",
            "cbrt",
            "comb",
            "cosh",
            "dist",
            "erf",
            "erfc",
            "exp2",
            "expm1",
            "frexp",
            "fsum",
            "gamma",
            "hypot",
            "isqrt",
            "lcm",
            "ldexp",
            "lgamma",
            "log10",
            "log1p",
            "log2",
            "modf",
            "nextafter",
            "perm",
            "prod",
            "remainder",
            "sinh",
            "tan",
            "tanh",
            "ulp");

    private static final String SUPPORTED =
            "math.sqrt, exp, log, pow, floor, ceil, trunc, fabs, fmod, gcd, factorial, sin, "
                    + "cos, isclose, isfinite, isinf, isnan, copysign, degrees, radians, pi, e, tau, inf, nan";

    /** A function of one number. */
    private interface Real {
        double of(double x);
    }

    private final Map<String, Object> table = new HashMap<>();

    MathModule() {
        table.put("pi", Math.PI);
        table.put("e", Math.E);
        table.put("tau", 2 * Math.PI);
        table.put("inf", Double.POSITIVE_INFINITY);
        table.put("nan", Double.NaN);
        real("sqrt", x -> inDomain(x >= 0 || Double.isNaN(x), Math.sqrt(x)));
        real("exp", x -> inRange(x, Exp.exp(x)));
        real("fabs", Math::abs);
        real("sin", x -> Trig.sin(angle(x)));
        real("cos", x -> Trig.cos(angle(x)));
        real("degrees", x -> x * (180 / Math.PI));
        real("radians", x -> x * (Math.PI / 180));
        one("isnan", x -> Double.isNaN(Conversions.real(x)));
        one("isinf", x -> Double.isInfinite(Conversions.real(x)));
        one("isfinite", x -> Double.isFinite(Conversions.real(x)));
        one("floor", x -> whole(x, Math::floor));
        one("ceil", x -> whole(x, Math::ceil));
        one("trunc", MathModule::truncated);
        one("factorial", x -> factorial(Conversions.index(x)));
        add("log", Takes.between(1, 2), a -> log(a[0]) / (a[1] == null ? 1 : base(log(a[1]))));
        add("pow", Takes.between(2, 2), a -> power(Conversions.real(a[0]), Conversions.real(a[1])));
        add("fmod", Takes.between(2, 2), a -> fmod(Conversions.real(a[0]), Conversions.real(a[1])));
        add("copysign", Takes.between(2, 2), a -> Math.copySign(Conversions.real(a[0]), Conversions.real(a[1])));
        add("gcd", Takes.between(0, 20), MathModule::divisor);
        add("isclose", Takes.named(2, "a", "b", "rel_tol", "abs_tol"), MathModule::isClose);
    }

    private void add(String name, Takes takes, Builtin.Body body) {
        table.put(name, Builtin.of("math", name, takes, body));
    }

    private interface One {
        Object of(Object x);
    }

    private void one(String name, One function) {
        add(name, Takes.ONE, a -> function.of(a[0]));
    }

    private void real(String name, Real function) {
        add(name, Takes.ONE, a -> function.of(Conversions.real(a[0])));
    }

    @Override
    public String typeName() {
        return "module";
    }

    @Override
    public Object attribute(String name) {
        Object value = table.get(name);
        if (value != null) {
            return value;
        }
        if (LACKING.contains(name)) {
            throw Unsupported.name("math." + name, SUPPORTED);
        }
        throw PythonError.attribute("module 'math' has no attribute '" + name + "'");
    }

    @Override
    public String repr() {
        return "<module 'math' (built-in)>";
    }

    private static double inDomain(boolean within, double result) {
        if (!within) {
            throw PythonError.value("math domain error");
        }
        return result;
    }

    private static double inRange(double x, double result) {
        if (Double.isInfinite(result) && !Double.isInfinite(x)) {
            throw new PythonError("OverflowError", "math range error");
        }
        return result;
    }

    private static double angle(double x) {
        inDomain(!Double.isInfinite(x), x);
        if (Math.abs(x) > Trig.LARGEST) {
            throw Unsupported.name("math.sin, math.cos of an angle beyond 16", SUPPORTED);
        }
        return x;
    }

    private static double log(Object x) {
        double number = Conversions.real(x);
        return inDomain(!(number <= 0), Log.log(number));
    }

    private static double base(double log) {
        if (log == 0) {
            throw new PythonError("ZeroDivisionError", "float division by zero");
        }
        return log;
    }

    private static Object whole(Object x, Real rounding) {
        Object plain = Arithmetic.plain(x);
        return plain instanceof Long ? plain : (Object) Conversions.truncated(rounding.of(Conversions.real(plain)));
    }

    private static Object truncated(Object x) {
        if (!Arithmetic.isNumber(x) && !(x instanceof PyObject)) {
            throw PythonError.type("type " + TypeNames.of(x) + " doesn't define __trunc__ method");
        }
        return whole(x, d -> d < 0 ? Math.ceil(d) : Math.floor(d));
    }

    private static Object factorial(long n) {
        if (n < 0) {
            throw PythonError.value("factorial() not defined for negative values");
        }
        if (n > 20) {
            throw Unsupported.largeInteger();
        }
        long product = 1;
        for (long i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    private static double power(double x, double y) {
        boolean whole = y == Math.rint(y);
        inDomain(!(x == 0 && y < 0 && !Double.isInfinite(y)), 0);
        inDomain(!(x < 0 && !whole && Double.isFinite(x) && Double.isFinite(y)), 0);
        double power = Power.pow(x, y);
        return Double.isInfinite(x) || Double.isInfinite(y) ? power : inRange(x, power);
    }

    private static double fmod(double x, double y) {
        inDomain(!(Double.isInfinite(x) && !Double.isNaN(y)) && !(y == 0 && !Double.isNaN(x)), 0);
        return Arithmetic.remainder(x, y);
    }

    private static Object divisor(Object[] a) {
        long result = 0;
        for (Object value : a) {
            long other = value == null ? 0 : Conversions.index(value);
            while (other != 0) {
                long rest = result % other;
                result = other;
                other = rest;
            }
        }
        return Arithmetic.unary(result < 0 ? "-" : "+", result);
    }

    private static Object isClose(Object[] a) {
        double x = Conversions.real(a[0]);
        double y = Conversions.real(a[1]);
        double relative = a[2] == null ? 1e-9 : Conversions.real(a[2]);
        double absolute = a[3] == null ? 0 : Conversions.real(a[3]);
        if (relative < 0 || absolute < 0) {
            throw PythonError.value("tolerances must be non-negative");
        }
        if (x == y || Double.isInfinite(x) || Double.isInfinite(y)) {
            return x == y;
        }
        double difference = Math.abs(x - y);
        return difference <= Math.abs(relative * y) || difference <= Math.abs(relative * x) || difference <= absolute;
    }
}
