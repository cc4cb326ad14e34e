package initlab.inside;

/** How good the news of a run is. */
public enum Mood {
    /** It works. */
    GOOD,
    /** It does not. */
    BAD,
    /** Too early to say. */
    OPEN
}
