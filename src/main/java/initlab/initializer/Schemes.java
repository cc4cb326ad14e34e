package initlab.initializer;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The table of named initializations. To add a scheme, add one row here and its sentences in the catalogues. */
public final class Schemes {
    private static final String GLOROT = "X. Glorot and Y. Bengio, “Understanding the difficulty of training deep"
            + " feedforward neural networks”, AISTATS 2010";

    private static final String LECUN = "Y. LeCun et al., “Efficient BackProp”, 1998";

    /** All schemes, in the order in which the page offers them. */
    public static final List<Scheme> ALL = List.of(
            new Scheme("zeros", Words.of("Zeros"), Family.CONSTANT, "constant(0)", "", Words.of("All units of a layer are the same.")),
            new Scheme(
                    "random",
                    Words.of("Large random (×10)"),
                    Family.NORMAL,
                    "normal(10)",
                    "",
                    Words.of("Weights far too large for the layer.")),
            new Scheme(
                    "he",
                    "He",
                    Family.NORMAL,
                    "normal(sqrt(2/fan_in))",
                    "K. He et al., “Delving deep into rectifiers”, ICCV 2015",
                    Words.of("Made for ReLU: keeps signals at their size.")),
            new Scheme(
                    "xavier",
                    "Xavier / Glorot",
                    Family.NORMAL,
                    "normal(sqrt(2/(fan_in+fan_out)))",
                    GLOROT,
                    Words.of("Made for tanh: keeps signals and gradients at their size.")),
            new Scheme(
                    "glorot_uniform",
                    Words.of("Glorot uniform"),
                    Family.UNIFORM,
                    "uniform(sqrt(6/(fan_in+fan_out)))",
                    GLOROT,
                    Words.of("Glorot’s variance, uniform weights: the default in Keras.")),
            new Scheme("lecun", "LeCun", Family.NORMAL, "normal(sqrt(1/fan_in))", LECUN, Words.of("Made for units other than ReLU.")),
            new Scheme(
                    "lecun_uniform",
                    Words.of("LeCun uniform"),
                    Family.UNIFORM,
                    "uniform(sqrt(3/fan_in))",
                    LECUN,
                    Words.of("LeCun’s variance, uniform weights.")));

    private Schemes() {}

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
