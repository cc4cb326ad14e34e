package initlab.initializer;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of named initializations. To add a scheme, add one row here,
 * one in {@link Origins}, and its sentences in the catalogues.
 */
public final class Schemes {
    /** All schemes, in the order in which the page offers them. */
    public static final List<Scheme> ALL = List.of(
            new Scheme("zeros", Words.of("Zeros"), "constant(0)"),
            new Scheme("random", Words.of("Large random (×10)"), "normal(10)"),
            new Scheme("he", "He", "normal(sqrt(2/fan_in))"),
            new Scheme("xavier", "Xavier / Glorot", "normal(sqrt(2/(fan_in+fan_out)))"),
            new Scheme("glorot_uniform", Words.of("Glorot uniform"), "uniform(sqrt(6/(fan_in+fan_out)))"),
            new Scheme("lecun", "LeCun", "normal(sqrt(1/fan_in))"),
            new Scheme("lecun_uniform", Words.of("LeCun uniform"), "uniform(sqrt(3/fan_in))"),
            new Scheme("ones", Words.of("Ones"), "constant(1)"),
            new Scheme("he_fan_out", Words.of("He by fan-out"), "normal(sqrt(2/fan_out))"),
            new Scheme("he_uniform", Words.of("He uniform"), "uniform(sqrt(6/fan_in))"),
            new Scheme("he_truncated", Words.of("He truncated"), "truncated(sqrt(2/fan_in)/0.87962566103423978)"),
            new Scheme("lecun_truncated", Words.of("LeCun truncated"), "truncated(sqrt(1/fan_in)/0.87962566103423978)"),
            new Scheme("orthogonal", Words.of("Orthogonal"), "orthogonal"),
            new Scheme("orthogonal_relu", Words.of("Orthogonal for ReLU"), "orthogonal(gain(relu))"),
            new Scheme("identity", Words.of("Identity"), "identity"),
            new Scheme("sparse", Words.of("Sparse"), "sparse(0.5,sqrt(4/fan_in))"),
            new Scheme("asymmetric", Words.of("Asymmetric"), "asymmetric"),
            new Scheme("lsuv", "LSUV", "lsuv"),
            framework("torch.linear"),
            framework("torch.xavier_uniform"),
            framework("torch.xavier_normal"),
            framework("torch.kaiming_uniform"),
            framework("torch.kaiming_normal"),
            framework("torch.uniform"),
            framework("torch.normal"),
            framework("torch.trunc_normal"),
            framework("torch.orthogonal"),
            framework("torch.eye"),
            framework("keras.glorot_uniform"),
            framework("keras.glorot_normal"),
            framework("keras.he_uniform"),
            framework("keras.he_normal"),
            framework("keras.lecun_uniform"),
            framework("keras.lecun_normal"),
            framework("keras.random_normal"),
            framework("keras.random_uniform"),
            framework("keras.truncated_normal"),
            framework("keras.variance_scaling"),
            framework("keras.orthogonal"),
            framework("keras.identity"));

    private Schemes() {}

    /** A row whose word is a framework's name; the formula language knows it, too. */
    private static Scheme framework(String word) {
        return new Scheme(word, word, word);
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
