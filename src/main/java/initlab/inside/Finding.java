package initlab.inside;

import initlab.words.Words;

/**
 * The findings, most important first: the results of training, then its progress, then problems of a layer. Each row
 * has a mood and a title.
 */
public enum Finding {
    /** A weight, bias or gradient is infinite or not a number. */
    OVERFLOW(Mood.BAD, Words.of("Diverged")),
    /** The training points are learned, as {@link Learned} defines it. */
    LEARNED(Mood.GOOD, Words.of("Learned")),
    /** All units of a hidden layer are copies of one another. */
    SYMMETRY(Mood.BAD, Words.of("Symmetric")),
    /** The gradient is 0, although the points are not learned. */
    NO_GRADIENT(Mood.BAD, Words.of("No gradient")),
    /** Outputs that are almost certain and wrong make the cost high or infinite. */
    CONFIDENTLY_WRONG(Mood.BAD, Words.of("Certain and wrong")),
    /** The next step changes a layer by more than the size of its weights and does not lower the cost. */
    EXPLODING_GRADIENT(Mood.BAD, Words.of("Exploding gradient")),
    /** The cost rises. */
    OVERSHOOTING(Mood.BAD, Words.of("Overshooting")),
    /** Nothing has been trained yet, and there is a gradient. */
    READY(Mood.OPEN, Words.of("Ready")),
    /** The cost is falling. */
    LEARNING(Mood.OPEN, Words.of("Learning")),
    /** The cost has almost stopped falling, and too many points are still wrong. */
    STUCK(Mood.BAD, Words.of("Stuck")),
    /** The weights of a layer are far larger than needed to keep signals at their size. */
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

    /** One or two words for the person at the page. */
    public String title() {
        return title;
    }

    /** Whether it concerns one layer and may explain the progress of training. */
    public boolean isCause() {
        return cause;
    }
}
