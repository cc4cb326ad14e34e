package initlab.cli;

import initlab.files.Content;
import initlab.files.FileException;
import initlab.files.FileReader;
import initlab.table.Choices;
import initlab.table.Column;
import initlab.table.Reading;
import initlab.table.Sheet;
import initlab.table.TableException;
import initlab.text.Json;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a file of points.
 *
 * @param file the file as the person wrote it
 * @param reading the points; null if there are none
 * @param error why there are none; null if there are
 */
record FilePoints(String file, Reading reading, String error) {
    private static final int FIRST = 3;

    /** A file that was not read. */
    static FilePoints refused(String file, String error) {
        return new FilePoints(file, null, error);
    }

    /** Reads a file. */
    static FilePoints read(String file, byte[] bytes, Wishes wishes) {
        // The inflater answers at once, so the result is there when the method returns.
        FilePoints[] points = new FilePoints[1];
        FileReader.read(Path.of(file).getFileName().toString(), bytes, new JdkInflater(), new FileReader.Result() {
            @Override
            public void read(Content content) {
                points[0] = of(file, content, wishes);
            }

            @Override
            public void refused(FileException reason) {
                points[0] = FilePoints.refused(file, reason.getMessage());
            }
        });
        return points[0];
    }

    private static FilePoints of(String file, Content content, Wishes wishes) {
        try {
            Sheet sheet = Sheet.of(content);
            Reading reading = wishes.granted(Reading.of(sheet, Choices.NONE), choices -> Reading.of(sheet, choices));
            TableException problem = reading.problem();
            return new FilePoints(file, reading, problem == null ? null : problem.getMessage());
        } catch (TableException | RefusedException e) {
            return refused(file, e.getMessage());
        }
    }

    private int count(int label) {
        int count = 0;
        for (int i = 0; i < reading.points(); i++) {
            count += reading.label(i) == label ? 1 : 0;
        }
        return count;
    }

    private List<String> notes() {
        return reading == null ? List.of() : reading.notes();
    }

    /** A paragraph for a person. */
    String text() {
        StringBuilder text = new StringBuilder(file).append('\n');
        if (error != null) {
            text.append("  Not read: ").append(error).append('\n');
        } else {
            List<String> names = reading.classNames();
            text.append("  " + reading.points() + " points: " + count(0) + " of class 0 (“" + names.get(0) + "”), "
                    + count(1) + " of class 1 (“" + names.get(1) + "”)\n");
            text.append("  Columns: x is " + used(Column.Role.X) + ", y is " + used(Column.Role.Y) + ", the class is "
                    + used(Column.Role.CLASS) + "\n");
        }
        for (String note : notes()) {
            text.append("  ").append(note).append('\n');
        }
        return text.toString();
    }

    /** The names of the columns with a role. */
    private String used(Column.Role role) {
        StringBuilder names = new StringBuilder();
        for (Column column : reading.columns()) {
            if (column.role() == role) {
                names.append(names.length() == 0 ? "“" : "”, “").append(column.name());
            }
        }
        return names.append('”').toString();
    }

    /** An object of JSON. */
    String json() {
        StringBuilder text = new StringBuilder("{\"file\": ");
        Json.string(text, file);
        boolean read = error == null;
        text.append(", \"points\": ").append(read ? reading.points() : 0).append(", \"classes\": [");
        for (int label = 0; read && label < 2; label++) {
            text.append(label == 0 ? "{\"name\": " : ", {\"name\": ");
            Json.string(text, reading.classNames().get(label));
            text.append(", \"count\": ").append(count(label)).append('}');
        }
        text.append("], \"first\": [");
        for (int i = 0; read && i < Math.min(FIRST, reading.points()); i++) {
            text.append(i == 0 ? "[" : ", [");
            Json.number(text, reading.x(i));
            text.append(", ");
            Json.number(text, reading.y(i));
            text.append(", ");
            Json.string(text, reading.classNames().get(reading.label(i)));
            text.append(']');
        }
        text.append("], \"notes\": [");
        String comma = "";
        for (String note : notes()) {
            text.append(comma);
            Json.string(text, note);
            comma = ", ";
        }
        text.append("], \"error\": ");
        if (read) {
            text.append("null");
        } else {
            Json.string(text, error);
        }
        return text.append('}').toString();
    }
}
