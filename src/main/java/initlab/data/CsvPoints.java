package initlab.data;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Points of the student's own: a line each with x, y and the label 0 or 1, divided by commas, semicolons or tabs. A head
 * line, empty lines and lines from # on are passed over.
 */
public final class CsvPoints {
    /** The most points. */
    public static final int MAX_POINTS = 2000;
    /** The least points. */
    public static final int MIN_POINTS = 4;
    private static final double MAX_COORDINATE = 1e6;
    private static final int FIELDS = 3;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<double[]> rows = new ArrayList<>();

    private CsvPoints() {
    }

    /**
     * Reads a table.
     *
     * @throws CsvException if a line is not a point, or there are too few or too many, or only one class
     */
    public static PointSet parse(String text) throws CsvException {
        CsvPoints reader = new CsvPoints();
        int line = 1;
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            reader.readLine(text.substring(from, stop), line++);
            from = end + 1;
        }
        return reader.finish(line - 1);
    }

    private void readLine(String text, int line) throws CsvException {
        int hash = text.indexOf('#');
        String content = hash < 0 ? text : text.substring(0, hash);
        if (content.isBlank()) {
            return;
        }
        char separator = content.indexOf(';') >= 0 ? ';' : content.indexOf('\t') >= 0 ? '\t' : ',';
        double[] row = new double[FIELDS];
        int from = 0;
        for (int field = 0; field < FIELDS; field++) {
            int end = content.indexOf(separator, from);
            if (field < FIELDS - 1 && end < 0) {
                throw new CsvException(line, content.length() + 1, Words.of("x, y and a label 0 or 1 are needed, and here the "
                        + "line ends."));
            }
            end = field == FIELDS - 1 ? content.length() : end;
            String word = unquoted(content.substring(from, end));
            row[field] = DecimalReader.read(word);
            if (row[field] != row[field] && field == 0 && rows.isEmpty() && isHead(content)) {
                return;
            }
            check(field, row[field], word, line, from + 1);
            from = end + 1;
        }
        if (rows.size() == MAX_POINTS) {
            throw new CsvException(line, 1, Words.of("these are more than {0} points.", MAX_POINTS));
        }
        rows.add(row);
    }

    /** A first line that has letters in its first field names the columns. */
    private static boolean isHead(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String field) {
        String word = field.trim();
        return word.length() >= 2 && word.charAt(0) == '"' && word.charAt(word.length() - 1) == '"'
                ? word.substring(1, word.length() - 1).trim() : word;
    }

    private static void check(int field, double value, String word, int line, int column) throws CsvException {
        String found = Words.of("“{0}”", word.length() > 20 ? word.substring(0, 20) + "…" : word);
        if (field == 2) {
            if (value != 0 && value != 1) {
                throw new CsvException(line, column, Words.of("the label must be 0 or 1, not {0}.", found));
            }
        } else if (!(Math.abs(value) <= MAX_COORDINATE)) {
            throw new CsvException(line, column, Words.of("{0} must be a number of at most a million, not {1}.",
                    field == 0 ? "x" : "y", found));
        }
    }

    private PointSet finish(int lines) throws CsvException {
        int ones = 0;
        for (double[] row : rows) {
            ones += (int) row[2];
        }
        if (rows.size() < MIN_POINTS) {
            throw new CsvException(lines, 1, Words.of("there are only {0} points; at least {1} are needed.", rows.size(),
                    MIN_POINTS));
        }
        if (ones == 0 || ones == rows.size()) {
            throw new CsvException(lines, 1, Words.of("all points have the label {0}; both classes are needed.",
                    ones == 0 ? 0 : 1));
        }
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

    /** Points as a table that {@link #parse} reads back to the same bits. */
    public static String format(PointSet points, char lineEnd) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            text.append(i == 0 ? "" : String.valueOf(lineEnd)).append(PythonFloat.repr(points.features()[i])).append(',')
                    .append(PythonFloat.repr(points.features()[points.size() + i])).append(',')
                    .append((int) points.labels()[i]);
        }
        return text.toString();
    }

    /** The points shrunk towards the origin until the largest coordinate is {@code reach}; as they are if they fit. */
    public static PointSet fitted(PointSet points, double reach) {
        double largest = 0;
        for (double coordinate : points.features()) {
            largest = Math.max(largest, Math.abs(coordinate));
        }
        if (largest <= reach) {
            return points;
        }
        double[] features = points.features().clone();
        for (int i = 0; i < features.length; i++) {
            features[i] = features[i] / largest * reach;
        }
        return new PointSet(features, points.labels());
    }

    /** Every fourth point, or all that are not: own points are divided into a training and a test set so. */
    public static PointSet part(PointSet points, boolean everyFourth) {
        int count = 0;
        for (int i = 0; i < points.size(); i++) {
            count += (i % 4 == 3) == everyFourth ? 1 : 0;
        }
        double[] features = new double[PointSet.FEATURES * count];
        double[] labels = new double[count];
        int at = 0;
        for (int i = 0; i < points.size(); i++) {
            if ((i % 4 == 3) == everyFourth) {
                features[at] = points.features()[i];
                features[count + at] = points.features()[points.size() + i];
                labels[at++] = points.labels()[i];
            }
        }
        return new PointSet(features, labels);
    }
}
