package initlab.build;

import java.nio.charset.StandardCharsets;

/** Files as texts, and changes of a text that must not fail unseen. */
final class Texts {
    private Texts() {}

    /** What a file says, in UTF-8. */
    static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The file that says it. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
