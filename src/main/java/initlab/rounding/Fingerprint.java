package initlab.rounding;

/**
 * A hash over the results of every operation of this package for many arguments. It changes if a compiler rearranges a
 * single sum, so the JVM, WebAssembly and JavaScript must all give the same one.
 */
public final class Fingerprint {
    private static final int REPETITIONS = 20_000;
    private static final int SUMMANDS = 300;

    private int state = 0x2545F491;
    private int hash = 17;

    private Fingerprint() {}

    /** Returns the fingerprint of this engine as up to eight hexadecimal digits. */
    public static String of() {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.addAll();
        return Integer.toHexString(fingerprint.hash);
    }

    private void addAll() {
        for (int i = 0; i < REPETITIONS; i++) {
            double a = next(8);
            double b = next(8);
            add(Fma.fma(a, b, next(8)));
            add(Fma.fma(a, b, -a * b));
            add(Fma.fma(a, b, Fma.upperHalf(-a * b)));
            add(Exp.exp(next(6)));
            add(Log.log(Math.abs(next(60))));
            add(Trig.sin(next(2)));
            add(Trig.cos(next(2)));
        }
        double[] summands = new double[SUMMANDS];
        for (int count = 0; count < SUMMANDS; count++) {
            summands[count] = next(5);
            add(PairwiseSum.of(summands, 0, count));
        }
    }

    private void add(double x) {
        long bits = Double.doubleToLongBits(x);
        hash = 31 * (31 * hash + (int) bits) + (int) (bits >>> 32);
    }

    /** Returns a double of either sign with 53 random bits and an exponent from −range to range. */
    private double next(int range) {
        double high = nextInt() >>> 5;
        double fraction = (high * 0x1p26 + (nextInt() >>> 6)) * 0x1p-53;
        int exponent = (nextInt() >>> 8) % (2 * range + 1) - range;
        double size = (1 + fraction) * BinaryFraction.powerOfTwo(exponent);
        return nextInt() < 0 ? -size : size;
    }

    /** Xorshift (Marsaglia, <i>J. Stat. Softw.</i> 8(14), 2003). */
    private int nextInt() {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state;
    }
}
