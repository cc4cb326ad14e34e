package initlab.paper;

/** A file of an experiment that cannot be used. The message is for the person who wrote it. */
public final class PaperException extends Exception {
    private static final long serialVersionUID = 1;

    PaperException(String message) {
        super(message);
    }
}
