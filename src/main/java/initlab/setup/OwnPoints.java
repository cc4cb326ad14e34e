package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.TrainTestSplit;
import initlab.data.ViewFit;

/** The person's own points, parsed once, and written once when their text is needed. Two are equal if all numbers are. */
final class OwnPoints {
    /** No own points: the data set is used. */
    static final OwnPoints NONE = new OwnPoints("", null, null);

    /** Separates points, like the end of a line in a table. */
    private static final char END = ';';

    /** More points are packed: as a table they would be too long for an address in any case. */
    private static final int MOST_AS_TABLE = 1000;

    /** Null until it is needed. */
    private String text;
    /** Null for none. */
    private final PointSet points;

    /** How they were scaled to the view; null if they were not. */
    private final ViewFit fit;

    private OwnPoints(String text, PointSet points, ViewFit fit) {
        this.text = text;
        this.points = points;
        this.fit = fit;
    }

    /**
     * Reads points and scales them to the view if they do not fit it.
     *
     * @param text {@code x,y,label} for each point, separated by semicolons; or {@link PackedPoints}
     * @throws CsvException if the text cannot be read
     */
    static OwnPoints parse(String text) throws CsvException {
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.charAt(0) == PackedPoints.MARK) {
            return new OwnPoints(text, PackedPoints.parse(text), null);
        }
        ViewFit fit = ViewFit.of(CsvPoints.parse(text));
        return new OwnPoints(null, fit.points(), fit.isScaled() ? fit : null);
    }

    /** Points that lie in the view, with coordinates of at most six decimals. */
    static OwnPoints of(PointSet points) {
        return new OwnPoints(null, points, null);
    }

    boolean isNone() {
        return points == null;
    }

    /** Whether the points were scaled to the view. */
    boolean isScaled() {
        return fit != null;
    }

    /** The axes in the units of the text. */
    OwnAxes axes() {
        return fit == null ? OwnAxes.DEFAULT : OwnAxes.of(null, null, fit);
    }

    /** All points in the order of the text; null for none. */
    PointSet all() {
        return points;
    }

    PointSet training() {
        return TrainTestSplit.training(points);
    }

    PointSet test() {
        return TrainTestSplit.test(points);
    }

    /** The number of training points; see {@link TrainTestSplit}. */
    int trainingSize() {
        int ones = 0;
        for (double label : points.labels()) {
            ones += (int) label;
        }
        int zeros = points.size() - ones;
        return points.size() - zeros / TrainTestSplit.EVERY - ones / TrainTestSplit.EVERY;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof OwnPoints own
                        && points != null
                        && own.points != null
                        && points.hasSameNumbers(own.points);
    }

    @Override
    public int hashCode() {
        return points == null ? 0 : points.size();
    }

    /** The text in the address. */
    @Override
    public String toString() {
        if (text == null) {
            text = points.size() > MOST_AS_TABLE ? PackedPoints.format(points) : CsvPoints.format(points, END);
        }
        return text;
    }
}
