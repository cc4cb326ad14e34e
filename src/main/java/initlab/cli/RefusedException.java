package initlab.cli;

/** Something in the arguments cannot be used; the message is for the person at the terminal. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
