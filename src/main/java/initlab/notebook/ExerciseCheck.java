package initlab.notebook;

import initlab.network.Initialization;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.rounding.DecimalReader;
import initlab.words.Words;

/** Compares an initialization with the matrices that the notebook expects of its three exercises. */
public final class ExerciseCheck {
    private static final long SEED = 3;
    /** Slightly more than half a unit of the eighth decimal, which is the last that the notebook prints. */
    private static final double TOLERANCE = 5.0001e-9;

    /**
     * One exercise.
     *
     * @param word the word of the scheme that it asks for
     * @param dims the shape of its network
     * @param weights the printed entries of W1, W2 …, row by row; empty where all are 0
     */
    private record Exercise(String word, LayerDims dims, String[][] weights) {}

    private static final Exercise[] EXERCISES = {
        new Exercise("zeros", LayerDims.of(3, 2, 1), new String[0][]),
        new Exercise("random", LayerDims.of(3, 2, 1), new String[][] {
            {"17.88628473", "4.36509851", "0.96497468", "-18.63492703", "-2.77388203", "-3.54758979"},
            {"-0.82741481", "-6.27000677"}
        }),
        new Exercise("he", LayerDims.of(2, 4, 1), new String[][] {
            {
                "1.78862847",
                "0.43650985",
                "0.09649747",
                "-1.8634927",
                "-0.2773882",
                "-0.35475898",
                "-0.08274148",
                "-0.62700068"
            },
            {"-0.03098412", "-0.33744411", "-0.92904268", "0.62552248"}
        })
    };

    private ExerciseCheck() {}

    /**
     * The shape of an exercise's network.
     *
     * @throws IllegalArgumentException if there is no such exercise
     */
    public static LayerDims dims(String exercise) {
        return exercise(exercise).dims;
    }

    private static Exercise exercise(String word) {
        for (Exercise exercise : EXERCISES) {
            if (exercise.word.equals(word)) {
                return exercise;
            }
        }
        throw new IllegalArgumentException("There is no exercise " + word + ".");
    }

    /**
     * Names the first entry, W1 before b1 before W2, that differs from what the notebook expects; null if none does.
     *
     * @param word the exercise: {@code zeros}, {@code random} or {@code he}
     * @throws IllegalArgumentException if the initialization cannot be used for the exercise's shape
     */
    public static String firstDifference(String word, Initialization initialization) {
        Exercise exercise = exercise(word);
        LayerDims dims = exercise.dims;
        Parameters parameters = initialization.initialize(dims, new RandomState(SEED));
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double[] w = parameters.weights(layer);
            for (int i = 0; i < w.length; i++) {
                String expected = expected(exercise, layer, i);
                if (!agrees(w[i], expected)) {
                    return differs(
                            "W" + layer + "[" + i / dims.fanIn(layer) + ", " + i % dims.fanIn(layer) + "]",
                            expected,
                            w[i]);
                }
            }
            double[] b = parameters.biases(layer);
            for (int i = 0; i < b.length; i++) {
                if (b[i] != 0) {
                    return differs("b" + layer + "[" + i + ", 0]", "0", b[i]);
                }
            }
        }
        return null;
    }

    private static String differs(String entry, String expected, double yours) {
        return Words.of("{0}: the notebook has {1}, yours is {2}.", entry, expected, printed(yours));
    }

    private static String expected(Exercise exercise, int layer, int index) {
        return exercise.weights.length == 0 ? "0" : exercise.weights[layer - 1][index];
    }

    private static boolean agrees(double value, String expected) {
        return Math.abs(value - DecimalReader.read(expected)) <= TOLERANCE;
    }

    /** Formats a number like NumPy prints an array of one, but without the point after a whole number. */
    private static String printed(double value) {
        String text = initlab.numpy.ArrayText.floats(new double[] {value}, 1, 1);
        String number = text.substring(2, text.length() - 2).trim();
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
