package initlab.exercise;

import initlab.python.Matrix;
import initlab.python.Python;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a cell: runs it, calls its function with the exercise's layers and with the model's, and compares. A cell that
 * is wrong is called with further layers, which tell apart what these two cannot. Each set of layers gets the cell run
 * anew, so that no call depends on another.
 */
public final class Check {
    /** Layers that all differ in size, so that no two factors agree by chance. */
    private static final int[] PROBE = {5, 7, 3, 4};

    private Check() {}

    /**
     * Checks a cell.
     *
     * @param exercise the exercise
     * @param source the cell's text
     * @return what came out; errors of the cell are part of it
     */
    public static Outcome check(Exercise exercise, String source) {
        Python cell;
        try {
            cell = new Python(source);
        } catch (PythonError error) {
            return stopped(error, "");
        } catch (Refusal refusal) {
            return stopped(refusal, "");
        }
        try {
            cell.run();
            if (!cell.defines(exercise.function())) {
                return missing(exercise, cell.functions(), source, cell.printed());
            }
            Trial first = call(cell, exercise, exercise.dims());
            return judged(exercise, source, cell, first);
        } catch (PythonError error) {
            return stopped(error, cell.printed());
        } catch (Refusal refusal) {
            return stopped(refusal, cell.printed());
        }
    }

    private static Outcome stopped(PythonError error, String printed) {
        return Outcome.stopped(Errors.finding(error), Errors.explained(error), printed);
    }

    private static Outcome stopped(Refusal refusal, String printed) {
        return Outcome.stopped(null, Errors.explained(refusal), printed);
    }

    /**
     * What to say if the function is missing. Python would say so where it is called.
     *
     * @param functions the names of the functions that are there
     * @param source the cell's text; lines are named in it
     */
    public static Outcome missing(Exercise exercise, List<String> functions, String source, String printed) {
        String other = Functions.closest(exercise, functions);
        String text = other == null
                ? Words.of("There is no function {0}. What is the name of the one to be written?", exercise.function())
                : Words.of(
                        "There is a function {0}, but the exercise calls {1}. Which name does the first line need?",
                        other, exercise.function());
        int line = other == null ? 0 : SourceLines.definition(source, other);
        CellError error =
                new CellError("NameError", "name '" + exercise.function() + "' is not defined", 0, 0, 0, text);
        return Outcome.stopped(new Finding("function-missing", text, line), error, printed);
    }

    /** Calls the function and keeps what it returns, apart from the cell. */
    private static Trial call(Python cell, Exercise exercise, int... dims) {
        Object returned = cell.call(exercise.function(), dims);
        Map<String, Matrix> parameters = cell.matrices(returned);
        return new Trial(
                dims, cell.typeName(returned), parameters == null ? Map.of() : parameters, exercise.expected(dims));
    }

    private static Outcome judged(Exercise exercise, String source, Python cell, Trial first) {
        String printed = cell.printed();
        List<String> warnings = cell.takeWarnings();
        boolean repeats = repeats(cell, exercise, first);
        List<Trial> trials = new ArrayList<>();
        trials.add(first);
        CellError error = null;
        try {
            trials.add(anew(exercise, source, Exercise.MODEL));
        } catch (PythonError raised) {
            error = Errors.explained(raised);
        } catch (Refusal refusal) {
            error = Errors.explained(refusal);
        }
        boolean passed = error == null && first.isRight() && trials.get(1).isRight();
        Finding finding = null;
        if (!passed && first.isRight() && error != null) {
            finding = Misconceptions.hardCoded(exercise, trials);
        } else if (!passed) {
            error = null;
            probe(exercise, source, trials);
            finding = Misconceptions.find(new Evidence(exercise, trials, repeats), source);
        }
        if (passed) {
            warnings.addAll(Warnings.of(first, repeats));
        }
        return new Outcome(passed, finding, error, printed, warnings, comparisons(first));
    }

    /** Whether a second call returns the same. An error in it counts as the same. */
    private static boolean repeats(Python cell, Exercise exercise, Trial first) {
        try {
            return KeyMisconceptions.equal(
                    first.parameters(), call(cell, exercise, exercise.dims()).parameters());
        } catch (PythonError | Refusal e) {
            return true;
        }
    }

    private static Trial anew(Exercise exercise, String source, int... dims) {
        Python cell = new Python(source);
        cell.run();
        return call(cell, exercise, dims);
    }

    private static void probe(Exercise exercise, String source, List<Trial> trials) {
        try {
            trials.add(anew(exercise, source, PROBE));
        } catch (PythonError | Refusal e) {
            // The other calls have to tell.
            return;
        }
    }

    private static List<Comparison> comparisons(Trial trial) {
        List<Comparison> comparisons = new ArrayList<>();
        if (!trial.isDict()) {
            return comparisons;
        }
        Map<String, Matrix> others = new LinkedHashMap<>(trial.parameters());
        for (Map.Entry<String, Matrix> entry : trial.expected().entrySet()) {
            comparisons.add(Comparison.of(entry.getKey(), others.remove(entry.getKey()), entry.getValue()));
        }
        for (Map.Entry<String, Matrix> entry : others.entrySet()) {
            comparisons.add(Comparison.of(entry.getKey(), entry.getValue(), null));
        }
        return comparisons;
    }
}
