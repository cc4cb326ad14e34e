package initlab.rounding;

/** The powers 2^(j/32) in double-double, and ln 2 / 32 in three parts: what exp and log share. */
final class Steps {
    /** Steps to a factor of two. */
    static final int COUNT = 32;
    /** 32 / ln 2. */
    static final double PER_UNIT = 0x1.71547652b82fep+5;
    /** ln 2 / 32 = HIGH + MIDDLE + LOW; n times either of the first two is exact for |n| &lt; 2²⁰. */
    static final double HIGH = 0x1.62e42fee00000p-6;

    static final double MIDDLE = 0x1.a39ef35600000p-38;
    static final double LOW = 0x1.93c7673007e5fp-70;

    /** 2^(j/32), the nearest double. */
    static final double[] POWER = new double[COUNT];
    /** What 2^(j/32) has beyond that. */
    static final double[] POWER_LOW = new double[COUNT];
    /** The upper half of {@link #POWER}'s bits, for exact products. */
    static final double[] POWER_UPPER = new double[COUNT];

    static {
        for (int j = 0; j < COUNT; j++) {
            DoubleDouble power = HighPrecision.powerOfTwo(j, COUNT);
            POWER[j] = power.high;
            POWER_LOW[j] = power.low;
            double s = Fma.SPLITTER * power.high;
            POWER_UPPER[j] = s - (s - power.high);
        }
    }

    private Steps() {}
}
