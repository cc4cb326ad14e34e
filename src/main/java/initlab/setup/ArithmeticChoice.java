package initlab.setup;

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

    /** As the address has it. */
    public String word() {
        return word;
    }
}
