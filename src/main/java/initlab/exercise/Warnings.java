package initlab.exercise;

import initlab.python.Matrix;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is worth saying about a function that is right. */
final class Warnings {
    private Warnings() {}

    /** The warnings, in the language of the page. */
    static List<String> of(Trial trial, boolean repeats) {
        List<String> warnings = new ArrayList<>();
        if (!repeats) {
            warnings.add(
                    Words.of(
                            "The numbers are right, but a second call returns others. Set the seed inside the function, so that every call starts from it."));
        }
        for (Map.Entry<String, Matrix> entry : trial.parameters().entrySet()) {
            if (!entry.getValue().dtype().equals("float64")) {
                warnings.add(Words.of(
                        "{0} has entries of type {1}. The values are equal, but parameters are numbers with a point (float64), because training changes them by small steps.",
                        entry.getKey(), entry.getValue().dtype()));
            }
        }
        return warnings;
    }
}
