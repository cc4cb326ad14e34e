package initlab.build;

import java.nio.charset.StandardCharsets;

/** Reads and writes files as texts, and replaces parts of a text or fails. */
final class Texts {
    private Texts() {}

    /** Reads a file in UTF-8. */
    static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Encodes a text in UTF-8. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Replaces a part that must occur exactly once. */
    static String replaceOnce(String text, String old, String replacement) {
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalStateException("There must be exactly one “" + old + "” to replace.");
        }
        return text.substring(0, at) + replacement + text.substring(at + old.length());
    }
}
