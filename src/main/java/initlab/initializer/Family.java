package initlab.initializer;

import initlab.words.Words;
import java.util.List;

/**
 * A group of the gallery of schemes.
 *
 * @param title its name on the page
 * @param description what its schemes have in common, in a sentence
 */
public record Family(String title, String description) {
    public static final Family CONSTANT = new Family(
            Words.of("Constant"), Words.of("All weights of a layer are equal, so its units learn the same."));

    public static final Family NORMAL = new Family(
            Words.of("Normal"), Words.of("Independent normal weights that differ in their standard deviation."));

    public static final Family UNIFORM =
            new Family(Words.of("Uniform"), Words.of("Independent weights, all equally likely between two limits."));

    public static final Family TRUNCATED = new Family(
            Words.of("Truncated normal"), Words.of("Normal weights without those beyond two standard deviations."));

    public static final Family ORTHOGONAL = new Family(
            Words.of("Orthogonal"), Words.of("The rows or columns of W are perpendicular and of equal length."));

    public static final Family STRUCTURED =
            new Family(Words.of("Sparse and structured"), Words.of("Some weights are treated unlike the others."));

    public static final Family DATA =
            new Family(Words.of("Data-dependent"), Words.of("The training points decide how large the weights are."));

    public static final Family TORCH = new Family(
            "PyTorch",
            Words.of("PyTorch’s own float32 numbers for the seed, or its distribution where the text says so."));

    public static final Family KERAS =
            new Family("Keras", Words.of("The distributions of Keras, drawn with NumPy’s generator."));

    /** All families, in the order of the gallery. */
    public static final List<Family> ALL =
            List.of(CONSTANT, NORMAL, UNIFORM, TRUNCATED, ORTHOGONAL, STRUCTURED, DATA, TORCH, KERAS);
}
