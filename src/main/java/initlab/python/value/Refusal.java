package initlab.python.value;

/** Thrown for Python or NumPy that works elsewhere but not in a cell: what is not supported, and cells beyond a limit. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why a cell is refused. */
    public enum Reason {
        /** A name, a module or a part of the language that cells lack. */
        UNSUPPORTED,
        /** More steps than a cell may take. */
        STEPS,
        /** More memory than a cell may use. */
        MEMORY,
        /** Calls or expressions nested too deeply. */
        DEPTH
    }

    private final Reason reason;
    private final String subject;
    private int line;

    /**
     * A refusal.
     *
     * @param reason the kind
     * @param subject what is refused, as the cell writes it, such as {@code np.linalg} or {@code class}
     * @param message what a student reads, in English; {@link initlab.words.Words} translates it
     */
    public Refusal(Reason reason, String subject, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.subject = subject;
    }

    /** Sets the line, unless it is set already, and returns this refusal. */
    public Refusal at(int line) {
        if (this.line == 0) {
            this.line = line;
        }
        return this;
    }

    /** The kind. */
    public Reason reason() {
        return reason;
    }

    /** What is refused, as the cell writes it. */
    public String subject() {
        return subject;
    }

    /** The line from 1; 0 if not known. */
    public int line() {
        return line;
    }
}
