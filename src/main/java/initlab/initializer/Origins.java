package initlab.initializer;

import initlab.words.Words;
import java.util.List;

/**
 * Where the schemes come from, and what to expect of them. Only the gallery needs it, so WebAssembly loads it with the
 * gallery.
 */
public final class Origins {
    private static final String GLOROT = "X. Glorot and Y. Bengio, “Understanding the difficulty of training deep"
            + " feedforward neural networks”, AISTATS 2010";

    private static final String LECUN = "Y. LeCun et al., “Efficient BackProp”, 1998";

    private static final String HE = "K. He et al., “Delving deep into rectifiers”, ICCV 2015";

    private static final String SAXE =
            "A. Saxe, J. McClelland and S. Ganguli, “Exact solutions to the nonlinear dynamics"
                    + " of learning in deep linear neural networks”, ICLR 2014";

    private static final String KERAS_CUT =
            Words.of("Cut off at two standard deviations; drawn with NumPy’s generator.");

    private static final String KERAS_UNIFORM = Words.of("Between two limits; drawn with NumPy’s generator.");

    private static final String TORCH = Words.of("PyTorch’s own numbers for the seed; biases 0.");

    /** A scheme's word and family, the paper that proposes it, or an empty text, and what to expect. */
    private record Row(String word, Family family, String source, String description) {}

    private static final List<Row> ROWS = List.of(
            new Row("zeros", Family.CONSTANT, "", Words.of("All units of a layer are the same.")),
            new Row("random", Family.NORMAL, "", Words.of("Weights far too large for the layer.")),
            new Row("he", Family.NORMAL, HE, Words.of("Made for ReLU: keeps signals at their size.")),
            new Row(
                    "xavier",
                    Family.NORMAL,
                    GLOROT,
                    Words.of("Made for tanh: keeps signals and gradients at their size.")),
            new Row(
                    "glorot_uniform",
                    Family.UNIFORM,
                    GLOROT,
                    Words.of("Glorot’s variance, uniform weights: the default in Keras.")),
            new Row("lecun", Family.NORMAL, LECUN, Words.of("Made for units other than ReLU.")),
            new Row("lecun_uniform", Family.UNIFORM, LECUN, Words.of("LeCun’s variance, uniform weights.")),
            new Row(
                    "ones",
                    Family.CONSTANT,
                    "",
                    Words.of("All units of a layer are the same, and signals grow with its width.")),
            new Row("he_fan_out", Family.NORMAL, HE, Words.of("Keeps gradients, rather than signals, at their size.")),
            new Row("he_uniform", Family.UNIFORM, HE, Words.of("He’s variance, uniform weights.")),
            new Row("he_truncated", Family.TRUNCATED, HE, Words.of("He’s variance without outliers.")),
            new Row("lecun_truncated", Family.TRUNCATED, LECUN, Words.of("LeCun’s variance without outliers.")),
            new Row(
                    "orthogonal",
                    Family.ORTHOGONAL,
                    SAXE,
                    Words.of("Made for linear networks: keeps lengths and angles.")),
            new Row("orthogonal_relu", Family.ORTHOGONAL, SAXE, Words.of("With a gain of √2 for what ReLU cuts off.")),
            new Row(
                    "identity",
                    Family.STRUCTURED,
                    "Q. Le, N. Jaitly and G. Hinton, “A simple way to initialize recurrent networks of rectified linear"
                            + " units”, 2015",
                    Words.of("Passes its inputs on unchanged; units beyond them begin at 0.")),
            new Row(
                    "sparse",
                    Family.STRUCTURED,
                    "J. Martens, “Deep learning via Hessian-free optimization”, ICML 2010",
                    Words.of("Each input reaches half of the units, so a layer of one unit begins at 0.")),
            new Row(
                    "asymmetric",
                    Family.STRUCTURED,
                    "L. Lu et al., “Dying ReLU and initialization: theory and numerical examples”, 2019",
                    Words.of("One weight or bias of each unit is positive, so fewer units are born dead.")),
            new Row(
                    "lsuv",
                    Family.DATA,
                    "D. Mishkin and J. Matas, “All you need is a good init”, ICLR 2016",
                    Words.of("Orthogonal, then each layer is scaled until its sums have variance 1.")),
            new Row(
                    "torch.linear",
                    Family.TORCH,
                    LECUN,
                    Words.of("The default of nn.Linear: weights and biases up to ±1/√fan-in.")),
            new Row("torch.xavier_uniform", Family.TORCH, GLOROT, TORCH),
            new Row("torch.xavier_normal", Family.TORCH, GLOROT, TORCH),
            new Row("torch.kaiming_uniform", Family.TORCH, HE, TORCH),
            new Row("torch.kaiming_normal", Family.TORCH, HE, TORCH),
            new Row(
                    "torch.uniform",
                    Family.TORCH,
                    "",
                    Words.of("Between 0 and 1, unless limits are given: all weights are positive.")),
            new Row("torch.normal", Family.TORCH, "", Words.of("Standard normal, unless mean and std are given.")),
            new Row(
                    "torch.trunc_normal",
                    Family.TORCH,
                    "",
                    Words.of("Normal, cut off at −2 and 2 whatever the std is.")),
            new Row(
                    "torch.orthogonal",
                    Family.TORCH,
                    SAXE,
                    Words.of("PyTorch’s own numbers, to about six digits; biases 0.")),
            new Row("torch.eye", Family.TORCH, "", Words.of("The identity matrix; nothing is drawn.")),
            new Row(
                    "keras.glorot_uniform",
                    Family.KERAS,
                    GLOROT,
                    Words.of("The default of Dense; drawn with NumPy’s generator.")),
            new Row("keras.glorot_normal", Family.KERAS, GLOROT, KERAS_CUT),
            new Row("keras.he_uniform", Family.KERAS, HE, KERAS_UNIFORM),
            new Row("keras.he_normal", Family.KERAS, HE, KERAS_CUT),
            new Row("keras.lecun_uniform", Family.KERAS, LECUN, KERAS_UNIFORM),
            new Row("keras.lecun_normal", Family.KERAS, LECUN, KERAS_CUT),
            new Row(
                    "keras.random_normal",
                    Family.KERAS,
                    "",
                    Words.of("Standard deviation 0.05 at any width; drawn with NumPy’s generator.")),
            new Row(
                    "keras.random_uniform",
                    Family.KERAS,
                    "",
                    Words.of("Limits ±0.05 at any width; drawn with NumPy’s generator.")),
            new Row("keras.truncated_normal", Family.KERAS, "", KERAS_CUT),
            new Row(
                    "keras.variance_scaling",
                    Family.KERAS,
                    LECUN,
                    Words.of("What the named ones have in common, by scale, mode and distribution.")),
            new Row(
                    "keras.orthogonal",
                    Family.KERAS,
                    SAXE,
                    Words.of("Uniform among orthogonal matrices; drawn with NumPy’s generator.")),
            new Row("keras.identity", Family.KERAS, "", Words.of("The identity matrix; nothing is drawn.")));

    private Origins() {}

    /** The group of the gallery that a scheme belongs to. */
    public static Family family(Scheme scheme) {
        return row(scheme).family();
    }

    /** The paper that proposes a scheme, in English; empty if there is none. */
    public static String source(Scheme scheme) {
        return row(scheme).source();
    }

    /** What to expect of a scheme, in a sentence. */
    public static String description(Scheme scheme) {
        return row(scheme).description();
    }

    private static Row row(Scheme scheme) {
        for (Row row : ROWS) {
            if (row.word().equals(scheme.word())) {
                return row;
            }
        }
        throw new IllegalArgumentException("No origin is known of " + scheme.word() + ".");
    }
}
