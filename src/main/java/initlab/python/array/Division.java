package initlab.python.array;

/** Division with remainder, and powers of integers, as NumPy computes them. */
final class Division {
    private Division() {}

    /** The largest whole number up to a/b; NumPy's 0 for a divisor of 0. */
    static long floor(long a, long b) {
        return b == 0 ? 0 : Math.floorDiv(a, b);
    }

    /** What is left of a, with the sign of b; NumPy's 0 for a divisor of 0. */
    static long remainder(long a, long b) {
        return b == 0 ? 0 : Math.floorMod(a, b);
    }

    /** a to the power of b ≥ 0, modulo 2⁶⁴. */
    static long power(long a, long b) {
        long result = 1;
        long square = a;
        for (long rest = b; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    /** What is left of a, with the sign of b. */
    static double remainder(double a, double b) {
        double rest = a % b;
        if (rest == 0) {
            return Math.copySign(0, b);
        }
        return !Double.isNaN(rest) && b < 0 != rest < 0 ? rest + b : rest;
    }

    /** The largest whole number up to a/b. It comes from the remainder, since a/b may round up to a whole number. */
    static double floor(double a, double b) {
        double rest = a % b;
        if (b == 0 || Double.isNaN(rest)) {
            return b == 0 ? a / b : Double.NaN;
        }
        double quotient = (a - rest) / b;
        if (rest != 0 && b < 0 != rest < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0, a / b);
        }
        double whole = Math.floor(quotient);
        return quotient - whole > 0.5 ? whole + 1 : whole;
    }
}
