package initlab.data;

import java.util.ArrayList;
import java.util.List;

/** Points of the view while somebody draws them: added and erased in strokes, each of which can be undone. */
public final class PointsDraft {
    private static final int MAX_UNDO = 100;
    /** Drawn coordinates have two decimals: finer than a hand, and short in a link. */
    private static final double DECIMALS = 100;

    /** x, y and class of each point; rows are never changed. */
    private List<double[]> rows = new ArrayList<>();

    private final List<List<double[]>> before = new ArrayList<>();
    private List<double[]> strokeBegan;

    /** A stroke begins: what follows is undone as one. */
    public void begin() {
        strokeBegan = new ArrayList<>(rows);
    }

    /** Adds a point, moved into the view if it lies outside; false if there are as many as there may be. */
    public boolean add(double x, double y, int label) {
        if (rows.size() == CsvPoints.MAX_POINTS) {
            return false;
        }
        keepForUndo();
        rows.add(new double[] {placed(x), placed(y), label});
        return true;
    }

    private double placed(double coordinate) {
        return Math.round(Math.max(-ViewFit.REACH, Math.min(coordinate, ViewFit.REACH)) * DECIMALS) / DECIMALS + 0;
    }

    /** Takes away every point nearer than a radius; whether there was one. */
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
        keepForUndo();
        rows = left;
        return true;
    }

    /** Takes other points in the place of all. */
    public void replace(PointSet points) {
        begin();
        keepForUndo();
        rows = new ArrayList<>();
        int n = points.size();
        for (int i = 0; i < n; i++) {
            rows.add(new double[] {points.features()[i], points.features()[n + i], points.labels()[i]});
        }
    }

    /** Takes all points away; whether there was one. */
    public boolean clear() {
        if (rows.isEmpty()) {
            return false;
        }
        begin();
        keepForUndo();
        rows = new ArrayList<>();
        return true;
    }

    private void keepForUndo() {
        if (strokeBegan != null) {
            before.add(strokeBegan);
            strokeBegan = null;
            if (before.size() > MAX_UNDO) {
                before.remove(0);
            }
        }
    }

    /** Whether a stroke can be undone. */
    public boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last stroke back; whether there was one. */
    public boolean undo() {
        if (before.isEmpty()) {
            return false;
        }
        rows = before.remove(before.size() - 1);
        strokeBegan = null;
        return true;
    }

    /** How many points of a class there are. */
    public int count(int label) {
        int count = 0;
        for (double[] row : rows) {
            count += row[2] == label ? 1 : 0;
        }
        return count;
    }

    /** The points as they stand. */
    public PointSet points() {
        return CsvPoints.pointSet(rows);
    }
}
