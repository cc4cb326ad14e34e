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

    /** The measure with a word. */
    static Measure find(String word) {
        switch (word) {
            case SEED:
                return new SeedMeasure();
            case PIXELS:
                return new PixelMeasure();
            case SPREAD:
                return new SpreadMeasure();
            case DEAD:
                return new DeadMeasure();
            default:
                throw new IllegalArgumentException("“" + word + "” is not a measure.");
        }
    }
}
