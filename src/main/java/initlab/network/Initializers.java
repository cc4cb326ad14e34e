package initlab.network;

import java.util.List;

/** Shortcuts to {@link Initialization} by its word. */
public final class Initializers {
    /** The word of He's scheme. */
    public static final String HE = "he";
    /** The largest scale. */
    public static final double MAX_SCALE = Initialization.MAX_SCALE;
    /** The words of all schemes, in the order in which the page offers them. */
    public static final List<String> NAMES = Schemes.words();

    private Initializers() {}

    /** As {@link Initialization#of}. */
    public static Initialization parse(String word) {
        return Initialization.of(word);
    }

    /** As {@link Initialization#isValid}. */
    public static boolean isValid(String word) {
        return Initialization.isValid(word);
    }

    /** As {@link Initialization#problem}. */
    public static String problem(String word, LayerDims dims) {
        return Initialization.problem(word, dims);
    }

    /** As {@link Initialization#title}. */
    public static String title(String word) {
        return Initialization.of(word).title();
    }

    /** As {@link Initialization#formula}. */
    public static String formula(String word) {
        return Initialization.of(word).formula();
    }

    /** As {@link Initialization#description}. */
    public static String hint(String word) {
        return Initialization.of(word).description();
    }
}
