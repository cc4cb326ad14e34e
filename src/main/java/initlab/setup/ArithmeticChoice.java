package initlab.setup;

import initlab.words.Words;

/** Which arithmetic computes the runs of a set-up. */
public enum ArithmeticChoice {
    /** Exact for the notebook's set-up, otherwise fast. */
    AUTO("auto"),
    /** Rounds like the notebook; available only for its shape, its activation and full-batch updates. */
    EXACT("exact"),
    /** Fast for every set-up. */
    FAST("fast");

    private final String word;

    ArithmeticChoice(String word) {
        this.word = word;
    }

    /** The name on the page. */
    public String title() {
        return switch (this) {
            case AUTO -> Words.of("auto");
            case EXACT -> Words.of("exact");
            case FAST -> Words.of("fast");
        };
    }

    /** The word in the address. */
    public String word() {
        return word;
    }
}
