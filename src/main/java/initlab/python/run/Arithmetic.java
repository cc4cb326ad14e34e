package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.PythonError;
import initlab.rounding.Power;

/** Arithmetic of Python's int, float and bool. An int that does not fit into 64 bits is refused. */
final class Arithmetic {
    /** Up to here every int is a double. */
    private static final long EXACT = 1L << 53;

    private Arithmetic() {}

    static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof Double || value instanceof Boolean;
    }

    /** The int that a bool is; other values as they are. */
    static Object plain(Object number) {
        return number instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : number;
    }

    static double toDouble(Object number) {
        return number instanceof Double value ? value : (double) (long) plain(number);
    }

    /** Returns null if there is no such operator for the number. */
    static Object unary(String operator, Object number) {
        Object plain = plain(number);
        if (plain instanceof Long whole) {
            return switch (operator) {
                case "-" -> negated(whole);
                case "~" -> ~whole;
                default -> whole;
            };
        }
        double value = (Double) plain;
        return operator.equals("~") ? null : (Object) (operator.equals("-") ? -value : value);
    }

    private static Long negated(long whole) {
        if (whole == Long.MIN_VALUE) {
            throw Unsupported.largeInteger();
        }
        return -whole;
    }

    /** Returns null if there is no such operator for these numbers. */
    static Object binary(String operator, Object left, Object right) {
        if (left instanceof Boolean a && right instanceof Boolean b && "&|^".contains(operator)) {
            return operator.equals("&") ? a && b : operator.equals("|") ? a || b : !a.equals(b);
        }
        Object a = plain(left);
        Object b = plain(right);
        return a instanceof Long m && b instanceof Long n
                ? integers(operator, m, n)
                : floats(operator, toDouble(a), toDouble(b));
    }

    private static Object floats(String operator, double a, double b) {
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> quotient(a, b);
            case "//" -> floorQuotient(a, b);
            case "%" -> {
                if (b == 0) {
                    throw zero("float modulo");
                }
                yield modulo(a, b);
            }
            case "**" -> power(a, b);
            default -> null;
        };
    }

    private static double quotient(double a, double b) {
        if (b == 0) {
            throw zero("float division by zero");
        }
        return a / b;
    }

    private static double floorQuotient(double a, double b) {
        if (b == 0) {
            throw zero("float floor division by zero");
        }
        double rest = remainder(a, b);
        double quotient = (a - rest) / b;
        if (rest != 0 && b < 0 != rest < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /** The remainder with the sign of the divisor. */
    static double modulo(double a, double b) {
        double rest = remainder(a, b);
        if (rest == 0) {
            return Math.copySign(0, b);
        }
        return b < 0 != rest < 0 ? rest + b : rest;
    }

    /** The exact remainder with the sign of the dividend, as C's fmod; every subtraction is exact. */
    static double remainder(double a, double b) {
        double x = Math.abs(a);
        double y = Math.abs(b);
        if (Double.isNaN(a) || Double.isNaN(b) || Double.isInfinite(x) || y == 0) {
            return Double.NaN;
        }
        if (Double.isInfinite(y) || x < y) {
            return a;
        }
        double step = y;
        while (step <= x / 2) {
            step *= 2;
        }
        for (; step >= y; step /= 2) {
            if (x >= step) {
                x -= step;
            }
        }
        return Math.copySign(x, a);
    }

    static double power(double a, double b) {
        if (a == 0 && b < 0) {
            throw zero("0.0 cannot be raised to a negative power");
        }
        if (a < 0 && b != Math.rint(b) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw Unsupported.complex();
        }
        double power = Power.pow(a, b);
        if (Double.isInfinite(power) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw new PythonError("OverflowError", "(34, 'Numerical result out of range')");
        }
        return power;
    }

    private static Object integers(String operator, long a, long b) {
        return switch (operator) {
            case "+" -> {
                long sum = a + b;
                yield fits(((a ^ sum) & (b ^ sum)) >= 0, sum);
            }
            case "-" -> {
                long difference = a - b;
                yield fits(((a ^ b) & (a ^ difference)) >= 0, difference);
            }
            case "*" -> product(a, b);
            case "/" -> trueQuotient(a, b);
            case "//" -> {
                checkDivisor(b, "integer division or modulo by zero");
                yield fits(a != Long.MIN_VALUE || b != -1, b == 0 ? 0 : Math.floorDiv(a, b));
            }
            case "%" -> {
                checkDivisor(b, "integer modulo by zero");
                yield Math.floorMod(a, b);
            }
            case "**" -> b < 0 ? (Object) power((double) a, (double) b) : (Object) power(a, b);
            case "<<" -> shifted(a, b);
            case ">>" -> {
                checkShift(b);
                yield a >> Math.min(b, 63);
            }
            case "&" -> a & b;
            case "|" -> a | b;
            case "^" -> a ^ b;
            default -> null;
        };
    }

    private static void checkDivisor(long b, String message) {
        if (b == 0) {
            throw zero(message);
        }
    }

    private static void checkShift(long b) {
        if (b < 0) {
            throw PythonError.value("negative shift count");
        }
    }

    private static Long shifted(long a, long b) {
        checkShift(b);
        long result = b > 62 ? 0 : a << b;
        return fits(a == 0 || b <= 62 && result >> b == a, result);
    }

    private static Long fits(boolean fits, long value) {
        if (!fits) {
            throw Unsupported.largeInteger();
        }
        return value;
    }

    private static Long product(long a, long b) {
        long product = a * b;
        boolean small = Math.abs(a) < 1L << 31 && Math.abs(b) < 1L << 31 && a != Long.MIN_VALUE && b != Long.MIN_VALUE;
        boolean same =
                a == 0 || !(a == -1 && b == Long.MIN_VALUE) && !(b == -1 && a == Long.MIN_VALUE) && product / a == b;
        return fits(small || same, product);
    }

    /** Returns a**b for b from 0 on. */
    static Long power(long a, long b) {
        if (a == 0 || a == 1 || a == -1) {
            return b == 0 ? 1L : a == -1 && (b & 1) == 0 ? 1L : a;
        }
        long result = 1;
        for (long i = 0; i < b; i++) {
            // At most 63 rounds: each at least doubles the size.
            result = product(result, a);
        }
        return result;
    }

    /** The quotient of two ints, rounded once. */
    private static double trueQuotient(long a, long b) {
        checkDivisor(b, "division by zero");
        if (Math.abs(a) <= EXACT && Math.abs(b) <= EXACT && a != Long.MIN_VALUE && b != Long.MIN_VALUE) {
            return a == 0 ? 0.0 : (double) a / b;
        }
        // Long division of the sizes: 64 leading bits of the quotient, and whether anything is left.
        long rest = Long.remainderUnsigned(size(a), size(b));
        long quotient = Long.divideUnsigned(size(a), size(b));
        int shift = 0;
        while (quotient >>> 56 == 0 && shift < 1200) {
            boolean bit = rest < 0 || Long.compareUnsigned(rest << 1, size(b)) >= 0;
            rest <<= 1;
            if (bit) {
                rest -= size(b);
            }
            quotient = quotient << 1 | (bit ? 1 : 0);
            shift++;
        }
        if (rest != 0) {
            quotient |= 1;
        }
        double size = quotient;
        for (int i = 0; i < shift; i++) {
            size /= 2;
        }
        return a < 0 == b < 0 ? size : -size;
    }

    private static long size(long a) {
        return a < 0 ? -a : a;
    }

    private static PythonError zero(String message) {
        return new PythonError("ZeroDivisionError", message);
    }
}
