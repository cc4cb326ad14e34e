package initlab.setup;

/** A text that is no value of its setting; the message is a sentence for the person at the page. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
