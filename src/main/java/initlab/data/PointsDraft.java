package initlab.data;

import java.util.ArrayList;
import java.util.List;

/** Points that are being drawn. They are added and erased in strokes, and each stroke can be undone. */
public final class PointsDraft {
    private static final int MAX_UNDO = 100;
    /** Drawn coordinates are rounded to two decimals: no hand draws more finely, and links stay short. */
    private static final double DECIMALS = 100;

    /** One array with x, y and class per point. The arrays are never changed. */
    private List<double[]> rows = new ArrayList<>();

    private final List<List<double[]>> undoStack = new ArrayList<>();
    private List<double[]> beforeStroke;

    /** Begins a stroke. All changes until the next stroke are undone together. */
    public void begin() {
        beforeStroke = new ArrayList<>(rows);
    }

    /** Adds a point, moved into the view if it lies outside. Returns false if the maximum number is reached. */
    public boolean add(double x, double y, int label) {
        if (rows.size() == CsvPoints.MAX_POINTS) {
            return false;
        }
        saveForUndo();
        rows.add(new double[] {rounded(x), rounded(y), label});
        return true;
    }

    private double rounded(double coordinate) {
        return Math.round(Math.max(-ViewFit.REACH, Math.min(coordinate, ViewFit.REACH)) * DECIMALS) / DECIMALS + 0;
    }

    /** Removes all points within a radius. Returns whether there were any. */
    public boolean erase(double x, double y, double radius) {
        List<double[]> left = new ArrayList<>();
        for (double[] row : rows) {
            double dx = row[0] - x;
            double dy = row[1] - y;
            if (dx * dx + dy * dy > radius * radius) {
                left.add(row);
            }
        }
        if (left.size() == rows.size()) {
            return false;
        }
        saveForUndo();
        rows = left;
        return true;
    }

    /** Replaces all points, as one stroke. */
    public void replace(PointSet points) {
        begin();
        saveForUndo();
        rows = new ArrayList<>();
        int n = points.size();
        for (int i = 0; i < n; i++) {
            rows.add(new double[] {points.features()[i], points.features()[n + i], points.labels()[i]});
        }
    }

    /** Removes all points, as one stroke. Returns whether there were any. */
    public boolean clear() {
        if (rows.isEmpty()) {
            return false;
        }
        begin();
        saveForUndo();
        rows = new ArrayList<>();
        return true;
    }

    private void saveForUndo() {
        if (beforeStroke != null) {
            undoStack.add(beforeStroke);
            beforeStroke = null;
            if (undoStack.size() > MAX_UNDO) {
                undoStack.remove(0);
            }
        }
    }

    /** Returns whether a stroke can be undone. */
    public boolean canUndo() {
        return !undoStack.isEmpty();
    }

    /** Undoes the last stroke. Returns whether there was one. */
    public boolean undo() {
        if (undoStack.isEmpty()) {
            return false;
        }
        rows = undoStack.remove(undoStack.size() - 1);
        beforeStroke = null;
        return true;
    }

    /** Returns the number of points of a class. */
    public int count(int label) {
        int count = 0;
        for (double[] row : rows) {
            count += row[2] == label ? 1 : 0;
        }
        return count;
    }

    /** Returns the current points. */
    public PointSet points() {
        return CsvPoints.pointSet(rows);
    }
}
