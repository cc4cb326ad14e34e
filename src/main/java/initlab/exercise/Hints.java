package initlab.exercise;

import initlab.words.Words;
import java.util.List;

/** Three hints for each exercise. Each says more than the one before, and the last one is the notebook's answer. */
public final class Hints {
    private static final String BIAS = "parameters['b' + str(l)] = np.zeros((layers_dims[l], 1))";
    private static final String DRAWN = "parameters['W' + str(l)] = np.random.randn(layers_dims[l], layers_dims[l-1])";

    private Hints() {}

    /** The hints for an exercise, in order, in the language of the page. */
    public static List<String> of(Exercise exercise) {
        return switch (exercise.word()) {
            case "zeros" ->
                List.of(
                        Words.of(
                                "Each layer l has a matrix W with one row for each of its units and one column for each unit of the layer before, and a column b. Their sizes are in layers_dims."),
                        Words.of(
                                "np.zeros makes an array of zeros. It takes the shape as one value, a tuple: rows first, then columns."),
                        answer("parameters['W' + str(l)] = np.zeros((layers_dims[l], layers_dims[l-1]))"));
            case "random" ->
                List.of(
                        Words.of(
                                "Only W changes; b stays as it was. The shapes are those of the first exercise. The seed is set once, before the loop."),
                        Words.of(
                                "np.random.randn draws from a normal distribution. It takes the sizes one after the other, without a tuple. An array times a number multiplies every entry."),
                        answer(DRAWN + " * 10"));
            default ->
                List.of(
                        Words.of(
                                "Take the function of the second exercise and replace the factor 10. The new factor depends on how many values each unit of the layer adds up."),
                        Words.of(
                                "He’s factor is the root of 2 divided by the size of the layer before. np.sqrt takes the root of the whole quotient."),
                        answer(DRAWN + " * np.sqrt(2 / layers_dims[l-1])"));
        };
    }

    private static String answer(String weights) {
        return Words.of("The notebook’s answer:\n{0}\n{1}", weights, BIAS);
    }
}
