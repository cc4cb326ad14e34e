package initlab.build;

/** Changes of a text that must not fail unseen. */
final class Texts {
    private Texts() {
    }

    /** Replaces what must stand there exactly once. */
    static String replaceOnce(String text, String old, String replacement) {
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalStateException("There must be exactly one “" + old + "” to replace.");
        }
        return text.substring(0, at) + replacement + text.substring(at + old.length());
    }
}
