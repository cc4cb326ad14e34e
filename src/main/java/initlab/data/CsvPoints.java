package initlab.data;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Points of the student's own as a table: a line each with x, y and the class 0 or 1, divided by commas, semicolons or
 * tabs. With semicolons or tabs a comma inside of a number is a decimal point, as much of Europe writes it. A head line,
 * empty lines, and what follows a # are passed over. Coordinates are kept to six decimals: finer than any picture, short
 * in a link, and quick to read and write.
 */
public final class CsvPoints {
    /** The most points. */
    public static final int MAX_POINTS = 1000;
    /** The least points of each class: of so many, one is kept for testing. */
    public static final int MIN_OF_CLASS = TrainTestSplit.EVERY;

    private static final double MAX_COORDINATE = 1e6;
    private static final int FIELDS = 3;
    private static final int MAX_QUOTED = 20;
    private static final int DECIMALS = 6;
    private static final double SCALE = 1e6;
    /** Digits that decide the sixth decimal, however many follow; numerals of so few are read fast. */
    private static final int DECISIVE = 14;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<double[]> rows = new ArrayList<>();
    private boolean begun;

    private CsvPoints() {}

    /**
     * Reads a table.
     *
     * @throws CsvException if a line is not a point, or there are too many, or too few of a class
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

    /** Why some points cannot be trained on; null if they can. */
    public static String lack(PointSet points) {
        int ones = 0;
        for (double label : points.labels()) {
            ones += (int) label;
        }
        int zeros = points.size() - ones;
        return zeros >= MIN_OF_CLASS && ones >= MIN_OF_CLASS
                ? null
                : Words.of(
                        "At least {0} points of each class are " + "needed; of class 0 there are {1}, of class 1 {2}.",
                        MIN_OF_CLASS, zeros, ones);
    }

    /** Points from rows of x, y and class. */
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

    /** Takes one line in; whether there was anything in it. */
    private boolean readLine(String text, int line) throws CsvException {
        int hash = text.indexOf('#');
        String content = hash < 0 ? text : text.substring(0, hash);
        if (content.isBlank()) {
            return false;
        }
        char separator = content.indexOf(';') >= 0 ? ';' : content.indexOf('\t') >= 0 ? '\t' : ',';
        boolean first = !begun;
        begun = true;
        if (first && isHead(content, separator)) {
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
                        Words.of("x, y and the class 0 or 1 are needed, and here " + "the line ends."));
            }
            if (field == FIELDS - 1 && end >= 0) {
                throw new CsvException(
                        line,
                        end + 1,
                        Words.of("a line has three parts, x, y and the class 0 or 1, and " + "here a fourth begins."));
            }
            String word = unquoted(content.substring(from, end < 0 ? content.length() : end));
            row[field] = number(word, separator);
            check(field, row[field], word, line, from + 1);
            from = end + 1;
        }
        if (rows.size() == MAX_POINTS) {
            throw new CsvException(line, 1, Words.of("these are more than {0} points.", MAX_POINTS));
        }
        rows.add(row);
        return true;
    }

    /** A first line of which no part is a number names the columns. */
    private static boolean isHead(String content, char separator) {
        int from = 0;
        while (from <= content.length()) {
            int end = content.indexOf(separator, from);
            end = end < 0 ? content.length() : end;
            String word = unquoted(content.substring(from, end));
            double value = number(word, separator);
            if (!Double.isNaN(value) || word.isEmpty()) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static double number(String word, char separator) {
        String numeral = separator == ',' || word.indexOf('.') >= 0 ? word : word.replace(',', '.');
        double value = DecimalReader.read(shortened(numeral));
        // Adding 0 makes −0 a plain 0.
        return Math.abs(value) <= MAX_COORDINATE ? Math.round(value * SCALE) / SCALE + 0 : value;
    }

    /** Without the decimals that decide nothing; a numeral like 0.001e9 stays as it is. */
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

    /** Points as a table, every digit of them, without an end after the last line. */
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
