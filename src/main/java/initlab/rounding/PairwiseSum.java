package initlab.rounding;

/** NumPy's pairwise sum of contiguous doubles. The order of the additions determines the last bits. */
public final class PairwiseSum {
    /** Up to this length, eight partial sums are kept. Longer ranges are halved. */
    private static final int BLOCK = 128;

    private PairwiseSum() {}

    /** Returns the sum of {@code count} entries from index {@code start}, added in NumPy's order. */
    public static double of(double[] a, int start, int count) {
        if (count < 8) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += a[start + i];
            }
            return sum;
        }
        if (count <= BLOCK) {
            return block(a, start, count);
        }
        int half = count / 2;
        half -= half % 8;
        double left = of(a, start, half);
        return left + of(a, start + half, count - half);
    }

    private static double block(double[] a, int start, int count) {
        double r0 = a[start];
        double r1 = a[start + 1];
        double r2 = a[start + 2];
        double r3 = a[start + 3];
        double r4 = a[start + 4];
        double r5 = a[start + 5];
        double r6 = a[start + 6];
        double r7 = a[start + 7];
        int end = start + count;
        int i = start + 8;
        for (; i + 8 <= end; i += 8) {
            r0 += a[i];
            r1 += a[i + 1];
            r2 += a[i + 2];
            r3 += a[i + 3];
            r4 += a[i + 4];
            r5 += a[i + 5];
            r6 += a[i + 6];
            r7 += a[i + 7];
        }
        double left = (r0 + r1) - -(r2 + r3);
        double right = (r4 + r5) - -(r6 + r7);
        double sum = left - -right;
        for (; i < end; i++) {
            sum += a[i];
        }
        return sum;
    }
}
