package initlab.measure;

/** The table of measures. */
public final class Measures {
    /** A training with one seed; see {@link SeedMeasure}. */
    public static final String SEED = "seed";

    /** Networks of a map, one for each pixel; see {@link PixelMeasure}. */
    public static final String PIXELS = "pixels";

    /** The spread of activations and gradients by layer before training; see {@link SpreadMeasure}. */
    public static final String SPREAD = "spread";

    /** Which networks are dead before training; see {@link DeadMeasure}. */
    public static final String DEAD = "dead";

    private Measures() {}

    /**
     * The measure with a word, which is one of the constants.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Measure find(String word) {
        // A switch over texts takes more room in the page's first module.
        if (word.equals(PIXELS)) {
            return new PixelMeasure();
        }
        if (word.equals(SPREAD)) {
            return new SpreadMeasure();
        }
        if (word.equals(DEAD)) {
            return new DeadMeasure();
        }
        if (word.equals(SEED)) {
            return new SeedMeasure();
        }
        throw new IllegalArgumentException(word);
    }
}
