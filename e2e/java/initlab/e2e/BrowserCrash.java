package initlab.e2e;

/** A process of the browser ended by itself. Nothing a page does may end one, so this is no fault of the page. */
final class BrowserCrash extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrowserCrash(String message, Throwable cause) {
        super(message, cause);
    }
}
