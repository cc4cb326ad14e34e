package initlab.data;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes the user's own points as a table. Each line has x, y and the class 0 or 1, separated by commas,
 * semicolons or tabs. If the separator is a semicolon or tab, a comma within a number is a decimal comma. A header
 * line, empty lines and comments after # are ignored. Coordinates are rounded to six decimals, which is finer than any
 * picture and keeps links short.
 */
public final class CsvPoints {
    /** The maximum number of points. */
    public static final int MAX_POINTS = 1000;
    /** The minimum number of points of each class, so that at least one of them is kept for testing. */
    public static final int MIN_OF_CLASS = TrainTestSplit.EVERY;

    private static final double MAX_COORDINATE = 1e6;
    private static final int FIELDS = 3;
    private static final int MAX_QUOTED = 20;
    private static final int DECIMALS = 6;
    private static final double SCALE = 1e6;
    /** The characters of a numeral that determine its sixth decimal. Longer ones are cut, as short ones are read faster. */
    private static final int DECISIVE = 14;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<double[]> rows = new ArrayList<>();
    private boolean begun;

    private CsvPoints() {}

    /**
     * Reads a table.
     *
     * @throws CsvException if a line is not a point, if there are too many points, or if a class has too few
     */
    public static PointSet parse(String text) throws CsvException {
        CsvPoints reader = new CsvPoints();
        int line = 1;
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int last = 1;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (reader.readLine(text.substring(from, stop), line)) {
                last = line;
            }
            line++;
            from = end + 1;
        }
        PointSet points = pointSet(reader.rows);
        String lack = lack(points);
        if (lack != null) {
            throw new CsvException(last, 1, lack);
        }
        return points;
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

    /** Reads one line. Returns whether it has any content. */
    private boolean readLine(String text, int line) throws CsvException {
        int hash = text.indexOf('#');
        String content = hash < 0 ? text : text.substring(0, hash);
        if (content.isBlank()) {
            return false;
        }
        char separator = content.indexOf(';') >= 0 ? ';' : content.indexOf('\t') >= 0 ? '\t' : ',';
        boolean first = !begun;
        begun = true;
        if (first && isHeader(content, separator)) {
            return true;
        }
        double[] row = new double[FIELDS];
        int from = 0;
        for (int field = 0; field < FIELDS; field++) {
            int end = content.indexOf(separator, from);
            if (field < FIELDS - 1 && end < 0) {
                throw new CsvException(
                        line,
                        content.length() + 1,
                        Words.of("a line needs x, y and the class 0 or 1, but it ends here."));
            }
            if (field == FIELDS - 1 && end >= 0) {
                throw new CsvException(
                        line,
                        end + 1,
                        Words.of("a line has three values, x, y and the class 0 or 1, but a fourth starts here."));
            }
            String word = unquoted(content.substring(from, end < 0 ? content.length() : end));
            row[field] = number(word, separator);
            check(field, row[field], word, line, from + 1);
            from = end + 1;
        }
        if (rows.size() == MAX_POINTS) {
            throw new CsvException(line, 1, Words.of("at most {0} points are allowed.", MAX_POINTS));
        }
        rows.add(row);
        return true;
    }

    /** Returns whether a first line is a header, which means that none of its values is a number. */
    private static boolean isHeader(String content, char separator) {
        int from = 0;
        while (from <= content.length()) {
            int end = content.indexOf(separator, from);
            end = end < 0 ? content.length() : end;
            String word = unquoted(content.substring(from, end));
            double value = number(word, separator);
            if (value == value || word.isEmpty()) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static double number(String word, char separator) {
        String numeral = separator == ',' || word.indexOf('.') >= 0 ? word : word.replace(',', '.');
        double value = DecimalReader.read(shortened(numeral));
        // Adding 0 turns −0 into 0.
        return Math.abs(value) <= MAX_COORDINATE ? Math.round(value * SCALE) / SCALE + 0 : value;
    }

    /** Removes decimals that do not affect the result. A numeral with an exponent, such as 0.001e9, is not changed. */
    private static String shortened(String numeral) {
        int point = numeral.indexOf('.');
        int end = point + 1;
        while (end < numeral.length() && numeral.charAt(end) >= '0' && numeral.charAt(end) <= '9') {
            end++;
        }
        boolean cut = point >= 0
                && end > DECISIVE
                && (end == numeral.length() || point > 0 && numeral.charAt(point - 1) != '0');
        return cut ? numeral.substring(0, Math.max(point + 1, DECISIVE)) + numeral.substring(end) : numeral;
    }

    private static String unquoted(String field) {
        String word = field.trim();
        return word.length() >= 2 && word.charAt(0) == '"' && word.charAt(word.length() - 1) == '"'
                ? word.substring(1, word.length() - 1).trim()
                : word;
    }

    private static void check(int field, double value, String word, int line, int column) throws CsvException {
        if (field == 2 && value != 0 && value != 1) {
            throw new CsvException(line, column, Words.of("the class must be 0 or 1, not {0}.", quoted(word)));
        }
        if (field < 2 && !(Math.abs(value) <= MAX_COORDINATE)) {
            throw new CsvException(
                    line,
                    column,
                    Words.of(
                            "{0} must be a number of at most a million, not {1}.",
                            field == 0 ? "x" : "y", quoted(word)));
        }
    }

    private static String quoted(String word) {
        return Words.of("“{0}”", word.length() > MAX_QUOTED ? word.substring(0, MAX_QUOTED) + "…" : word);
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
