package initlab.setup;

import initlab.words.Words;

/** Which arithmetic computes the runs of a set-up. */
public enum ArithmeticChoice {
    /** Exact for the notebook's own set-up, fast for any other. */
    AUTO("auto"),
    /** Every rounding of the notebook; only for its shape, activation and batch. */
    EXACT("exact"),
    /** The fast one. */
    FAST("fast");

    private final String word;

    ArithmeticChoice(String word) {
        this.word = word;
    }

    /** As a person reads it. */
    public String title() {
        return switch (this) {
            case AUTO -> Words.of("auto");
            case EXACT -> Words.of("exact");
            case FAST -> Words.of("fast");
        };
    }

    /** As the address has it. */
    public String word() {
        return word;
    }
}
