package initlab.files;

import initlab.numpy.PythonFloat;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Arranges NumPy arrays as a table. Points may be rows or columns of an array, or have an array for each coordinate.
 * Classes are numbers, words, or columns of which one has a 1.
 */
final class Arrangement {
    /** The most features to choose from. */
    private static final int MAX_FEATURES = 64;

    private static final int FEATURES = 2;

    /** A column of the table, as numbers or as words; the other is null. */
    private record Column(String name, double[] numbers, String[] words) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<String> notes;
    private final List<String> used = new ArrayList<>();
    private boolean labelled;

    private Arrangement(List<String> notes) {
        this.notes = notes;
    }

    /**
     * Arranges arrays whose names say what they hold.
     *
     * @param features points, or arrays of coordinates; at least one
     * @param labels classes, and perhaps second coordinates
     * @param notes receives what the person should know
     */
    static Arrangement of(List<NumberArray> features, List<NumberArray> labels, List<String> notes) throws FileException {
        Arrangement table = new Arrangement(notes);
        for (NumberArray points : features) {
            if (points.axes() > 1) {
                table.points(points, labels);
                return table;
            }
        }
        table.coordinates(features, labels);
        return table;
    }

    /** Arranges arrays whose names say nothing: the first points with classes, coordinates, or the first array. */
    static Arrangement ofUnknown(List<NumberArray> arrays, List<String> notes) throws FileException {
        for (NumberArray points : arrays) {
            for (NumberArray labels : arrays) {
                if (points.axes() == 2 && labels != points && size(points, labels) > 0) {
                    notes.add(guess(List.of(points.name()), labels.name()));
                    return of(List.of(points), List.of(labels), notes);
                }
            }
        }
        int last = arrays.size() - 1;
        if (last < FEATURES || arrays.get(0).axes() > 1) {
            return of(arrays.subList(0, 1), List.of(), notes);
        }
        List<NumberArray> features = arrays.subList(0, last);
        List<String> names = new ArrayList<>();
        for (NumberArray array : features) {
            names.add(array.name());
        }
        notes.add(guess(names, arrays.get(last).name()));
        return of(features, arrays.subList(last, last + 1), notes);
    }

    private static String guess(List<String> points, String labels) {
        return Words.of("The points are read from {0} and their classes from {1}.", Names.listed(points), Words.quoted(labels));
    }

    /** The names of the arrays in the table. */
    List<String> used() {
        return used;
    }

    /** Adds the points of one array and the classes of another, or of the same. */
    private void points(NumberArray points, List<NumberArray> labels) throws FileException {
        NumberArray classes = null;
        for (NumberArray candidate : labels) {
            if (classes == null && size(points, candidate) > 0) {
                classes = candidate;
            }
        }
        if (points.axes() != FEATURES) {
            throw new FileException(Words.of(
                    "{0} has the shape {1}. Points need the shape (m, 2) or (2, m), or (m, 3) with their classes.",
                    Words.quoted(points.name()), points.shape()));
        }
        if (classes == null && !labels.isEmpty()) {
            throw new FileException(Words.of(
                    "{0} has the shape {1} and {2} the shape {3}. There must be one class for each point.",
                    Words.quoted(points.name()),
                    points.shape(),
                    Words.quoted(labels.get(0).name()),
                    labels.get(0).shape()));
        }
        int rows = points.rows();
        int width = points.columns();
        boolean across = classes == null ? isWide(rows, width) : size(points, classes) != rows;
        if (classes == null ? isFew(rows) == isFew(width) : rows == width) {
            notes.add(
                    across
                            ? Words.of(
                                    "{0} has the shape {1}; each column is read as a point.",
                                    Words.quoted(points.name()), points.shape())
                            : Words.of(
                                    "{0} has the shape {1}; each row is read as a point.",
                                    Words.quoted(points.name()), points.shape()));
        }
        int features = across ? rows : width;
        if (features > MAX_FEATURES) {
            throw new FileException(Words.of(
                    "{0} has {1} features. Save two of them, for example {2}.",
                    Words.quoted(points.name()), features, "X[:, :2]"));
        }
        for (int i = 0; i < features; i++) {
            columns.add(column(points, base(points) + "[" + i + "]", i, across));
        }
        used.add(points.name());
        labelled = classes == null && features == FEATURES + 1;
        if (classes != null) {
            classes(classes, across ? width : rows);
        }
    }

    /** The name of an array, which for a file of its own is the file's name. */
    private static String base(NumberArray array) {
        String name = array.name();
        return Names.ending(name).equals(".npy") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Adds arrays with one coordinate each. If there are several for labels, one named y is a coordinate. */
    private void coordinates(List<NumberArray> features, List<NumberArray> labels) throws FileException {
        List<NumberArray> all = new ArrayList<>(features);
        for (NumberArray array : labels) {
            all.add(array.name().equals("y") ? features.size() : all.size(), array);
        }
        for (NumberArray array : all) {
            if (array.axes() > 1 || array.rows() != all.get(0).rows()) {
                throw new FileException(Words.of(
                        "{0} has the shape {1} and {2} the shape {3}. There must be one class for each point.",
                        Words.quoted(all.get(0).name()),
                        all.get(0).shape(),
                        Words.quoted(array.name()),
                        array.shape()));
            }
            columns.add(column(array, base(array), 0, false));
            used.add(array.name());
        }
        labelled = all.size() > FEATURES && !labels.isEmpty();
    }

    /** Adds classes, which have been checked to be as many as the points. */
    private void classes(NumberArray labels, int count) throws FileException {
        labelled = true;
        used.add(labels.name());
        if (labels.axes() < 2) {
            columns.add(column(labels, labels.name(), 0, false));
            return;
        }
        boolean across = labels.rows() != count;
        int width = across ? labels.rows() : labels.columns();
        double[] codes = new double[count];
        for (int i = 0; i < count; i++) {
            int ones = 0;
            int zeros = 0;
            for (int k = 0; k < width && !labels.isText(); k++) {
                double value = across ? labels.number(k, i) : labels.number(i, k);
                codes[i] = value == 1 ? k : codes[i];
                ones += value == 1 ? 1 : 0;
                zeros += value == 0 ? 1 : 0;
            }
            if (ones != 1 || zeros != width - 1) {
                throw new FileException(Words.of(
                        "{0} has the shape {1} and is not one-hot at index {2}. Save one class for each point.",
                        Words.quoted(labels.name()), labels.shape(), i));
            }
        }
        columns.add(new Column(labels.name(), codes, null));
        notes.add(Words.of(
                "{0} is one-hot; the class of a point is the index of its 1.", Words.quoted(labels.name())));
    }

    /** The number of points that an array of classes has classes for; 0 if it does not match. */
    private static int size(NumberArray points, NumberArray labels) {
        int most = Math.max(points.rows(), points.columns());
        for (int count : new int[] {most, points.rows() + points.columns() - most}) {
            if (labels.axes() < 2 && labels.rows() == count
                    || labels.axes() == 2 && (labels.rows() == count || labels.columns() == count)) {
                return count;
            }
        }
        return 0;
    }

    /** Whether the points of an array without classes are its columns. */
    private static boolean isWide(int rows, int columns) {
        return isFew(rows) ? !isFew(columns) : !isFew(columns) && columns > rows;
    }

    /** Whether a length is that of a point's features, perhaps with its class. */
    private static boolean isFew(int length) {
        return length == FEATURES || length == FEATURES + 1;
    }

    private static Column column(NumberArray array, String name, int index, boolean across) {
        int count = across ? array.columns() : array.rows();
        double[] numbers = array.isText() ? null : new double[count];
        String[] words = array.isText() ? new String[count] : null;
        for (int i = 0; i < count; i++) {
            int row = across ? index : i;
            int column = across ? i : index;
            if (words != null) {
                words[i] = array.word(row, column);
            } else {
                numbers[i] = array.number(row, column);
            }
        }
        return new Column(name, numbers, words);
    }

    /** Numbers as they are. A table with words becomes a text, because only texts have words. */
    Content content() {
        boolean hasWords = false;
        List<String> names = new ArrayList<>();
        double[][] numbers = new double[columns.size()][];
        for (int i = 0; i < numbers.length; i++) {
            names.add(columns.get(i).name());
            numbers[i] = columns.get(i).numbers();
            hasWords |= numbers[i] == null;
        }
        return hasWords
                ? new Content.Text(text(), notes)
                : new Content.Grid(names, numbers, labelled ? numbers.length - 1 : -1, notes);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int last = columns.size() - 1;
        for (int i = 0; i <= last; i++) {
            text.append(labelled && i == last ? "label\n" : "x" + (i + 1) + (i == last ? '\n' : ','));
        }
        Column first = columns.get(0);
        int rows = first.words() == null ? first.numbers().length : first.words().length;
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i <= last; i++) {
                Column column = columns.get(i);
                if (column.words() == null) {
                    text.append(PythonFloat.repr(column.numbers()[row]));
                } else {
                    text.append('"').append(column.words()[row].replace("\"", "\"\"")).append('"');
                }
                text.append(i == last ? '\n' : ',');
            }
        }
        return text.toString();
    }
}
