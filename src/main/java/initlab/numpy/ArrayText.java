package initlab.numpy;

/** Formats two-dimensional arrays as NumPy's {@code str(array)} does with its default print options. */
public final class ArrayText {
    /** Arrays with more entries than this are summarized. */
    private static final int THRESHOLD = 1000;
    /** Rows and columns shown at each edge of a summary. */
    private static final int EDGE_ITEMS = 3;
    /** Characters per line, without the two brackets that may close it. */
    private static final int LINE_WIDTH = 75 - 2;

    private static final String INDENT = "  ";

    private ArrayText() {}

    /**
     * Formats an array of float64.
     *
     * @param values rows × columns, row-major
     * @throws IllegalArgumentException if the shape is empty or does not match the number of values
     */
    public static String floats(double[] values, int rows, int columns) {
        checkShape(values.length, rows, columns);
        int[] entries = shown(rows, columns);
        double[] shown = new double[entries.length];
        for (int i = 0; i < entries.length; i++) {
            shown[i] = values[entries[i]];
        }
        FloatColumnFormat format = new FloatColumnFormat(shown);
        String[] words = new String[shown.length];
        for (int i = 0; i < shown.length; i++) {
            words[i] = format.format(shown[i]);
        }
        return layOut(words, rows, columns);
    }

    /**
     * Formats an array of integers, such as predicted classes.
     *
     * @param values rows × columns, row-major
     * @throws IllegalArgumentException if the shape is empty or does not match the number of values
     */
    public static String integers(byte[] values, int rows, int columns) {
        checkShape(values.length, rows, columns);
        int[] entries = shown(rows, columns);
        String[] words = new String[entries.length];
        int width = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(values[entries[i]]);
            width = Math.max(width, words[i].length());
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = " ".repeat(width - words[i].length()) + words[i];
        }
        return layOut(words, rows, columns);
    }

    private static void checkShape(int length, int rows, int columns) {
        if (rows < 1 || columns < 1 || rows * columns != length) {
            throw new IllegalArgumentException(
                    length + " values do not fill an array of " + rows + " × " + columns + ".");
        }
    }

    /** Returns how many of {@code size} rows or columns are shown if the array has {@code entries} entries. */
    private static int shownOf(int size, int entries) {
        return entries > THRESHOLD ? Math.min(size, 2 * EDGE_ITEMS) : size;
    }

    /** Returns the indices of the entries that are shown, row by row. */
    private static int[] shown(int rows, int columns) {
        int rowsShown = shownOf(rows, rows * columns);
        int columnsShown = shownOf(columns, rows * columns);
        int[] entries = new int[rowsShown * columnsShown];
        for (int i = 0; i < entries.length; i++) {
            int row = i / columnsShown;
            int column = i % columnsShown;
            row += rowsShown < rows && row >= EDGE_ITEMS ? rows - rowsShown : 0;
            column += columnsShown < columns && column >= EDGE_ITEMS ? columns - columnsShown : 0;
            entries[i] = row * columns + column;
        }
        return entries;
    }

    /** Adds brackets and line breaks to the words shown of a rows × columns array. */
    private static String layOut(String[] words, int rows, int columns) {
        int rowsShown = shownOf(rows, rows * columns);
        int columnsShown = shownOf(columns, rows * columns);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rowsShown; row++) {
            if (rowsShown < rows && row == EDGE_ITEMS) {
                text.append(" ...\n");
            }
            text.append(row == 0 ? "[[" : " [");
            appendRow(text, words, row * columnsShown, columnsShown, columnsShown < columns);
            text.append(row == rowsShown - 1 ? "]]" : "]\n");
        }
        return text.toString();
    }

    private static void appendRow(StringBuilder text, String[] words, int from, int count, boolean summarised) {
        // The brackets or the indent before the first word of a line always have the length of INDENT.
        int lineStart = text.length() - INDENT.length();
        for (int i = 0; i < count; i++) {
            if (summarised && i == EDGE_ITEMS) {
                lineStart = appendWord(text, "...", lineStart);
                text.append(' ');
            }
            lineStart = appendWord(text, words[from + i], lineStart);
            if (i < count - 1) {
                text.append(' ');
            }
        }
    }

    /** Appends a word, on a new line if the current one is full. Returns where the word's line starts. */
    private static int appendWord(StringBuilder text, String word, int lineStart) {
        int length = text.length() - lineStart;
        int start = lineStart;
        if (length + word.length() > LINE_WIDTH && length > INDENT.length()) {
            int end = text.length();
            while (text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            text.append('\n').append(INDENT);
            start = end + 1;
        }
        text.append(word);
        return start;
    }
}
