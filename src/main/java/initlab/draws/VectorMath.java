package initlab.draws;

import initlab.rounding.Single;

/**
 * Logarithm, sine and cosine of 32-bit floats, as the vector code computes them with which PyTorch draws normal
 * numbers: reductions and polynomials of the Cephes library (S. Moshier, {@code logf.c} and {@code sinf.c}) in the
 * order of operations of the AVX2 version, whose compiler fused products and sums. Floats are held in doubles.
 */
final class VectorMath {
    private static final double SQRT_HALF = Single.round(0.7071067811865476);
    private static final double[] LOG = singles(
            7.0376836292E-2,
            -1.1514610310E-1,
            1.1676998740E-1,
            -1.2420140846E-1,
            1.4249322787E-1,
            -1.6668057665E-1,
            2.0000714765E-1,
            -2.4999993993E-1,
            3.3333331174E-1);
    /** ln 2 in two parts; the products of the second with small whole numbers are exact. */
    private static final double LN2_LOW = Single.round(-2.12194440e-4);

    private static final double LN2_HIGH = Single.round(0.693359375);

    private static final double FOUR_OVER_PI = Single.round(1.27323954473516);
    /** −π/4 in three parts. */
    private static final double[] EIGHTH = singles(-0.78515625, -0.00024187564849853516, -3.774894977445941e-8);

    private static final double[] SINE = singles(-1.9515295891E-4, 8.3321608736E-3, -1.6666654611E-1);
    private static final double[] COSINE = singles(2.443315711809948e-5, -0.001388731625493765, 0.04166664568298827);

    private VectorMath() {}

    private static double[] singles(double... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Single.round(values[i]);
        }
        return values;
    }

    /** Returns the natural logarithm of a positive normal float. */
    static double log(double x) {
        int exponent = 0;
        double mantissa = x;
        for (; mantissa >= 1; mantissa /= 2) {
            exponent++;
        }
        for (; mantissa < 0.5; mantissa *= 2) {
            exponent--;
        }
        // From here on, mantissa − 1 is in √½ − 1 … √2 − 1.
        double t = Single.add(mantissa, -1);
        if (mantissa < SQRT_HALF) {
            exponent--;
            t = Single.add(t, mantissa);
        }
        double square = Single.multiply(t, t);
        double cubic = Single.multiply(polynomial(LOG, t), t);
        double y = Single.fma(cubic, square, Single.multiply(exponent, LN2_LOW));
        y = Single.fma(square, -0.5, y);
        return Single.fma(exponent, LN2_HIGH, Single.add(t, y));
    }

    /** Returns the cosine of a float from 0 to 2π. */
    static double cos(double x) {
        int octant = octant(x);
        double t = reduced(x, octant);
        double value = (octant & 2) == 0 ? nearCosine(t) : nearSine(t);
        // Negative in the second and the third quarter.
        return (octant - 2 & 4) == 0 ? -value : value;
    }

    /** Returns the sine of a float from 0 to 2π. */
    static double sin(double x) {
        int octant = octant(x);
        double t = reduced(x, octant);
        double value = (octant & 2) == 0 ? nearSine(t) : nearCosine(t);
        return (octant & 4) == 0 ? value : -value;
    }

    /** Returns the number of the eighth of a turn that x is in, rounded up to an even number. */
    private static int octant(double x) {
        return (int) Single.multiply(x, FOUR_OVER_PI) + 1 & ~1;
    }

    /** Returns x − octant · π/4. */
    private static double reduced(double x, int octant) {
        double t = x;
        for (double part : EIGHTH) {
            t = Single.fma(octant, part, t);
        }
        return t;
    }

    private static double nearCosine(double t) {
        double z = Single.multiply(t, t);
        return Single.add(Single.fma(Single.multiply(polynomial(COSINE, z), z), z, -0.5 * z), 1);
    }

    private static double nearSine(double t) {
        double z = Single.multiply(t, t);
        return Single.fma(Single.multiply(polynomial(SINE, z), z), t, t);
    }

    /** Returns c[0] xⁿ + … + c[n], by Horner's rule. */
    private static double polynomial(double[] c, double x) {
        double y = c[0];
        for (int i = 1; i < c.length; i++) {
            y = Single.fma(y, x, c[i]);
        }
        return y;
    }
}
