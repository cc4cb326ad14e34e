package initlab.table;

import initlab.files.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads texts for the tests of this package. */
final class Tables {
    private Tables() {}

    /** The text of a file that people have brought. */
    static String file(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/inputs/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    static Reading read(String text) {
        return read(text, Choices.NONE);
    }

    static Reading read(String text, Choices choices) {
        try {
            return Reading.of(Sheet.of(new Content.Text(text, List.of())), choices);
        } catch (TableException e) {
            throw new AssertionError(text.length() > 200 ? text.substring(0, 200) : text, e);
        }
    }

    /** Why a text cannot be used, whether it is no table or one with a problem. */
    static TableException problem(String text) {
        try {
            return Reading.of(Sheet.of(new Content.Text(text, List.of())), Choices.NONE)
                    .problem();
        } catch (TableException e) {
            return e;
        }
    }

    /** Points as they are written in the file, with the names of their classes: {@code 0.5 -1.0 red; …}. */
    static String points(Reading reading) {
        StringBuilder text = new StringBuilder(
                reading.problem() == null ? "" : reading.problem().getMessage());
        for (int i = 0; i < reading.points(); i++) {
            text.append(reading.x(i))
                    .append(' ')
                    .append(reading.y(i))
                    .append(' ')
                    .append(reading.classNames().get(reading.label(i)))
                    .append("; ");
        }
        return text.toString();
    }

    static String notes(Reading reading) {
        return String.join(" ", reading.notes());
    }
}
