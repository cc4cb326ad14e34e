package initlab.cli;

import initlab.exercise.CellError;
import initlab.exercise.Comparison;
import initlab.exercise.Finding;
import initlab.exercise.HandIn;
import initlab.exercise.Outcome;
import initlab.python.Matrix;
import initlab.text.Json;
import java.util.List;

/**
 * What a file's check says.
 *
 * @param file the file as it was given, or found in a folder
 * @param outcome the result; its lines are those of the code that was run
 * @param handIn tells which line of which cell that is; null if the file could not be read
 * @param notebook whether cells are named
 */
record HandInResult(String file, Outcome outcome, HandIn handIn, boolean notebook) {
    /** A file that could not be read. */
    static HandInResult unreadable(String file, String message) {
        CellError error = new CellError("FileError", message, 0, 0, 0, "");
        return new HandInResult(file, Outcome.stopped(null, error, ""), null, false);
    }

    boolean passed() {
        return outcome.passed();
    }

    /** One paragraph for people. */
    String text() {
        StringBuilder text = new StringBuilder(file).append(": ");
        if (outcome.passed()) {
            text.append("passed\n");
        } else if (outcome.error() != null) {
            CellError error = outcome.error();
            String place = place(error.line());
            text.append(place.isEmpty() ? "" : place + ": ")
                    .append(error.type())
                    .append(": ")
                    .append(error.message())
                    .append('\n');
            line(text, error.meaning());
        } else if (outcome.finding() == null) {
            text.append("differs\n");
        } else {
            text.append(outcome.finding().identifier()).append('\n');
        }
        Finding finding = outcome.finding();
        if (finding != null
                && (outcome.error() == null
                        || !finding.text().equals(outcome.error().meaning()))) {
            String place = place(finding.line());
            line(text, (place.isEmpty() ? "" : "See " + place + ". ") + finding.text());
        }
        for (Comparison comparison : outcome.passed() ? List.<Comparison>of() : outcome.parameters()) {
            line(text, different(comparison));
        }
        for (String warning : outcome.warnings()) {
            line(text, warning);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append("    ").append(line).append('\n');
        }
    }

    /** A line of the file, or of a cell of the notebook; empty if there is none. */
    private String place(int line) {
        if (line == 0 || handIn == null) {
            return "";
        }
        String cell = notebook ? "code cell " + (handIn.cell(line) + 1) + ", " : "";
        return cell + "line " + handIn.lineInCell(line);
    }

    private static String different(Comparison comparison) {
        if (comparison.isRight()) {
            return "";
        }
        String name = comparison.name();
        Matrix actual = comparison.actual();
        Matrix expected = comparison.expected();
        if (actual == null) {
            return name + " is missing.";
        }
        if (expected == null) {
            return name + " should not be there.";
        }
        if (actual.dtype().equals("object")) {
            return name + " is " + actual.text() + ".";
        }
        if (!actual.hasShape(expected.shape())) {
            return name + " has the shape " + actual.shapeText() + ", not " + expected.shapeText() + ".";
        }
        int count = 0;
        for (boolean difference : comparison.differs()) {
            count += difference ? 1 : 0;
        }
        return name + ": " + count + " of " + comparison.differs().length + " entries differ.";
    }

    /** An object for programs. */
    String json() {
        StringBuilder json = new StringBuilder("{\"file\": ");
        Json.string(json, file);
        json.append(", \"passed\": ").append(outcome.passed()).append(", \"misconception\": ");
        string(json, outcome.misconception());
        json.append(", \"error\": ");
        error(json);
        json.append(", \"parameters\": ");
        parameters(json);
        return json.append('}').toString();
    }

    private void error(StringBuilder json) {
        CellError error = outcome.error();
        if (error == null) {
            json.append("null");
            return;
        }
        json.append("{\"type\": ");
        Json.string(json, error.type());
        json.append(", \"message\": ");
        Json.string(json, error.message());
        boolean known = error.line() > 0 && handIn != null;
        json.append(", \"line\": ").append(known ? String.valueOf(handIn.lineInCell(error.line())) : "null");
        if (notebook && known) {
            json.append(", \"cell\": ").append(handIn.cell(error.line()) + 1);
        }
        json.append('}');
    }

    private void parameters(StringBuilder json) {
        boolean any = false;
        for (Comparison comparison : outcome.parameters()) {
            if (comparison.actual() != null) {
                json.append(any ? ", " : "{");
                Json.string(json, comparison.name());
                json.append(": ");
                array(json, comparison.actual());
                any = true;
            }
        }
        json.append(any ? "}" : "null");
    }

    private static void array(StringBuilder json, Matrix matrix) {
        if (matrix.isNumeric()) {
            array(json, matrix, 0, 0);
        } else {
            json.append("null");
        }
    }

    /** Appends the part of an array from a place on, in as many brackets as it has dimensions left, and returns its end. */
    private static int array(StringBuilder json, Matrix matrix, int dimension, int from) {
        if (dimension == matrix.shape().length) {
            number(json, matrix, from);
            return from + 1;
        }
        int at = from;
        json.append('[');
        for (int i = 0; i < matrix.shape()[dimension]; i++) {
            json.append(i == 0 ? "" : ", ");
            at = array(json, matrix, dimension + 1, at);
        }
        json.append(']');
        return at;
    }

    private static void number(StringBuilder json, Matrix matrix, int index) {
        double value = matrix.values()[index];
        if (matrix.dtype().startsWith("int")) {
            json.append((long) value);
        } else if (matrix.dtype().equals("bool")) {
            json.append(value != 0);
        } else {
            Json.number(json, value);
        }
    }

    private static void string(StringBuilder json, String value) {
        if (value == null) {
            json.append("null");
        } else {
            Json.string(json, value);
        }
    }
}
