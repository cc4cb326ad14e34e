package initlab.cli;

import initlab.exercise.CellError;
import initlab.exercise.Check;
import initlab.exercise.Exercise;
import initlab.exercise.HandIn;
import initlab.exercise.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads and checks one file. */
final class HandInFile {
    /** The end of a notebook's name. */
    static final String NOTEBOOK = ".ipynb";
    /** The end of a Python file's name. */
    static final String PYTHON = ".py";

    /** Notebooks contain their pictures. */
    private static final int MAX_BYTES = 64 << 20;
    /** A longer program is not a student's. */
    private static final int MAX_CODE = 1 << 20;

    private HandInFile() {}

    /** Checks a file, whatever it contains. */
    static HandInResult check(Exercise exercise, Path path) {
        String file = path.toString();
        byte[] bytes;
        // One byte more than is read shows that a file is too large.
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            return HandInResult.unreadable(file, "This file cannot be opened.");
        }
        if (bytes.length > MAX_BYTES) {
            return HandInResult.unreadable(file, "This file is too large.");
        }
        boolean notebook = file.toLowerCase(Locale.ROOT).endsWith(NOTEBOOK);
        try {
            String text = text(bytes);
            return check(exercise, file, notebook ? NotebookFile.cells(text) : List.of(text), notebook);
        } catch (IllegalArgumentException e) {
            return HandInResult.unreadable(file, "This is no notebook. " + e.getMessage());
        }
    }

    private static HandInResult check(Exercise exercise, String file, List<String> cells, boolean notebook) {
        int length = 0;
        for (String cell : cells) {
            length += cell.length();
        }
        if (length > MAX_CODE) {
            return HandInResult.unreadable(file, "This file has too much code.");
        }
        HandIn handIn = new HandIn(cells, exercise);
        if (!notebook && !handIn.isPython(0)) {
            return new HandInResult(file, outcome(exercise, handIn.whole(0)), handIn, false);
        }
        if (!handIn.hasFunction()) {
            return new HandInResult(file, Check.missing(exercise, handIn.functions(), "", ""), handIn, notebook);
        }
        int unreadable = handIn.firstUnreadable();
        String code = unreadable < 0 ? handIn.code() : "\n".repeat(handIn.above(unreadable)) + handIn.part(unreadable);
        return new HandInResult(file, outcome(exercise, code), handIn, notebook);
    }

    /** Runs the check. Java's own limits come after the check's, but must not end the command. */
    private static Outcome outcome(Exercise exercise, String code) {
        try {
            return Check.check(exercise, code);
        } catch (StackOverflowError e) {
            return stopped("DepthLimit", "This cell was stopped: calls or expressions are nested too deeply.");
        } catch (OutOfMemoryError e) {
            return stopped("MemoryLimit", "This cell was stopped: it needs too much memory. Is a size too large?");
        }
    }

    private static Outcome stopped(String type, String message) {
        return Outcome.stopped(null, new CellError(type, message, 0, 0, 0, ""), "");
    }

    /** Decodes a file: UTF-8 if it is that, otherwise UTF-16 with its mark, otherwise Latin-1, which fits any bytes. */
    private static String text(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
