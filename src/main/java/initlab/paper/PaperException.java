package initlab.paper;

/** A file of an experiment that cannot be used. The message is for the person who wrote it. */
public final class PaperException extends Exception {
    private static final long serialVersionUID = 1;

    /** A message for the person. */
    public PaperException(String message) {
        super(message);
    }
}
