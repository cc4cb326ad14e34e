package initlab.rounding;

/**
 * A number as the unevaluated sum of two doubles, about 106 bits (Dekker 1971). It is immutable and meant for code
 * where clarity matters more than speed.
 */
final class DoubleDouble {
    /** The nearest double. */
    final double high;
    /** The remainder, at most half a unit in the last place of {@link #high}. */
    final double low;

    private DoubleDouble(double high, double low) {
        this.high = high;
        this.low = low;
    }

    static DoubleDouble of(double x) {
        return new DoubleDouble(x, 0);
    }

    /** Returns high + low, where |low| ≤ |high| (Dekker's Fast2Sum). */
    static DoubleDouble of(double high, double low) {
        double sum = high + low;
        return new DoubleDouble(sum, low - (sum - high));
    }

    /** Returns a + b without error (Knuth's TwoSum). */
    static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double back = sum - a;
        return new DoubleDouble(sum, (a - (sum - back)) - (back - b));
    }

    /** Returns a·b without error (Dekker's TwoProduct), if nothing overflows or underflows. */
    static DoubleDouble product(double a, double b) {
        double s = Fma.SPLITTER * a;
        double aHigh = s - (s - a);
        double aLow = a - aHigh;
        s = Fma.SPLITTER * b;
        double bHigh = s - (s - b);
        double bLow = b - bHigh;
        double p = a * b;
        return new DoubleDouble(p, aLow * bLow - (((p - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow));
    }

    DoubleDouble plus(double x) {
        DoubleDouble sum = sum(high, x);
        return of(sum.high, sum.low + low);
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble sum = sum(high, other.high);
        DoubleDouble rest = sum(low, other.low);
        DoubleDouble first = of(sum.high, sum.low + rest.high);
        return of(first.high, first.low + rest.low);
    }

    DoubleDouble times(double x) {
        DoubleDouble product = product(high, x);
        return of(product.high, low * x + product.low);
    }

    DoubleDouble times(DoubleDouble other) {
        DoubleDouble product = product(high, other.high);
        return of(product.high, (high * other.low + low * other.high) + product.low);
    }

    DoubleDouble dividedBy(DoubleDouble other) {
        double quotient = high / other.high;
        DoubleDouble rest = plus(other.times(-quotient));
        double correction = rest.high / other.high;
        DoubleDouble last = rest.plus(other.times(-correction));
        return of(quotient, correction).plus(last.high / other.high);
    }

    DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    /** Returns whether every number within {@code error} of this one rounds to {@link #high}. */
    boolean roundsWithin(double error) {
        return (low + error) + high == (low - error) + high;
    }
}
