package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.TrainTestSplit;
import initlab.data.ViewFit;

/** The person's own points, parsed once. Two are equal if their texts are. */
final class OwnPoints {
    /** No own points: the data set is used. */
    static final OwnPoints NONE = new OwnPoints("", null, null);

    /** Separates points, like the end of a line in a table. */
    private static final char END = ';';

    private final String text;
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
     * @param text {@code x,y,label} for each point, separated by semicolons
     * @throws CsvException if the text cannot be read
     */
    static OwnPoints parse(String text) throws CsvException {
        if (text.isEmpty()) {
            return NONE;
        }
        ViewFit fit = ViewFit.of(CsvPoints.parse(text));
        return new OwnPoints(CsvPoints.format(fit.points(), END), fit.points(), fit.isScaled() ? fit : null);
    }

    /** Points that lie in the view. */
    static OwnPoints of(PointSet points) {
        return new OwnPoints(CsvPoints.format(points, END), points, null);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnPoints own && own.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text in the address. */
    @Override
    public String toString() {
        return text;
    }
}
