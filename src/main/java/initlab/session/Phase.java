package initlab.session;

/** What the session is doing, as the person at the page sees it. */
public enum Phase {
    /** The first frames of a set-up have not arrived yet. */
    LOADING("loading"),
    /** Every run is at iteration 0. */
    READY("ready"),
    /** The runs train. */
    TRAINING("training"),
    /** Training is paused, and the iteration reached is on view. */
    PAUSED("paused"),
    /** Training is paused, and an earlier iteration is on view. */
    LOOKING_BACK("paused"),
    /** There is nothing left to train, and the last iteration is on view. */
    FINISHED("finished"),
    /** A worker has died. It can be replaced, or the runs can start over. */
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
