package initlab.data;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes points as a table, and reads them as links carry them: {@code x,y,label} for each point, with semicolons between
 * the points. Tables that people bring are read by {@code initlab.table}.
 */
public final class CsvPoints {
    /** The maximum number of points. */
    public static final int MAX_POINTS = 100_000;
    /** The minimum number of points of each class, so that at least one of them is kept for testing. */
    public static final int MIN_OF_CLASS = TrainTestSplit.EVERY;

    private static final int FIELDS = 3;
    private static final int DECIMALS = 6;
    private static final double SCALE = 1e6;

    private CsvPoints() {}

    /**
     * Reads the points of a link. Line ends may stand in place of the semicolons.
     *
     * @throws CsvException if a point cannot be read, if there are too many points, or if a class has too few
     */
    public static PointSet parse(String text) throws CsvException {
        List<double[]> rows = new ArrayList<>();
        int number = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = from;
            while (end < text.length() && text.charAt(end) != ';' && text.charAt(end) != '\n') {
                end++;
            }
            String point = text.substring(from, end);
            number++;
            if (!point.isBlank()) {
                checkCount(rows.size() + 1);
                rows.add(point(point, number));
            }
            from = end + 1;
        }
        PointSet points = pointSet(rows);
        check(points);
        return points;
    }

    /**
     * Checks a number of points.
     *
     * @throws CsvException if it is too large
     */
    public static void checkCount(int count) throws CsvException {
        if (count > MAX_POINTS) {
            throw new CsvException(
                    MAX_POINTS + 1, 1, Words.of("at most {0} points are allowed.", NumberText.grouped(MAX_POINTS)));
        }
    }

    /**
     * Checks that a network can be trained on points.
     *
     * @throws CsvException if a class has too few
     */
    public static void check(PointSet points) throws CsvException {
        String lack = lack(points);
        if (lack != null) {
            throw new CsvException(Math.max(points.size(), 1), 1, lack);
        }
    }

    /** Reads {@code x,y,label}. */
    private static double[] point(String text, int number) throws CsvException {
        double[] point = new double[FIELDS];
        int from = 0;
        for (int field = 0; field < FIELDS; field++) {
            boolean last = field == FIELDS - 1;
            int comma = text.indexOf(',', from);
            if (last ? comma >= 0 : comma < 0) {
                throw new CsvException(
                        number, from + 1, Words.of("a point has three values: x, y and the class 0 or 1."));
            }
            String word = text.substring(from, last ? text.length() : comma).trim();
            point[field] = DecimalReader.read(word);
            boolean good = last ? point[field] == 0 || point[field] == 1 : Double.isFinite(point[field]);
            if (!good) {
                throw new CsvException(
                        number,
                        from + 1,
                        last
                                ? Words.of("the class must be 0 or 1, not {0}.", Words.quoted(word))
                                : Words.of(
                                        "{0} must be a number, not {1}.", field == 0 ? "x" : "y", Words.quoted(word)));
            }
            from = comma + 1;
        }
        return point;
    }

    /** Returns why a network cannot be trained on these points, or null if it can. */
    public static String lack(PointSet points) {
        int ones = 0;
        for (double label : points.labels()) {
            ones += (int) label;
        }
        int zeros = points.size() - ones;
        return zeros >= MIN_OF_CLASS && ones >= MIN_OF_CLASS
                ? null
                : Words.of(
                        "At least {0} points of each class are needed. Class 0 has {1}, class 1 has {2}.",
                        MIN_OF_CLASS, zeros, ones);
    }

    /** Returns the points of rows with x, y and class. */
    static PointSet pointSet(List<double[]> rows) {
        int n = rows.size();
        double[] features = new double[PointSet.FEATURES * n];
        double[] labels = new double[n];
        for (int i = 0; i < n; i++) {
            features[i] = rows.get(i)[0];
            features[n + i] = rows.get(i)[1];
            labels[i] = rows.get(i)[2];
        }
        return new PointSet(features, labels);
    }

    /** Returns the points as a table with all digits, without a line end after the last line. */
    public static String format(PointSet points, char lineEnd) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                text.append(lineEnd);
            }
            append(text, points.features()[i]);
            append(text, points.features()[points.size() + i]);
            text.append((int) points.labels()[i]);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, double coordinate) {
        long whole = Math.round(Math.abs(coordinate) * SCALE);
        if (whole / SCALE != Math.abs(coordinate)) {
            text.append(PythonFloat.repr(coordinate)).append(',');
            return;
        }
        text.append(coordinate < 0 ? "-" : "").append(whole / (long) SCALE);
        int fraction = (int) (whole % (long) SCALE);
        if (fraction > 0) {
            String digits = String.valueOf(fraction);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append("0".repeat(DECIMALS - digits.length())).append(digits, 0, end);
        }
        text.append(',');
    }
}
