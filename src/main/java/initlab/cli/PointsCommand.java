package initlab.cli;

import initlab.files.Inflater;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says how files of points are read: how many points and classes, from which columns, and what was ignored. */
final class PointsCommand implements Command {
    private static final String COLUMNS = "--columns";
    private static final String CLASSES = "--classes";
    private static final String AGAINST = "--against";

    @Override
    public String usage() {
        return "[" + Arguments.JSON + "] [" + COLUMNS + " X,Y,CLASS] [" + CLASSES + " A,B | " + AGAINST + " A] FILE …";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws RefusedException {
        Arguments arguments = Arguments.of(args, Set.of(COLUMNS, CLASSES, AGAINST));
        if (arguments.rest().isEmpty()) {
            throw new UsageException("A file is missing.");
        }
        Wishes wishes = wishes(arguments);
        List<String> results = new ArrayList<>();
        int status = CommandLine.DONE;
        for (String file : arguments.rest()) {
            FilePoints points = points(file, wishes);
            results.add(arguments.json() ? points.json() : points.text());
            status = points.error() == null ? status : CommandLine.FAILED;
        }
        out.print(arguments.json() ? "[\n" + String.join(",\n", results) + "\n]\n" : String.join("\n", results));
        return status;
    }

    private static Wishes wishes(Arguments arguments) throws UsageException {
        List<String> columns = list(arguments, COLUMNS, 3);
        List<String> classes = list(arguments, CLASSES, 2);
        String against = arguments.values().get(AGAINST);
        if (against != null && !classes.isEmpty()) {
            throw new UsageException("“" + CLASSES + "” and “" + AGAINST + "” exclude each other.");
        }
        return new Wishes(columns, against == null ? classes : List.of(against));
    }

    /** The parts of an option's value, separated by commas; none if the option is not there. */
    private static List<String> list(Arguments arguments, String option, int count) throws UsageException {
        String value = arguments.values().get(option);
        if (value == null) {
            return List.of();
        }
        String[] parts = value.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        if (parts.length != count || List.of(parts).contains("")) {
            throw new UsageException(
                    "“" + option + "” needs " + count + " values separated by commas, not “" + value + "”.");
        }
        return List.of(parts);
    }

    private static FilePoints points(String file, Wishes wishes) {
        byte[] bytes;
        // One byte more than is read shows that a file is too large.
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            bytes = stream.readNBytes(Inflater.MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            return FilePoints.refused(file, "There is no such file.");
        } catch (IOException | InvalidPathException e) {
            return FilePoints.refused(file, "This file cannot be opened.");
        }
        return FilePoints.read(file, bytes, wishes);
    }
}
