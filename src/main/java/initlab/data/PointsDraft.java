package initlab.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Points that are being drawn. They are added and erased in strokes, and each stroke can be undone. */
public final class PointsDraft {
    private static final int MAX_UNDO = 100;
    /** The most points that are kept for undoing, over all strokes. */
    private static final int MAX_UNDO_POINTS = 2_000_000;
    /** Drawn coordinates are rounded to two decimals: no hand draws more finely, and links stay short. */
    private static final double DECIMALS = 100;

    private static final int FIELDS = 3;

    /** x, y and class of each point. Rows are only added behind the last; to remove some, the array is replaced. */
    private double[] rows = {};

    private int size;
    /** The points as a set; null after a change. */
    private PointSet points;

    private final List<State> undoStack = new ArrayList<>();
    private State beforeStroke;

    /** The points at one time. Later points may stand behind them in the same array. */
    private record State(double[] rows, int size) {}

    /** Begins a stroke. All changes until the next stroke are undone together. */
    public void begin() {
        beforeStroke = new State(rows, size);
    }

    /** Adds a point, moved into the view if it lies outside. Returns false if the maximum number is reached. */
    public boolean add(double x, double y, int label) {
        if (size == CsvPoints.MAX_POINTS) {
            return false;
        }
        saveForUndo();
        if (rows.length == FIELDS * size) {
            rows = Arrays.copyOf(rows, 2 * rows.length + FIELDS);
        }
        put(size++, rounded(x), rounded(y), label);
        points = null;
        return true;
    }

    private void put(int row, double x, double y, double label) {
        rows[FIELDS * row] = x;
        rows[FIELDS * row + 1] = y;
        rows[FIELDS * row + 2] = label;
    }

    private double rounded(double coordinate) {
        return Math.round(Math.max(-ViewFit.REACH, Math.min(coordinate, ViewFit.REACH)) * DECIMALS) / DECIMALS + 0;
    }

    /** Removes all points within a radius. Returns whether there were any. */
    public boolean erase(double x, double y, double radius) {
        int left = 0;
        for (int row = 0; row < size; row++) {
            left += isWithin(rows, row, x, y, radius) ? 0 : 1;
        }
        if (left == size) {
            return false;
        }
        saveForUndo();
        double[] old = rows;
        rows = new double[FIELDS * left];
        int kept = 0;
        for (int row = 0; row < size; row++) {
            if (!isWithin(old, row, x, y, radius)) {
                put(kept++, old[FIELDS * row], old[FIELDS * row + 1], old[FIELDS * row + 2]);
            }
        }
        size = left;
        points = null;
        return true;
    }

    private static boolean isWithin(double[] rows, int row, double x, double y, double radius) {
        double dx = rows[FIELDS * row] - x;
        double dy = rows[FIELDS * row + 1] - y;
        return dx * dx + dy * dy <= radius * radius;
    }

    /** Replaces all points, as one stroke. */
    public void replace(PointSet newPoints) {
        begin();
        saveForUndo();
        size = newPoints.size();
        rows = new double[FIELDS * size];
        for (int i = 0; i < size; i++) {
            put(
                    i,
                    newPoints.features()[i],
                    newPoints.features()[size + i],
                    newPoints.labels()[i]);
        }
        points = newPoints;
    }

    /** Removes all points, as one stroke. Returns whether there were any. */
    public boolean clear() {
        if (size == 0) {
            return false;
        }
        begin();
        saveForUndo();
        rows = new double[0];
        size = 0;
        points = null;
        return true;
    }

    private void saveForUndo() {
        if (beforeStroke != null) {
            undoStack.add(beforeStroke);
            beforeStroke = null;
            // The last stroke can always be undone.
            while (undoStack.size() > MAX_UNDO || undoStack.size() > 1 && keptPoints() > MAX_UNDO_POINTS) {
                undoStack.remove(0);
            }
        }
    }

    /** The points that all strokes keep; those that share an array with the next stroke take no space of their own. */
    private int keptPoints() {
        int kept = 0;
        double[] last = null;
        for (State state : undoStack) {
            kept += state.rows() == last ? 0 : state.rows().length / FIELDS;
            last = state.rows();
        }
        return kept;
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
        State before = undoStack.remove(undoStack.size() - 1);
        rows = before.rows();
        size = before.size();
        points = null;
        beforeStroke = null;
        return true;
    }

    /** Returns the number of points of a class. */
    public int count(int label) {
        int count = 0;
        for (int row = 0; row < size; row++) {
            count += rows[FIELDS * row + 2] == label ? 1 : 0;
        }
        return count;
    }

    /** Returns the current points; the same object until they change. */
    public PointSet points() {
        if (points == null) {
            double[] features = new double[PointSet.FEATURES * size];
            double[] labels = new double[size];
            for (int i = 0; i < size; i++) {
                features[i] = rows[FIELDS * i];
                features[size + i] = rows[FIELDS * i + 1];
                labels[i] = rows[FIELDS * i + 2];
            }
            points = new PointSet(features, labels);
        }
        return points;
    }
}
