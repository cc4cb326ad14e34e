package initlab.cli;

/** Thrown if arguments are missing or unknown. The command's usage is printed after the message. */
final class UsageException extends RefusedException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
