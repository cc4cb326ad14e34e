package initlab.exercise;

import initlab.python.Matrix;
import java.util.List;

/**
 * What is known of a function that runs but is not right.
 *
 * @param exercise the exercise
 * @param trials its calls: with the exercise's layers first, then with others that show what these hide
 * @param repeats whether a second call with the same layers returned the same
 */
record Evidence(Exercise exercise, List<Trial> trials, boolean repeats) {
    /** A condition on one weight or bias. */
    @FunctionalInterface
    interface Test {
        /** Whether it holds for layer {@code layer} of a trial, whose W and b are there. */
        boolean of(Trial trial, int layer);
    }

    /** The call with the exercise's layers. */
    Trial first() {
        return trials.get(0);
    }

    /** Whether a condition holds for some layer of some call. Layers without W or b are left out. */
    boolean any(Test test) {
        for (Trial trial : trials) {
            for (int layer = 1; layer <= trial.layers(); layer++) {
                if (trial.weights(layer) != null && trial.bias(layer) != null && test.of(trial, layer)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a condition holds for every layer of every call, and all of them have W and b. */
    boolean all(Test test) {
        for (Trial trial : trials) {
            if (!trial.isDict()) {
                return false;
            }
            for (int layer = 1; layer <= trial.layers(); layer++) {
                Matrix weights = trial.weights(layer);
                Matrix bias = trial.bias(layer);
                if (weights == null || bias == null || !test.of(trial, layer)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether keys and shapes are right in every call. */
    boolean hasShapes() {
        for (Trial trial : trials) {
            if (!trial.isDict() || !trial.hasShapes()) {
                return false;
            }
        }
        return true;
    }
}
