package initlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The JVM's own floats are the reference. */
class SingleTest {
    private static final double[] EDGES = {
        0,
        -0.0,
        0x1p-149,
        0x1p-150,
        0x1.8p-149,
        0x1.0000010p-126,
        0x1.000001p0,
        0x1.000003p0,
        0x1.0000010000001p0,
        0x1.fffffefp127,
        0x1.ffffffp127,
        0x1.fffffeffffp127,
        -0x1.ffffffp127,
        1e300,
        Double.POSITIVE_INFINITY,
        Double.NaN,
        Double.MIN_VALUE
    };

    private static final Random RANDOM = new Random(5);

    @Test
    void roundsAsACastDoes() {
        for (double edge : EDGES) {
            assertEquals((double) (float) edge, Single.round(edge));
            assertEquals((double) (float) -edge, Single.round(-edge));
        }
        for (int i = 0; i < 100_000; i++) {
            double x = Math.scalb(RANDOM.nextDouble() - 0.5, RANDOM.nextInt(320) - 170);
            assertEquals((double) (float) x, Single.round(x));
            double halfway = ((double) (float) x + (double) Math.nextUp((float) x)) / 2;
            assertEquals((double) (float) halfway, Single.round(halfway));
        }
    }

    @Test
    void multipliesAndAddsAsTheJvmDoes() {
        for (int i = 0; i < 200_000; i++) {
            float a = someFloat();
            float b = someFloat();
            float c = i % 2 == 0 ? someFloat() : Math.scalb(-a * b, RANDOM.nextInt(5) - 2);
            assertEquals((double) (a * b), Single.multiply(a, b));
            assertEquals((double) (a + b), Single.add(a, b));
            assertEquals((double) Math.fma(a, b, c), Single.fma(a, b, c), a + " * " + b + " + " + c);
        }
    }

    @Test
    void infiniteSumsAreWhatTheJvmHas() {
        float[] some = {Float.NEGATIVE_INFINITY, -1, 0, 1, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NaN};
        for (float a : some) {
            for (float b : some) {
                for (float c : some) {
                    assertEquals((double) Math.fma(a, b, c), Single.fma(a, b, c), a + " * " + b + " + " + c);
                }
            }
        }
    }

    private static float someFloat() {
        // Few bits make ties, which double rounding would get wrong.
        float few = RANDOM.nextInt(1 << (1 + RANDOM.nextInt(23)));
        return Math.scalb(RANDOM.nextBoolean() ? few : RANDOM.nextFloat() - 0.5f, RANDOM.nextInt(60) - 40);
    }
}
