package initlab.cli;

import initlab.exercise.Exercise;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the exercise's function in Python files and notebooks. */
final class CheckCommand implements Command {
    @Override
    public String usage() {
        return words("|") + " [" + Arguments.JSON + "] FILE-OR-FOLDER …";
    }

    private static String words(String between) {
        List<String> words = new ArrayList<>();
        for (Exercise exercise : Exercise.ALL) {
            words.add(exercise.word());
        }
        return String.join(between, words);
    }

    @Override
    public int run(List<String> args, PrintStream out) throws RefusedException {
        Arguments arguments = Arguments.of(args, Set.of());
        List<String> rest = arguments.rest();
        if (rest.isEmpty()) {
            throw new UsageException("The exercise is missing: " + words(", ") + ".");
        }
        Exercise exercise = Exercise.find(rest.get(0));
        if (exercise == null) {
            throw new UsageException(
                    "There is no exercise “" + rest.get(0) + "”. The exercises are " + words(", ") + ".");
        }
        if (rest.size() == 1) {
            throw new UsageException("A file or a folder is missing.");
        }
        int status = CommandLine.DONE;
        boolean first = true;
        out.print(arguments.json() ? "[" : "");
        for (String name : rest.subList(1, rest.size())) {
            for (HandInFound found : found(name)) {
                HandInResult result = found.result(exercise);
                // Each result is printed at once: thousands of them take no memory, and a teacher sees each as soon as
                // it is there.
                out.print(arguments.json() ? (first ? "\n" : ",\n") + result.json() : result.text());
                first = false;
                status = result.passed() ? status : CommandLine.FAILED;
            }
        }
        out.print(arguments.json() ? "\n]\n" : "");
        return status;
    }

    /**
     * A file to be checked, or the reason why there is none.
     *
     * @param name the file or folder
     * @param path the file; null if there is a problem
     * @param problem what is wrong
     */
    private record HandInFound(String name, Path path, String problem) {
        HandInResult result(Exercise exercise) {
            return path == null ? HandInResult.unreadable(name, problem) : HandInFile.check(exercise, path);
        }
    }

    /** The files that a name stands for: itself, or all Python files and notebooks in a folder and below. */
    private static List<HandInFound> found(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                return List.of(new HandInFound(name, null, "There is no such file or folder."));
            }
            if (!Files.isDirectory(path)) {
                return List.of(new HandInFound(name, path, null));
            }
            List<HandInFound> found = new ArrayList<>();
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(file -> isHandIn(path, file))
                        .sorted()
                        .forEach(file -> found.add(new HandInFound(file.toString(), file, null)));
            }
            return found.isEmpty()
                    ? List.of(new HandInFound(name, null, "There are no Python files or notebooks in this folder."))
                    : found;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return List.of(new HandInFound(name, null, "This file or folder cannot be opened."));
        }
    }

    /** Whether a file is a hand-in. Jupyter keeps copies in hidden folders, and macOS adds hidden files. */
    private static boolean isHandIn(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) {
                return false;
            }
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(HandInFile.PYTHON) || name.endsWith(HandInFile.NOTEBOOK)) && Files.isRegularFile(file);
    }
}
