package initlab.table;

/** The cells of a text, as places in it. Cells are numbered through; no cell is copied before somebody asks for it. */
final class TextCells implements Cells {
    /** What separates the cells; see {@link Splitter}. */
    final char delimiter;

    final Numerals numerals = new Numerals();
    private final String text;
    /** Where each cell begins and ends in the text, without quotes. */
    private final int[] from;

    private final int[] to;
    /** The first cell of each row, and the number of all cells at the end. */
    private final int[] first;

    private final int[] lines;
    private final int rows;
    private final double[] numbers;

    TextCells(String text, char delimiter, int[] from, int[] to, int[] first, int[] lines, int rows) {
        this.text = text;
        this.delimiter = delimiter;
        this.from = from;
        this.to = to;
        this.first = first;
        this.lines = lines;
        this.rows = rows;
        numbers = new double[first[rows]];
        readNumbers();
        if (numerals.hasUnclear()) {
            // Only now is it known what the marks mean in this file.
            readNumbers();
        }
    }

    private void readNumbers() {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numerals.read(text, from[i], to[i]);
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int width(int row) {
        return first[row + 1] - first[row];
    }

    private int cell(int row, int column) {
        return column < width(row) ? first[row] + column : -1;
    }

    @Override
    public String text(int row, int column) {
        int cell = cell(row, column);
        if (cell < 0) {
            return "";
        }
        String content = text.substring(from[cell], to[cell]);
        boolean quoted = from[cell] > 0 && text.charAt(from[cell] - 1) == '"';
        return quoted ? content.replace("\"\"", "\"").trim() : unquoted(content);
    }

    /** Removes single quotes, as ARFF and Python write them. */
    private static String unquoted(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(0) == '\'' && word.charAt(last) == '\'' ? word.substring(1, last) : word;
    }

    @Override
    public double number(int row, int column) {
        int cell = cell(row, column);
        return cell < 0 ? Double.NaN : numbers[cell];
    }

    @Override
    public Doubt doubt(int row, int column) {
        int cell = cell(row, column);
        if (cell < 0 || !numerals.hasUnclear() || Double.isNaN(numerals.read(text, from[cell], to[cell]))) {
            return Doubt.NONE;
        }
        Doubt doubt = numerals.doubt();
        return doubt == Doubt.POINT && delimiter == ',' ? Doubt.NONE : doubt;
    }

    @Override
    public int line(int row, int column) {
        return lines[row];
    }
}
