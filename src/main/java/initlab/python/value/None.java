package initlab.python.value;

/** Python's {@code None}. */
public enum None {
    /** The only value. */
    NONE
}
