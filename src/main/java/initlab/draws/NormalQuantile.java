package initlab.draws;

import initlab.rounding.Exp;
import initlab.rounding.Log;

/** The standard normal distribution function and its inverse. */
final class NormalQuantile {
    /** Coefficients of numerator and denominator by ascending power, for |p − ½| up to 0.425, and farther out. */
    private static final double[][] CENTRE = {
        {
            3.3871328727963666080e0,
            1.3314166789178437745e2,
            1.9715909503065514427e3,
            1.3731693765509461125e4,
            4.5921953931549871457e4,
            6.7265770927008700853e4,
            3.3430575583588128105e4,
            2.5090809287301226727e3
        },
        {
            1,
            4.2313330701600911252e1,
            6.8718700749205790830e2,
            5.3941960214247511077e3,
            2.1213794301586595867e4,
            3.9307895800092710610e4,
            2.8729085735721942674e4,
            5.2264952788528545610e3
        }
    };

    private static final double[][] SIDES = {
        {
            1.42343711074968357734e0,
            4.63033784615654529590e0,
            5.76949722146069140550e0,
            3.64784832476320460504e0,
            1.27045825245236838258e0,
            2.41780725177450611770e-1,
            2.27238449892691845833e-2,
            7.74545014278341407640e-4
        },
        {
            1,
            2.05319162663775882187e0,
            1.67638483018380384940e0,
            6.89767334985100004550e-1,
            1.48103976427480074590e-1,
            1.51986665636164571966e-2,
            5.47593808499534494600e-4,
            1.05075007164441684324e-9
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
