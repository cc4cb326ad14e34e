package initlab.export;

import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.setup.ClassNames;

/** Writes points as CSV: x, y and the name of the class in each line. The lab reads it back. */
public final class PointsCsv {
    private PointsCsv() {}

    /** The text of a file, with a line end after the last line. */
    public static String of(PointSet points, ClassNames names) {
        String numbered = CsvPoints.format(points, '\n');
        if (names.isDefault() || numbered.isEmpty()) {
            return numbered + "\n";
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < points.size(); i++) {
            int end = numbered.indexOf('\n', from);
            end = end < 0 ? numbered.length() : end;
            text.append(numbered, from, end - 1)
                    .append(quoted(names.of((int) points.labels()[i])))
                    .append('\n');
            from = end + 1;
        }
        return text.toString();
    }

    /** A field as RFC 4180 quotes it. */
    private static String quoted(String name) {
        return name.indexOf(',') < 0 && name.indexOf('"') < 0 ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
