package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.words.NumberText;
import initlab.words.Words;

/** The person's own points, used instead of a data set. */
final class PointsSetting extends Setting<OwnPoints> {
    PointsSetting(String key, Wording wording) {
        super(key, OwnPoints.NONE, Control.NONE, wording);
    }

    @Override
    public String allowed() {
        return Words.of(
                "x,y,label for each point, with semicolons between them, at least {0} points of each class and at most {1}"
                        + " in all",
                CsvPoints.MIN_OF_CLASS, NumberText.grouped(CsvPoints.MAX_POINTS));
    }

    @Override
    OwnPoints parse(String text) throws RefusedException {
        try {
            return OwnPoints.parse(text);
        } catch (CsvException e) {
            throw new RefusedException(Words.of(
                    "The points in the link cannot be used. Point {0}, column {1}: {2}",
                    e.point(), e.column(), e.problem()));
        }
    }

    @Override
    String joint() {
        return ";";
    }

    @Override
    String remark(OwnPoints value) {
        return value.isScaled() ? Words.of("The points in the link were scaled to fit the view.") : null;
    }

    @Override
    public String format(OwnPoints value) {
        return value.toString();
    }

    @Override
    String shown(OwnPoints value) {
        return value.isNone() ? Words.of("the data set") : Words.of("the points that were in use");
    }
}
