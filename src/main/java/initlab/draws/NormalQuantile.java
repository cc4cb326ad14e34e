package initlab.draws;

import initlab.rounding.Exp;
import initlab.rounding.Log;

/** The standard normal distribution function and its inverse. */
final class NormalQuantile {
    /** Coefficients of numerator and denominator by ascending power, for |p − ½| up to 0.425, and farther out. */
    private static final double[][] CENTRE = {
        {
            3.3871328727963665,
            133.14166789178438,
            1971.5909503065513,
            13731.69376550946,
            45921.95393154987,
            67265.7709270087,
            33430.57558358813,
            2509.0809287301227
        },
        {
            1,
            42.31333070160091,
            687.1870074920579,
            5394.196021424751,
            21213.794301586597,
            39307.89580009271,
            28729.085735721943,
            5226.495278852854
        }
    };

    private static final double[][] SIDES = {
        {
            1.4234371107496835,
            4.630337846156546,
            5.769497221460691,
            3.6478483247632045,
            1.2704582524523684,
            0.2417807251774506,
            0.022723844989269184,
            0.0007745450142783414
        },
        {
            1,
            2.053191626637759,
            1.6763848301838038,
            0.6897673349851,
            0.14810397642748008,
            0.015198666563616457,
            0.0005475938084995345,
            1.0507500716444169e-9
        }
    };

    private static final double CENTRE_WIDTH = 0.425;
    private static final double CENTRE_SQUARE = 0.180625;
    private static final double SIDE_SHIFT = 1.6;
    /** Where the distribution function is 0 or 1 to a double's precision. */
    private static final double FAR = 9;

    private NormalQuantile() {}

    /**
     * Returns the x below which a standard normal number lies with a probability (M. Wichura, "Algorithm AS 241: the
     * percentage points of the normal distribution", Applied Statistics 37(3), 1988; PPND16).
     *
     * @param p the probability, e⁻²⁵ … 1 − e⁻²⁵, or 0 or 1
     */
    static double of(double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double q = p - 0.5;
        if (Math.abs(q) <= CENTRE_WIDTH) {
            return q * ratio(CENTRE, CENTRE_SQUARE - q * q);
        }
        double r = Math.sqrt(-Log.log(q < 0 ? p : 1 - p));
        double x = ratio(SIDES, r - SIDE_SHIFT);
        return q < 0 ? -x : x;
    }

    private static double ratio(double[][] coefficients, double x) {
        double[] values = new double[2];
        for (int part = 0; part < 2; part++) {
            for (int i = coefficients[part].length - 1; i >= 0; i--) {
                values[part] = values[part] * x + coefficients[part][i];
            }
        }
        return values[0] / values[1];
    }

    /** Returns the probability of a standard normal number below x: ½ + φ(x) (x + x³/3 + x⁵/(3·5) + …). */
    static double probability(double x) {
        if (Math.abs(x) > FAR) {
            return x < 0 ? 0 : 1;
        }
        double term = x;
        double sum = x;
        for (int i = 3; sum + term != sum; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Exp.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
