package initlab.exercise;

import initlab.words.Spelling;
import java.util.List;

/** Finds a function that was meant to be the exercise's. */
final class Functions {
    private Functions() {}

    /**
     * The function that was probably meant.
     *
     * @param names the functions that the cell defines, in order
     * @return a name; null if none is close
     */
    static String closest(Exercise exercise, List<String> names) {
        String closest = Spelling.closest(exercise.function(), names);
        for (String name : names) {
            boolean other = isOther(exercise, name);
            closest = closest == null && !other && name.startsWith("init") ? name : closest;
        }
        return closest == null && names.size() == 1 && !isOther(exercise, names.get(0)) ? names.get(0) : closest;
    }

    /** Whether a name is that of another exercise. */
    private static boolean isOther(Exercise exercise, String name) {
        for (Exercise other : Exercise.ALL) {
            if (!other.word().equals(exercise.word()) && other.function().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
