package initlab.code;

/**
 * A piece of a Python text that has a colour.
 *
 * @param kind what it is
 * @param from its first character
 * @param to behind its last one
 */
public record Token(Kind kind, int from, int to) {
    /** What has a colour. */
    public enum Kind {
        KEYWORD,
        STRING,
        COMMENT,
        NUMBER
    }
}
