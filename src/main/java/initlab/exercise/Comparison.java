package initlab.exercise;

import initlab.python.Matrix;

/**
 * A parameter beside what the exercise expects.
 *
 * @param name the key, such as {@code W1}
 * @param actual what the function returned; null if the key is missing
 * @param expected what the exercise expects; null if the key should not be there
 * @param differs for each entry of the actual array, row-major, whether it differs; all entries if the shapes differ
 */
public record Comparison(String name, Matrix actual, Matrix expected, boolean[] differs) {
    /** Compares two arrays, either of which may be missing. */
    static Comparison of(String name, Matrix actual, Matrix expected) {
        int count = actual == null || !actual.isNumeric() ? 0 : actual.values().length;
        boolean sameShape = actual != null && expected != null && actual.hasShape(expected.shape());
        boolean[] differs = new boolean[count];
        for (int i = 0; i < count; i++) {
            differs[i] = !sameShape || !Trial.isClose(actual.values()[i], expected.values()[i]);
        }
        return new Comparison(name, actual, expected, differs);
    }

    /** Whether the parameter is there with the right shape and values. */
    public boolean isRight() {
        boolean right = actual != null && expected != null && actual.isNumeric() && actual.hasShape(expected.shape());
        for (boolean difference : differs) {
            right = right && !difference;
        }
        return right;
    }
}
