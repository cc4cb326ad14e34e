package initlab.exercise;

import initlab.numpy.ArrayText;
import initlab.numpy.RandomState;
import initlab.python.Matrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the notebook's exercises.
 *
 * @param word the exercise's word in addresses and on the command line
 * @param dims the layers that the notebook's own check uses
 * @param scale what standard normal weights are multiplied with
 */
public record Exercise(String word, int[] dims, Scale scale) {
    /** The seed that the notebook asks for. */
    static final long SEED = 3;
    /** The layers of the notebook's model. */
    static final int[] MODEL = {2, 10, 5, 1};

    /** The exercises in the notebook's order. */
    public static final List<Exercise> ALL = List.of(
            new Exercise("zeros", new int[] {3, 2, 1}, (layer, dims) -> 0),
            new Exercise("random", new int[] {3, 2, 1}, (layer, dims) -> 10),
            new Exercise("he", new int[] {2, 4, 1}, (layer, dims) -> Math.sqrt(2. / dims[layer - 1])));

    /** A factor for the weights of a layer. */
    @FunctionalInterface
    interface Scale {
        /**
         * Returns the factor.
         *
         * @param layer the layer, 1 … L
         * @param dims the sizes of the layers, input first
         */
        double of(int layer, int[] dims);
    }

    /** The exercise with a word; null if there is none. */
    public static Exercise find(String word) {
        for (Exercise exercise : ALL) {
            if (exercise.word.equals(word)) {
                return exercise;
            }
        }
        return null;
    }

    /** The function that the student writes. */
    public String function() {
        return "initialize_parameters_" + word;
    }

    /** Whether the weights are drawn. */
    boolean isRandom() {
        return !word.equals("zeros");
    }

    /** What the function returns for these layers: W1, b1, W2 …, with NumPy's bits. */
    public Map<String, Matrix> expected(int... layers) {
        RandomState random = new RandomState(SEED);
        Map<String, Matrix> expected = new LinkedHashMap<>();
        for (int layer = 1; layer < layers.length; layer++) {
            int rows = layers[layer];
            int columns = layers[layer - 1];
            double[] weights = isRandom() ? random.randn(rows * columns) : new double[rows * columns];
            double factor = scale.of(layer, layers);
            for (int i = 0; isRandom() && i < weights.length; i++) {
                weights[i] *= factor;
            }
            expected.put("W" + layer, floats(weights, rows, columns));
            expected.put("b" + layer, floats(new double[rows], rows, 1));
        }
        return expected;
    }

    private static Matrix floats(double[] values, int rows, int columns) {
        return new Matrix(new int[] {rows, columns}, "float64", values, ArrayText.floats(values, rows, columns));
    }
}
