package initlab.files;

/** Says why a file cannot be read and what to do. The message is shown to the person who brought it. */
public final class FileException extends Exception {
    private static final long serialVersionUID = 1;

    public FileException(String message) {
        super(message);
    }
}
