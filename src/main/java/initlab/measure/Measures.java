package initlab.measure;

/** The table of measures. */
public final class Measures {
    /** A training with one seed; see {@link SeedMeasure}. */
    public static final String SEED = "seed";

    /** Networks of a map, one for each pixel; see {@link PixelMeasure}. */
    public static final String PIXELS = "pixels";

    private Measures() {}

    /** The measure with a word. */
    static Measure find(String word) {
        switch (word) {
            case SEED:
                return new SeedMeasure();
            case PIXELS:
                return new PixelMeasure();
            default:
                throw new IllegalArgumentException("“" + word + "” is not a measure.");
        }
    }
}
