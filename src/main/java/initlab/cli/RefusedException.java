package initlab.cli;

/** Thrown for arguments that cannot be used. The message is for the person at the terminal. */
class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
