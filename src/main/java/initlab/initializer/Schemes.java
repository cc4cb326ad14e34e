package initlab.initializer;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of named initializations. To add a scheme, add one row here,
 * one in {@link Origins}, and its sentences in the catalogues.
 */
public final class Schemes {
    private static final String KERAS_CUT =
            Words.of("Cut off at two standard deviations; drawn with NumPy’s generator.");
    private static final String KERAS_UNIFORM = Words.of("Between two limits; drawn with NumPy’s generator.");
    private static final String TORCH = Words.of("PyTorch’s own numbers for the seed; biases 0.");

    /** All schemes, in the order in which the page offers them. */
    public static final List<Scheme> ALL = List.of(
            new Scheme("zeros", Words.of("Zeros"), "constant(0)", Words.of("All units of a layer are the same.")),
            new Scheme(
                    "random",
                    Words.of("Large random (×10)"),
                    "normal(10)",
                    Words.of("Weights far too large for the layer.")),
            new Scheme("he", "He", "normal(sqrt(2/fan_in))", Words.of("Made for ReLU: keeps signals at their size.")),
            new Scheme(
                    "xavier",
                    "Xavier / Glorot",
                    "normal(sqrt(2/(fan_in+fan_out)))",
                    Words.of("Made for tanh: keeps signals and gradients at their size.")),
            new Scheme(
                    "glorot_uniform",
                    Words.of("Glorot uniform"),
                    "uniform(sqrt(6/(fan_in+fan_out)))",
                    Words.of("Glorot’s variance, uniform weights: the default in Keras.")),
            new Scheme("lecun", "LeCun", "normal(sqrt(1/fan_in))", Words.of("Made for units other than ReLU.")),
            new Scheme(
                    "lecun_uniform",
                    Words.of("LeCun uniform"),
                    "uniform(sqrt(3/fan_in))",
                    Words.of("LeCun’s variance, uniform weights.")),
            new Scheme(
                    "ones",
                    Words.of("Ones"),
                    "constant(1)",
                    Words.of("All units of a layer are the same, and signals grow with its width.")),
            new Scheme(
                    "he_fan_out",
                    Words.of("He by fan-out"),
                    "normal(sqrt(2/fan_out))",
                    Words.of("Keeps gradients, rather than signals, at their size.")),
            new Scheme(
                    "he_uniform",
                    Words.of("He uniform"),
                    "uniform(sqrt(6/fan_in))",
                    Words.of("He’s variance, uniform weights.")),
            new Scheme(
                    "he_truncated",
                    Words.of("He truncated"),
                    "truncated(sqrt(2/fan_in)/0.87962566103423978)",
                    Words.of("He’s variance without outliers.")),
            new Scheme(
                    "lecun_truncated",
                    Words.of("LeCun truncated"),
                    "truncated(sqrt(1/fan_in)/0.87962566103423978)",
                    Words.of("LeCun’s variance without outliers.")),
            new Scheme(
                    "orthogonal",
                    Words.of("Orthogonal"),
                    "orthogonal",
                    Words.of("Made for linear networks: keeps lengths and angles.")),
            new Scheme(
                    "orthogonal_relu",
                    Words.of("Orthogonal for ReLU"),
                    "orthogonal(gain(relu))",
                    Words.of("With a gain of √2 for what ReLU cuts off.")),
            new Scheme(
                    "identity",
                    Words.of("Identity"),
                    "identity",
                    Words.of("Passes its inputs on unchanged; units beyond them begin at 0.")),
            new Scheme(
                    "sparse",
                    Words.of("Sparse"),
                    "sparse(0.5,sqrt(4/fan_in))",
                    Words.of("Each input reaches half of the units, so a layer of one unit begins at 0.")),
            new Scheme(
                    "asymmetric",
                    Words.of("Asymmetric"),
                    "asymmetric",
                    Words.of("One weight or bias of each unit is positive, so fewer units are born dead.")),
            new Scheme(
                    "lsuv",
                    "LSUV",
                    "lsuv",
                    Words.of("Orthogonal, then each layer is scaled until its sums have variance 1.")),
            torch("linear", Words.of("The default of nn.Linear: weights and biases up to ±1/√fan-in.")),
            torch("xavier_uniform", TORCH),
            torch("xavier_normal", TORCH),
            torch("kaiming_uniform", TORCH),
            torch("kaiming_normal", TORCH),
            torch("uniform", Words.of("Between 0 and 1, unless limits are given: all weights are positive.")),
            torch("normal", Words.of("Standard normal, unless mean and std are given.")),
            torch("trunc_normal", Words.of("Normal, cut off at −2 and 2 whatever the std is.")),
            torch("orthogonal", Words.of("PyTorch’s own numbers, to about six digits; biases 0.")),
            torch("eye", Words.of("The identity matrix; nothing is drawn.")),
            keras("glorot_uniform", Words.of("The default of Dense; drawn with NumPy’s generator.")),
            keras("glorot_normal", KERAS_CUT),
            keras("he_uniform", KERAS_UNIFORM),
            keras("he_normal", KERAS_CUT),
            keras("lecun_uniform", KERAS_UNIFORM),
            keras("lecun_normal", KERAS_CUT),
            keras("random_normal", Words.of("Standard deviation 0.05 at any width; drawn with NumPy’s generator.")),
            keras("random_uniform", Words.of("Limits ±0.05 at any width; drawn with NumPy’s generator.")),
            keras("truncated_normal", KERAS_CUT),
            keras("variance_scaling", Words.of("What the named ones have in common, by scale, mode and distribution.")),
            keras("orthogonal", Words.of("Uniform among orthogonal matrices; drawn with NumPy’s generator.")),
            keras("identity", Words.of("The identity matrix; nothing is drawn.")));

    private Schemes() {}

    private static Scheme torch(String name, String description) {
        String word = "torch." + name;
        return new Scheme(word, word, word, description);
    }

    private static Scheme keras(String name, String description) {
        String word = "keras." + name;
        return new Scheme(word, word, word, description);
    }

    /** The scheme of a word of the address; null if there is none. */
    public static Scheme find(String word) {
        for (Scheme scheme : ALL) {
            if (scheme.word().equals(word)) {
                return scheme;
            }
        }
        return null;
    }

    /** The words of all schemes, in the order of the table. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Scheme scheme : ALL) {
            words.add(scheme.word());
        }
        return List.copyOf(words);
    }
}
