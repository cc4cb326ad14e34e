package initlab.python.syntax;

/**
 * A word of the language.
 *
 * @param kind what it is
 * @param text as the cell writes it
 * @param place where it is
 * @param level how many brackets are open behind it
 * @param value of a number: a Long or Double; of a string: a {@link StringLiteral}; else null
 */
record Token(Kind kind, String text, Place place, int level, Object value) {
    enum Kind {
        NAME,
        KEYWORD,
        NUMBER,
        STRING,
        OPERATOR,
        NEWLINE,
        INDENT,
        DEDENT,
        /** The end of the cell. */
        END,
        /** The text behind it cannot be read. */
        ERROR
    }

    boolean is(String wanted) {
        return (kind == Kind.OPERATOR || kind == Kind.KEYWORD) && text.equals(wanted);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
