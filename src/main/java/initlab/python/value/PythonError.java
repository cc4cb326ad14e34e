package initlab.python.value;

/** What Python would raise, with its own message. */
public final class PythonError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String type;
    private int line;
    private int column;
    private int end;

    /**
     * An error whose place is not known yet; the interpreter adds it.
     *
     * @param type the exception's class, such as {@code TypeError}
     * @param message Python's message
     */
    public PythonError(String type, String message) {
        super(message, null, false, false);
        this.type = type;
    }

    /** A TypeError. */
    public static PythonError type(String message) {
        return new PythonError("TypeError", message);
    }

    /** A ValueError. */
    public static PythonError value(String message) {
        return new PythonError("ValueError", message);
    }

    /** An AttributeError. */
    public static PythonError attribute(String message) {
        return new PythonError("AttributeError", message);
    }

    /** An IndexError. */
    public static PythonError index(String message) {
        return new PythonError("IndexError", message);
    }

    /** Sets the place, unless it is set already, and returns this error. */
    public PythonError at(int line, int column, int end) {
        if (this.line == 0) {
            this.line = line;
            this.column = column;
            this.end = end;
        }
        return this;
    }

    /** The exception's class. */
    public String type() {
        return type;
    }

    /** The line from 1; 0 if not known. */
    public int line() {
        return line;
    }

    /** The first column from 0. */
    public int column() {
        return column;
    }

    /** The column behind the last one. */
    public int end() {
        return end;
    }
}
