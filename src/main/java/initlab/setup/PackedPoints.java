package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.ViewFit;
import initlab.words.Words;

/**
 * Many points as a short text: a mark, eight digits for each point – x and y as whole millionths from the edge of the view,
 * 23 bits each, and the class – and digits that check them. 100,000 points are 0.8 MB; as a table they are more than 2 MB.
 */
final class PackedPoints {
    /** The first character, with which no table begins. */
    static final char MARK = '~';

    private static final int DIGITS_OF_POINT = 8;
    private static final int COORDINATE_BITS = 23;
    private static final int COORDINATE = (1 << COORDINATE_BITS) - 1;
    /** {@link ViewFit} rounds coordinates to whole millionths. */
    private static final double MILLION = 1e6;

    private static final int EDGE = (int) (ViewFit.REACH * MILLION);

    private PackedPoints() {}

    /** The text of points in the view, whose coordinates are whole millionths. */
    static String format(PointSet points) {
        int n = points.size();
        StringBuilder text = new StringBuilder(DIGITS_OF_POINT * n + 1 + Base64.DIGITS_OF_CHECK).append(MARK);
        for (int i = 0; i < n; i++) {
            long bits = millionths(points.features()[i]) << COORDINATE_BITS | millionths(points.features()[n + i]);
            Base64.append(text, bits << 1 | (long) points.labels()[i], DIGITS_OF_POINT);
        }
        Base64.appendCheck(text);
        return text.toString();
    }

    private static long millionths(double coordinate) {
        return Math.round(coordinate * MILLION) + EDGE;
    }

    /**
     * Reads what {@link #format} gives, with the same bits.
     *
     * @throws CsvException if the text is damaged, or has points that {@link CsvPoints#check} refuses
     */
    static PointSet parse(String text) throws CsvException {
        int n = (text.length() - 1 - Base64.DIGITS_OF_CHECK) / DIGITS_OF_POINT;
        CsvPoints.checkCount(n);
        boolean good = text.length() == 1 + n * DIGITS_OF_POINT + Base64.DIGITS_OF_CHECK && Base64.isChecked(text, 1);
        double[] features = new double[PointSet.FEATURES * n];
        double[] labels = new double[n];
        for (int i = 0; good && i < n; i++) {
            long bits = Base64.bits(text, 1 + i * DIGITS_OF_POINT, DIGITS_OF_POINT);
            int x = (int) (bits >>> COORDINATE_BITS + 1);
            int y = (int) (bits >>> 1) & COORDINATE;
            good = x <= 2 * EDGE && y <= 2 * EDGE;
            features[i] = (x - EDGE) / MILLION;
            features[n + i] = (y - EDGE) / MILLION;
            labels[i] = bits & 1;
        }
        if (!good) {
            throw new CsvException(1, 1, Words.of("the packed points are damaged."));
        }
        PointSet points = new PointSet(features, labels);
        CsvPoints.check(points);
        return points;
    }
}
