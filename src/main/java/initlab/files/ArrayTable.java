package initlab.files;

import initlab.numpy.PythonFloat;
import java.util.ArrayList;
import java.util.List;

/** A table whose columns come from NumPy arrays. */
final class ArrayTable {
    /** A column, as numbers or as words; the other is null. */
    private record Column(String name, double[] numbers, String[] words) {
        /** A cell of a comma-separated text. */
        String cell(int row) {
            return words == null ? PythonFloat.repr(numbers[row]) : "\"" + words[row].replace("\"", "\"\"") + "\"";
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<String> used = new ArrayList<>();
    private final List<String> notes;
    private boolean labelled;

    /** Creates a table without columns. The notes are for the person; the list is shared with the caller. */
    ArrayTable(List<String> notes) {
        this.notes = notes;
    }

    /** Adds a sentence that the person should know. */
    void note(String sentence) {
        notes.add(sentence);
    }

    /** Adds an array of one axis as a column. */
    void add(NumberArray array) {
        add(array, base(array), 0, false);
        used.add(array.name());
    }

    /** Adds some columns of an array of two axes, or its rows as columns. */
    void addAll(NumberArray array, int count, boolean across) {
        for (int i = 0; i < count; i++) {
            add(array, base(array) + "[" + i + "]", i, across);
        }
        used.add(array.name());
    }

    /** Adds a column with numbers that were made of an array. */
    void add(NumberArray array, double[] numbers) {
        columns.add(new Column(base(array), numbers, null));
        used.add(array.name());
    }

    private void add(NumberArray array, String name, int index, boolean across) {
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
        columns.add(new Column(name, numbers, words));
    }

    /** The name of an array. The array of an npy file has the file's name. */
    private static String base(NumberArray array) {
        String name = array.name();
        return Names.ending(name).equals(".npy") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Says that the last column has the classes. */
    void setLabelled() {
        labelled = true;
    }

    /** Whether the last column has words or whole numbers only, as classes have. */
    boolean endsDiscrete() {
        double[] numbers = columns.get(columns.size() - 1).numbers();
        for (int i = 0; numbers != null && i < numbers.length; i++) {
            if (numbers[i] != Math.rint(numbers[i])) {
                return false;
            }
        }
        return true;
    }

    /** The names of the arrays in the table. */
    List<String> used() {
        return used;
    }

    /** Returns the table. One with words becomes a text, because a grid has none. */
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
                text.append(columns.get(i).cell(row)).append(i == last ? '\n' : ',');
            }
        }
        return text.toString();
    }
}
