package initlab.setup;

import initlab.text.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys and values of a URL's query. If a key is repeated, its last value counts. Every text can be read as a query:
 * parts that cannot be decoded become U+FFFD.
 */
public final class Query {
    private static final String HEX_DIGITS = "0123456789ABCDEFabcdef";
    /** Characters allowed in a value besides letters and digits (RFC 3986, section 3.4), without &amp; and +. */
    private static final String PLAIN = "-._~!$'()*,;=:@/?";
    /** The most characters of a value; enough for the person's own points. */
    static final int MAX_VALUE = 200_000;

    private final Map<String, String> values = new HashMap<>();

    private Query() {}

    /** Parses a query, with or without its question mark. */
    public static Query of(String text) {
        Query query = new Query();
        int from = text.startsWith("?") ? 1 : 0;
        while (from < text.length()) {
            int end = text.indexOf('&', from);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', from);
            if (equals > from && equals < end) {
                String value = text.substring(equals + 1, Math.min(end, equals + 1 + MAX_VALUE));
                query.values.put(decode(text.substring(from, equals)), decode(value));
            }
            from = end + 1;
        }
        return query;
    }

    /** The value of a key; null if the query lacks the key. */
    public String get(String key) {
        return values.get(key);
    }

    /** Escapes a value so that {@link #of} reads it back. A lone surrogate becomes U+FFFD. */
    public static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        int[] bytes = new int[4];
        for (int i = 0; i < value.length(); i++) {
            int code = codePoint(value, i);
            i += code >= Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 0;
            if (isPlain(code)) {
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
        return code >= 'a' && code <= 'z'
                || code >= 'A' && code <= 'Z'
                || code >= '0' && code <= '9'
                || PLAIN.indexOf(code) >= 0;
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

    /** Decodes percent escapes as UTF-8 and plus signs as spaces. A malformed escape becomes U+FFFD. */
    private static String decode(String text) {
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
                decoded.appendCodePoint(code == '+' ? ' ' : code);
                i += code >= Character.MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
            }
        }
        return decoded.toString();
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

    /** Splits a text at a separator. {@code String.split} would add the regular expressions to the page's program. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
            parts.add(text.substring(from, end));
            from = end + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
