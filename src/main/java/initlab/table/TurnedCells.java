package initlab.table;

/**
 * A table turned by a quarter: its columns are the rows of the original. Places are those of the original.
 *
 * @param cells the original, whose rows all have the same width
 */
record TurnedCells(Cells cells) implements Cells {
    @Override
    public int rows() {
        return cells.width(0);
    }

    @Override
    public int width(int row) {
        return cells.rows();
    }

    @Override
    public String text(int row, int column) {
        return column < cells.rows() ? cells.text(column, row) : "";
    }

    @Override
    public double number(int row, int column) {
        return column < cells.rows() ? cells.number(column, row) : Double.NaN;
    }

    @Override
    public Doubt doubt(int row, int column) {
        return column < cells.rows() ? cells.doubt(column, row) : Doubt.NONE;
    }

    @Override
    public int line(int row, int column) {
        return cells.line(column, row);
    }

    @Override
    public int place(int row, int column) {
        return cells.place(column, row);
    }
}
