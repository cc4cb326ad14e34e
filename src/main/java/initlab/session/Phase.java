package initlab.session;

/** What the session is doing, as the person at the page sees it. */
public enum Phase {
    /** The first frames of a set-up are on their way. */
    LOADING("loading"),
    /** Every run stands at iteration 0. */
    READY("ready"),
    /** The runs train. */
    TRAINING("training"),
    /** Training rests, and the iteration reached is on view. */
    PAUSED("paused"),
    /** Training rests, and an earlier iteration is on view. */
    LOOKING_BACK("paused"),
    /** There is nothing left to train, and the last iteration is on view. */
    FINISHED("finished"),
    /** A worker has died; a replacement or a new start is the way out. */
    WORKER_LOST("failed");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    /** The word for style sheets, tests and host pages. */
    public String word() {
        return word;
    }
}
