package initlab.session;

/** Time, as the session sees it. */
public interface Timer {
    /** Milliseconds on a clock that only goes forward. */
    double now();

    /** Calls back once after some milliseconds. */
    void after(int milliseconds, Runnable action);
}
