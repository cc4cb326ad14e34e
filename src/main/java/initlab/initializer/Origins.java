package initlab.initializer;

import java.util.List;

/** Where the schemes come from: their family and their paper. Only the gallery needs it, so it is loaded with it. */
public final class Origins {
    private static final String GLOROT = "X. Glorot and Y. Bengio, “Understanding the difficulty of training deep"
            + " feedforward neural networks”, AISTATS 2010";

    private static final String LECUN = "Y. LeCun et al., “Efficient BackProp”, 1998";

    private static final String HE = "K. He et al., “Delving deep into rectifiers”, ICCV 2015";

    private static final String SAXE =
            "A. Saxe, J. McClelland and S. Ganguli, “Exact solutions to the nonlinear dynamics"
                    + " of learning in deep linear neural networks”, ICLR 2014";

    /** A scheme's word, the paper that proposes it, in English, or an empty text, and its family. */
    private record Row(String word, String source, Family family) {}

    private static final List<Row> ROWS = List.of(
            new Row("zeros", "", Family.CONSTANT),
            new Row("random", "", Family.NORMAL),
            new Row("he", HE, Family.NORMAL),
            new Row("xavier", GLOROT, Family.NORMAL),
            new Row("glorot_uniform", GLOROT, Family.UNIFORM),
            new Row("lecun", LECUN, Family.NORMAL),
            new Row("lecun_uniform", LECUN, Family.UNIFORM),
            new Row("ones", "", Family.CONSTANT),
            new Row("he_fan_out", HE, Family.NORMAL),
            new Row("he_uniform", HE, Family.UNIFORM),
            new Row("he_truncated", HE, Family.TRUNCATED),
            new Row("lecun_truncated", LECUN, Family.TRUNCATED),
            new Row("orthogonal", SAXE, Family.ORTHOGONAL),
            new Row("orthogonal_relu", SAXE, Family.ORTHOGONAL),
            new Row(
                    "identity",
                    "Q. Le, N. Jaitly and G. Hinton, “A simple way to initialize recurrent networks of rectified linear"
                            + " units”, 2015",
                    Family.STRUCTURED),
            new Row(
                    "sparse",
                    "J. Martens, “Deep learning via Hessian-free optimization”, ICML 2010",
                    Family.STRUCTURED),
            new Row(
                    "asymmetric",
                    "L. Lu et al., “Dying ReLU and initialization: theory and numerical examples”, 2019",
                    Family.STRUCTURED),
            new Row("lsuv", "D. Mishkin and J. Matas, “All you need is a good init”, ICLR 2016", Family.DATA),
            new Row("torch.linear", LECUN, Family.TORCH),
            new Row("torch.xavier_uniform", GLOROT, Family.TORCH),
            new Row("torch.xavier_normal", GLOROT, Family.TORCH),
            new Row("torch.kaiming_uniform", HE, Family.TORCH),
            new Row("torch.kaiming_normal", HE, Family.TORCH),
            new Row("torch.uniform", "", Family.TORCH),
            new Row("torch.normal", "", Family.TORCH),
            new Row("torch.trunc_normal", "", Family.TORCH),
            new Row("torch.orthogonal", SAXE, Family.TORCH),
            new Row("torch.eye", "", Family.TORCH),
            new Row("keras.glorot_uniform", GLOROT, Family.KERAS),
            new Row("keras.glorot_normal", GLOROT, Family.KERAS),
            new Row("keras.he_uniform", HE, Family.KERAS),
            new Row("keras.he_normal", HE, Family.KERAS),
            new Row("keras.lecun_uniform", LECUN, Family.KERAS),
            new Row("keras.lecun_normal", LECUN, Family.KERAS),
            new Row("keras.random_normal", "", Family.KERAS),
            new Row("keras.random_uniform", "", Family.KERAS),
            new Row("keras.truncated_normal", "", Family.KERAS),
            new Row("keras.variance_scaling", LECUN, Family.KERAS),
            new Row("keras.orthogonal", SAXE, Family.KERAS),
            new Row("keras.identity", "", Family.KERAS));

    private Origins() {}

    /** The group of the gallery that a scheme belongs to. */
    public static Family family(Scheme scheme) {
        return row(scheme).family();
    }

    /** The paper that proposes a scheme, in English; empty if there is none. */
    public static String source(Scheme scheme) {
        return row(scheme).source();
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
