package initlab.table;

import initlab.files.Content;
import initlab.numpy.PythonFloat;

/** The cells of a matrix of numbers. */
record GridCells(Content.Grid grid) implements Cells {
    @Override
    public int rows() {
        return grid.columns().length == 0 ? 0 : grid.columns()[0].length;
    }

    @Override
    public int width(int row) {
        return grid.columns().length;
    }

    @Override
    public String text(int row, int column) {
        return column < width(row) ? numeral(grid.columns()[column][row]) : "";
    }

    @Override
    public double number(int row, int column) {
        return column < width(row) ? grid.columns()[column][row] : Double.NaN;
    }

    /** A number as a label or preview shows it: an integer without a decimal point. */
    static String numeral(double number) {
        String text = PythonFloat.repr(number == 0 ? 0 : number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
