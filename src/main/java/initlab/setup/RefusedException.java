package initlab.setup;

/** Thrown for a text that is not a value of its setting. The message is a sentence for the person at the page. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
