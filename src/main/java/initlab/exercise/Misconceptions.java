package initlab.exercise;

import java.util.ArrayList;
import java.util.List;

/** The table of misconceptions. What is returned and under which keys comes before shapes, and shapes before values. */
final class Misconceptions {
    private static final List<Misconception> ALL = all();

    private Misconceptions() {}

    private static List<Misconception> all() {
        List<Misconception> all = new ArrayList<>(KeyMisconceptions.TABLE);
        all.addAll(ShapeMisconceptions.TABLE);
        all.addAll(ValueMisconceptions.table());
        return all;
    }

    /** The first misconception that fits; null if none does. */
    static Finding find(Evidence evidence, String source) {
        for (Misconception row : ALL) {
            if (row.recogniser().fits(evidence)) {
                return new Finding(
                        row.identifier(),
                        row.text().of(evidence),
                        SourceLines.find(
                                row.place(), source, evidence.exercise().function()));
            }
        }
        return null;
    }

    /** What to say of a function that is right for the exercise's layers and raises an error for others. */
    static Finding hardCoded(Exercise exercise, List<Trial> trials) {
        return new Finding(
                KeyMisconceptions.HARD_CODED, KeyMisconceptions.hardCoded(new Evidence(exercise, trials, true)), 0);
    }
}
