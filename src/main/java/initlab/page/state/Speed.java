package initlab.page.state;

import initlab.session.TrainingSession;

/** The steps that a batch takes, as the person chooses them. */
public enum Speed {
    ONE("1", 1),
    TEN("10", 10),
    HUNDRED("100", 100),
    FASTEST("max", TrainingSession.FASTEST);

    /** The speed unless another is chosen. */
    public static final Speed DEFAULT = TEN;

    private final String word;
    private final int steps;

    Speed(String word, int steps) {
        this.word = word;
        this.steps = steps;
    }

    /** As the address and the control name it. */
    public String word() {
        return word;
    }

    /** Steps of a batch, as the session takes it. */
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
