package initlab.files;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Arranges NumPy arrays as a table. Points may be rows or columns of an array, or have an array for each coordinate.
 * Classes are numbers, words, or columns of which one has a 1.
 */
final class Arrangement {
    private static final int FEATURES = 2;
    /** The most features to choose from. */
    private static final int MAX_FEATURES = 64;

    private Arrangement() {}

    /**
     * Arranges arrays whose names say what they hold.
     *
     * @param features points, or arrays of coordinates; at least one
     * @param labels classes, and perhaps second coordinates
     * @param notes receives what the person should know
     */
    static ArrayTable of(List<NumberArray> features, List<NumberArray> labels, List<String> notes)
            throws FileException {
        ArrayTable table = new ArrayTable(notes);
        for (NumberArray points : features) {
            if (points.axes() > 1) {
                points(table, points, labels);
                return table;
            }
        }
        coordinates(table, features, labels);
        return table;
    }

    /** Arranges arrays whose names say nothing: the first points with classes, coordinates, or the first array. */
    static ArrayTable ofUnknown(List<NumberArray> arrays, List<String> notes) throws FileException {
        for (NumberArray points : arrays) {
            for (NumberArray labels : arrays) {
                if (points.axes() == FEATURES && labels != points && count(points, labels) > 0) {
                    return guess(List.of(points), labels, notes);
                }
            }
        }
        int last = arrays.size() - 1;
        return last < FEATURES || arrays.get(0).axes() > 1
                ? of(arrays.subList(0, 1), List.of(), notes)
                : guess(arrays.subList(0, last), arrays.get(last), notes);
    }

    private static ArrayTable guess(List<NumberArray> features, NumberArray labels, List<String> notes)
            throws FileException {
        List<String> names = new ArrayList<>();
        for (NumberArray array : features) {
            names.add(array.name());
        }
        notes.add(Words.of(
                "The points are read from {0} and their classes from {1}.",
                Names.listed(names), Words.quoted(labels.name())));
        return of(features, List.of(labels), notes);
    }

    /** Adds the points of one array and the classes of another, or of the same. */
    private static void points(ArrayTable table, NumberArray points, List<NumberArray> labels) throws FileException {
        if (points.axes() != FEATURES) {
            throw new FileException(Words.of(
                    "{0} has the shape {1}. Points need the shape (m, 2) or (2, m), or (m, 3) with their classes.",
                    Words.quoted(points.name()), points.shape()));
        }
        NumberArray classes = null;
        for (NumberArray candidate : labels) {
            classes = classes == null && count(points, candidate) > 0 ? candidate : classes;
        }
        if (classes == null && !labels.isEmpty()) {
            throw mismatch(points, labels.get(0));
        }
        int rows = points.rows();
        int width = points.columns();
        boolean across = classes == null ? isWide(rows, width) : count(points, classes) != rows;
        if (classes == null ? isFew(rows) == isFew(width) : rows == width) {
            String name = Words.quoted(points.name());
            table.note(
                    across
                            ? Words.of("{0} has the shape {1}; each column is read as a point.", name, points.shape())
                            : Words.of("{0} has the shape {1}; each row is read as a point.", name, points.shape()));
        }
        int features = across ? rows : width;
        if (features > MAX_FEATURES) {
            throw new FileException(Words.of(
                    "{0} has {1} features. Save two of them, for example {2}.",
                    Words.quoted(points.name()), features, "X[:, :2]"));
        }
        table.addAll(points, features, across);
        if (classes != null) {
            classes(table, classes, across ? width : rows);
        }
        if (classes != null || features > FEATURES && isFew(features) && table.endsDiscrete()) {
            table.setLabelled();
        }
    }

    /** Adds arrays with one coordinate each. If there are several for labels, one named y is a coordinate. */
    private static void coordinates(ArrayTable table, List<NumberArray> features, List<NumberArray> labels)
            throws FileException {
        List<NumberArray> all = new ArrayList<>(features);
        for (NumberArray array : labels) {
            all.add(array.name().equals("y") ? features.size() : all.size(), array);
        }
        for (NumberArray array : all) {
            if (array.axes() > 1 || array.rows() != all.get(0).rows()) {
                throw mismatch(all.get(0), array);
            }
            table.add(array);
        }
        if (all.size() > FEATURES && !labels.isEmpty()) {
            table.setLabelled();
        }
    }

    private static FileException mismatch(NumberArray first, NumberArray second) {
        return new FileException(Words.of(
                "{0} has the shape {1} and {2} the shape {3}. There must be one class for each point.",
                Words.quoted(first.name()), first.shape(), Words.quoted(second.name()), second.shape()));
    }

    /** Adds classes, which have been checked to be as many as the points. One-hot classes become their index. */
    private static void classes(ArrayTable table, NumberArray labels, int count) throws FileException {
        if (labels.axes() < FEATURES) {
            table.add(labels);
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
        table.add(labels, codes);
        table.note(
                Words.of("{0} is one-hot; the class of a point is the index of its 1.", Words.quoted(labels.name())));
    }

    /** The number of points that an array of classes has classes for; 0 if it does not match. */
    private static int count(NumberArray points, NumberArray labels) {
        int most = Math.max(points.rows(), points.columns());
        for (int count : new int[] {most, Math.min(points.rows(), points.columns())}) {
            if (labels.axes() <= FEATURES
                    && (labels.rows() == count || labels.axes() == FEATURES && labels.columns() == count)) {
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
}
