package initlab.e2e;

/**
 * Thrown when a process of the browser has crashed. A page cannot end a process, so this is not an error of the page.
 */
final class BrowserCrash extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrowserCrash(String message, Throwable cause) {
        super(message, cause);
    }
}
