package initlab.exercise;

import initlab.python.Matrix;
import java.util.Map;

/**
 * One call of the student's function.
 *
 * @param dims the layers it was called with
 * @param type the type of what it returned, such as {@code dict} or {@code NoneType}
 * @param parameters what the dict has, by key, in its order; empty if it returned none
 * @param expected what the exercise expects for these layers
 */
record Trial(int[] dims, String type, Map<String, Matrix> parameters, Map<String, Matrix> expected) {
    /** How far two equal numbers may differ, relative to the expected one. */
    private static final double TOLERANCE = 1e-12;

    /** The number of layers with weights. */
    int layers() {
        return dims.length - 1;
    }

    boolean isDict() {
        return type.equals("dict");
    }

    /** Whether keys, shapes and values are as expected. */
    boolean isRight() {
        return isDict() && agrees(TOLERANCE);
    }

    /** Whether keys and shapes are as expected, and values up to a relative difference. */
    boolean agrees(double tolerance) {
        boolean right = hasKeys();
        for (Map.Entry<String, Matrix> entry : expected.entrySet()) {
            Matrix actual = parameters.get(entry.getKey());
            right = right
                    && actual.isNumeric()
                    && actual.hasShape(entry.getValue().shape());
            for (int i = 0; right && i < actual.values().length; i++) {
                right = isClose(actual.values()[i], entry.getValue().values()[i], tolerance);
            }
        }
        return right;
    }

    /** Whether the keys are exactly those expected. */
    boolean hasKeys() {
        return parameters.keySet().equals(expected.keySet());
    }

    /** Whether keys and shapes are as expected and all entries are numbers. */
    boolean hasShapes() {
        boolean right = hasKeys();
        for (Map.Entry<String, Matrix> entry : expected.entrySet()) {
            Matrix actual = parameters.get(entry.getKey());
            right = right
                    && actual.isNumeric()
                    && actual.hasShape(entry.getValue().shape());
        }
        return right;
    }

    /** W of a layer, 1 … L; null if there is none. */
    Matrix weights(int layer) {
        return parameters.get("W" + layer);
    }

    /** b of a layer, 1 … L; null if there is none. */
    Matrix bias(int layer) {
        return parameters.get("b" + layer);
    }

    /** Whether a number equals the expected one up to a relative difference; NaN equals nothing. */
    static boolean isClose(double actual, double expected, double tolerance) {
        return actual == expected || Math.abs(actual - expected) <= tolerance * Math.abs(expected);
    }

    /** Whether a number equals the expected one as far as the check is concerned. */
    static boolean isClose(double actual, double expected) {
        return isClose(actual, expected, TOLERANCE);
    }
}
