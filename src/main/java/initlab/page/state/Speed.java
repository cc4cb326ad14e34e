package initlab.page.state;

import initlab.session.TrainingSession;

/** The number of steps in a batch, as the person chooses it. */
public enum Speed {
    ONE("1", 1),
    TEN("10", 10),
    HUNDRED("100", 100),
    FASTEST("max", TrainingSession.FASTEST);

    /** The default. */
    public static final Speed DEFAULT = TEN;

    private final String word;
    private final int steps;

    Speed(String word, int steps) {
        this.word = word;
        this.steps = steps;
    }

    /** The word in the address and in the control. */
    public String word() {
        return word;
    }

    /** The steps of a batch, for the session. */
    public int steps() {
        return steps;
    }

    /** The speed of a word; null if there is none. */
    public static Speed find(String word) {
        for (Speed speed : values()) {
            if (speed.word.equals(word)) {
                return speed;
            }
        }
        return null;
    }
}
