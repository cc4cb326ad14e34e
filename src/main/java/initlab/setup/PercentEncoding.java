package initlab.setup;

import initlab.text.Utf8;

/** The percent escapes of a URL (RFC 3986, section 2.1), as UTF-8. Every text can be decoded. */
final class PercentEncoding {
    private static final String HEX_DIGITS = "0123456789ABCDEFabcdef";
    /** Characters allowed in a value besides letters and digits (RFC 3986, section 3.4), without &amp; and +. */
    private static final String PLAIN = "-._~!$'()*,;=:@/?";
    /** Whether an ASCII character needs no escape: a table, since own points make a text of many characters. */
    private static final boolean[] NEEDS_NONE = new boolean[128];

    static {
        for (int c = 0; c < NEEDS_NONE.length; c++) {
            NEEDS_NONE[c] =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
        }
    }

    private PercentEncoding() {}

    /**
     * Escapes a text so that {@link #decoded} reads it back. A lone surrogate becomes U+FFFD.
     *
     * @param escapedToo characters to escape besides those that a value must not contain
     */
    static String encoded(String value, String escapedToo) {
        StringBuilder text = new StringBuilder();
        int[] bytes = new int[4];
        for (int i = 0; i < value.length(); i++) {
            int code = codePoint(value, i);
            i += code >= Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 0;
            if (isPlain(code) && escapedToo.indexOf(code) < 0) {
                text.append((char) code);
                continue;
            }
            int count = Utf8.encode(code, bytes);
            for (int at = 0; at < count; at++) {
                text.append('%').append(HEX_DIGITS.charAt(bytes[at] >> 4)).append(HEX_DIGITS.charAt(bytes[at] & 15));
            }
        }
        return text.toString();
    }

    private static boolean isPlain(int code) {
        return code < NEEDS_NONE.length && NEEDS_NONE[code];
    }

    /** The code point at an index; U+FFFD for half of a surrogate pair. */
    private static int codePoint(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return c;
        }
        boolean paired =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return paired ? Character.toCodePoint(c, text.charAt(at + 1)) : '\ufffd';
    }

    /**
     * Decodes percent escapes as UTF-8. A malformed escape becomes U+FFFD.
     *
     * @param plusIsSpace whether a plus sign stands for a space, as in a form
     */
    static String decoded(String text, boolean plusIsSpace) {
        StringBuilder decoded = new StringBuilder();
        byte[] bytes = new byte[text.length() / 3];
        int i = 0;
        while (i < text.length()) {
            int count = 0;
            for (int value = escape(text, i); value >= 0; value = escape(text, i)) {
                bytes[count++] = (byte) value;
                i += 3;
            }
            Utf8.decode(bytes, 0, count, decoded);
            if (i < text.length() && text.charAt(i) == '%') {
                decoded.append('\ufffd');
                i = endOfFalseEscape(text, i);
            } else if (i < text.length()) {
                int code = codePoint(text, i);
                decoded.appendCodePoint(code == '+' && plusIsSpace ? ' ' : code);
                i += code >= Character.MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
            }
        }
        return decoded.toString();
    }

    /** Decodes percent escapes as Latin-1 and plus signs as spaces; malformed escapes stay. */
    static String decodedAsLatin1(String text) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int value = escape(text, i);
            char c = text.charAt(i);
            decoded.append(value >= 0 ? (char) value : c == '+' ? ' ' : c);
            i += value >= 0 ? 2 : 0;
        }
        return decoded.toString();
    }

    /** Whether every percent sign of a text begins an escape, and there is at least one. */
    static boolean isEncoded(String text) {
        int at = text.indexOf('%');
        boolean found = at >= 0;
        for (; at >= 0; at = text.indexOf('%', at + 1)) {
            if (escape(text, at) < 0) {
                return false;
            }
        }
        return found;
    }

    /** The index after a malformed escape: a percent sign and the letters or digits after it, at most two. */
    private static int endOfFalseEscape(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && end < at + 3
                && PLAIN.indexOf(text.charAt(end)) < 0
                && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The byte of the percent escape at an index; −1 if there is none. */
    private static int escape(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = hex(text.charAt(at + 1));
        int low = hex(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static int hex(char c) {
        int digit = HEX_DIGITS.indexOf(c);
        // Lower-case letters follow the upper-case ones.
        return digit < 16 ? digit : digit - 6;
    }
}
