package initlab.inside;

/** How good the news of a run is. */
public enum Mood {
    /** The network learns. */
    GOOD,
    /** Something is wrong. */
    BAD,
    /** Too early to say. */
    OPEN
}
