package initlab.paper;

/** How a comparison ends. */
public enum Verdict {
    /** Runs are missing. */
    UNFINISHED,
    /** The value is as it must be. */
    PASS,
    /** The value is not as it must be. */
    FAIL
}
