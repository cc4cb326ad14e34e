package initlab.data;

import initlab.numpy.Linspace;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.rounding.Trig;

/**
 * The notebook's points: a circle around a smaller one, shuffled and blurred, as
 * {@code sklearn.datasets.make_circles} makes them from NumPy's legacy generator.
 */
public final class Circles {
    /** The most points of one set. */
    public static final int MAX_SIZE = 100_000;
    /** The largest standard deviation of the noise. */
    public static final double MAX_NOISE = 10;

    private Circles() {}

    /**
     * Places half of the points on the unit circle with label 0 and half on a smaller circle with label 1. If the
     * number is odd, the inner circle gets one more.
     *
     * @param n the number of points, 1 … 100,000
     * @param noise standard deviation of the normal noise on every coordinate, in units of the plane, 0 … 10
     * @param factor radius of the inner circle, 0 … 1
     * @param seed 0 … 2³²−1, determines the order of the points and their noise
     * @throws IllegalArgumentException if any of them is out of range
     */
    public static PointSet make(int n, double noise, double factor, long seed) {
        if (n < 1 || n > MAX_SIZE) {
            throw new IllegalArgumentException("A set has 1 to " + MAX_SIZE + " points, not " + n + ".");
        }
        if (!(noise >= 0 && noise <= MAX_NOISE)) {
            throw new IllegalArgumentException(
                    "The noise is a standard deviation from 0 to 10, not " + PythonFloat.repr(noise) + ".");
        }
        if (!(factor >= 0 && factor <= 1)) {
            throw new IllegalArgumentException(
                    "The inner circle's radius is 0 to 1, not " + PythonFloat.repr(factor) + ".");
        }
        RandomState random = new RandomState(seed);
        double[] x = new double[n];
        double[] y = new double[n];
        int outer = n / 2;
        addCircle(x, y, 0, outer, 1);
        addCircle(x, y, outer, n - outer, factor);

        int[] order = random.permutation(n);
        double[] features = new double[PointSet.FEATURES * n];
        double[] labels = new double[n];
        for (int i = 0; i < n; i++) {
            // Noise is drawn point by point: first for x, then for y.
            features[i] = x[order[i]] + random.normal(noise);
            features[n + i] = y[order[i]] + random.normal(noise);
            labels[i] = order[i] < outer ? 0 : 1;
        }
        return new PointSet(features, labels);
    }

    /** Writes {@code count} points, evenly spaced from angle 0 on, counter-clockwise. */
    private static void addCircle(double[] x, double[] y, int from, int count, double radius) {
        double[] angles = Linspace.withoutEndpoint(0, 2 * Math.PI, count);
        for (int i = 0; i < count; i++) {
            x[from + i] = Trig.cos(angles[i]) * radius;
            y[from + i] = Trig.sin(angles[i]) * radius;
        }
    }
}
