package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.TrainTestSplit;
import initlab.data.ViewFit;

/** Points of the person's own, read once; equal if their text is. */
final class OwnPoints {
    /** No points of the person's own: the data set is used. */
    static final OwnPoints NONE = new OwnPoints("", null, false);

    /** Stands between points, where a table has the end of a line. */
    private static final char END = ';';

    private final String text;
    /** Null for none. */
    private final PointSet points;

    private final boolean scaled;

    private OwnPoints(String text, PointSet points, boolean scaled) {
        this.text = text;
        this.points = points;
        this.scaled = scaled;
    }

    /**
     * Reads points, and scales them to the view if they reach beyond it.
     *
     * @param text an {@code x,y,label} each with semicolons between
     * @throws CsvException if they cannot be read; its line is the number of the point
     */
    static OwnPoints parse(String text) throws CsvException {
        if (text.isEmpty()) {
            return NONE;
        }
        ViewFit fit = ViewFit.of(CsvPoints.parse(text.replace(END, '\n')));
        return new OwnPoints(CsvPoints.format(fit.points(), END), fit.points(), fit.isScaled());
    }

    boolean isNone() {
        return points == null;
    }

    /** Whether they were scaled to the view. */
    boolean isScaled() {
        return scaled;
    }

    /** All of them, in the order of their table; null for none. */
    PointSet all() {
        return points;
    }

    PointSet training() {
        return TrainTestSplit.training(points);
    }

    PointSet test() {
        return TrainTestSplit.test(points);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnPoints own && own.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As the address has them. */
    @Override
    public String toString() {
        return text;
    }
}
