package initlab.inside;

import initlab.words.Words;

/**
 * What may hold for a network, most important first: what ends training or crowns it, then how training goes, then
 * what may cause trouble in a layer. Each row says how good the news is and names it in a word or two.
 */
public enum Finding {
    /** A weight, bias or gradient is infinite or not a number. */
    OVERFLOW(Mood.BAD, Words.of("Diverged")),
    /** The training points are learned, as {@link Learned} defines it. */
    LEARNED(Mood.GOOD, Words.of("Learned")),
    /** All units of a hidden layer are copies of one another. */
    SYMMETRY(Mood.BAD, Words.of("Symmetric")),
    /** No gradient is left, though the points are not learned. */
    NO_GRADIENT(Mood.BAD, Words.of("No gradient")),
    /** Outputs that are all but certain and wrong make the cost high or infinite. */
    CONFIDENTLY_WRONG(Mood.BAD, Words.of("Certain and wrong")),
    /** The next step changes a layer by more than all its weights, and lowers nothing. */
    EXPLODING_GRADIENT(Mood.BAD, Words.of("Exploding gradient")),
    /** The cost rises. */
    OVERSHOOTING(Mood.BAD, Words.of("Overshooting")),
    /** Nothing has been trained yet, and a gradient is there to begin with. */
    READY(Mood.OPEN, Words.of("Ready")),
    /** The cost is falling. */
    LEARNING(Mood.OPEN, Words.of("Learning")),
    /** The cost hardly falls any more, and too many points are still wrong. */
    STUCK(Mood.BAD, Words.of("Stuck")),
    /** The weights of a layer are far larger than those that keep signals at their size. */
    LARGE_WEIGHTS(Mood.BAD, Words.of("Weights too large"), true),
    /** Many units of a hidden layer pass no error for any training point. */
    DEAD_UNITS(Mood.BAD, Words.of("Dead units"), true),
    /** Most signals of a hidden layer lie where the activation is flat. */
    SATURATED_UNITS(Mood.BAD, Words.of("Saturated"), true),
    /** The gradient of an early layer is tiny beside the output layer's. */
    VANISHING_GRADIENT(Mood.BAD, Words.of("Vanishing gradient"), true);

    private final Mood mood;
    private final String title;
    private final boolean cause;

    Finding(Mood mood, String title) {
        this(mood, title, false);
    }

    Finding(Mood mood, String title, boolean cause) {
        this.mood = mood;
        this.title = title;
        this.cause = cause;
    }

    /** How good the news is. */
    public Mood mood() {
        return mood;
    }

    /** A word or two for the person at the page. */
    public String title() {
        return title;
    }

    /** Whether it is about one layer and may be the cause of how training goes. */
    public boolean isCause() {
        return cause;
    }
}
