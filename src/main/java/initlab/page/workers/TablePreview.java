package initlab.page.workers;

import initlab.data.PointSet;
import initlab.setup.ClassNames;
import initlab.setup.OwnAxes;
import initlab.table.Choices;
import initlab.table.Column;
import initlab.table.Question;
import java.util.List;

/**
 * How a table was read.
 *
 * @param problem why it cannot be used, in words; empty if it can
 * @param text the text of the file, if a person can edit it; otherwise null
 * @param columns the columns of the table; empty if the file has no table
 * @param labels the labels in the column of the class
 * @param notes what was decided, ignored and changed, as sentences
 * @param questions what the person can choose
 * @param zero the label that is class 0
 * @param one the label that is class 1, or {@link Choices#REST}
 * @param names the names of the two classes
 * @param axes the names and units of their coordinates; null if the table cannot be used
 * @param points the points in the plane; null if the table cannot be used
 */
public record TablePreview(
        String problem,
        String text,
        List<Column> columns,
        List<String> labels,
        List<String> notes,
        List<Question> questions,
        String zero,
        String one,
        ClassNames names,
        OwnAxes axes,
        PointSet points) {
    /** A file that cannot be read at all. */
    static TablePreview refused(String problem, String text) {
        return new TablePreview(
                problem, text, List.of(), List.of(), List.of(), List.of(), null, null, ClassNames.DEFAULT, null, null);
    }
}
