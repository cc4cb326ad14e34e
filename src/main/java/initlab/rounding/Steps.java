package initlab.rounding;

/** Constants shared by exp and log: the powers 2^(j/32) in double-double, and ln 2 / 32 in three parts. */
final class Steps {
    /** The number of steps that make a factor of two. */
    static final int COUNT = 32;
    /** 32 / ln 2. */
    static final double PER_UNIT = 0x1.71547652b82fep+5;
    /** ln 2 / 32 = HIGH + MIDDLE + LOW. The products n · HIGH and n · MIDDLE are exact for |n| &lt; 2²⁰. */
    static final double HIGH = 0x1.62e42fee00000p-6;

    static final double MIDDLE = 0x1.a39ef35600000p-38;
    static final double LOW = 0x1.93c7673007e5fp-70;

    /** The nearest double to 2^(j/32). */
    static final double[] POWER = new double[COUNT];
    /** The remainder, 2^(j/32) − {@link #POWER}, as a double. */
    static final double[] POWER_LOW = new double[COUNT];
    /** The upper halves of {@link #POWER}, for exact products. */
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
