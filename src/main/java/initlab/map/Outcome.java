package initlab.map;

import initlab.measure.Pixel;
import initlab.words.Words;

/** How the training of a pixel ended, by the mean of its last costs. */
public enum Outcome {
    /** A number was infinite or none; with two layers, the cost did not fall below the first. */
    DIVERGED(Words.of("diverged")),
    /** The cost stayed about that of a guess, or above. */
    STUCK(Words.of("not learned")),
    /** The cost fell below {@link #ESCAPED}; with two layers, below the first. */
    LEARNED(Words.of("learned"));

    /** A guess costs ln 2 = 0.693 nats. A cost below this is clearly less. */
    public static final double ESCAPED = 0.6;

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** The outcome in words, inside a sentence. */
    public String title() {
        return title;
    }

    /** The outcome of a pixel. */
    public static Outcome of(MapSpec spec, Pixel pixel) {
        if (!(pixel.cost() < Double.POSITIVE_INFINITY)) {
            return DIVERGED;
        }
        if (spec.isOfTwoLayers()) {
            return pixel.cost() < pixel.first() ? LEARNED : DIVERGED;
        }
        return pixel.cost() < ESCAPED ? LEARNED : STUCK;
    }
}
