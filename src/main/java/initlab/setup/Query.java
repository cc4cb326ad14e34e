package initlab.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys and values of a URL's query; later ones replace earlier ones, and nothing is ever refused. */
public final class Query {
    private static final String HEX_DIGITS = "0123456789abcdefABCDEF";
    /** No value of a set-up is longer, own points included. */
    static final int MAX_VALUE = 200_000;

    private final Map<String, String> values = new LinkedHashMap<>();

    private Query() {}

    /** Takes a query apart, with or without its question mark. */
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

    /** The value of a key; null if it is not there. */
    public String get(String key) {
        return values.get(key);
    }

    /** Percent-escapes and plus signs; what is no escape stays as it is. Only ASCII, all that a set-up needs. */
    private static String decode(String text) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = c == '%' && i + 2 < text.length() ? hex(text, i + 1) : -1;
            if (code >= 0) {
                decoded.append((char) code);
                i += 2;
            } else {
                decoded.append(c == '+' ? ' ' : c);
            }
        }
        return decoded.toString();
    }

    private static int hex(String text, int at) {
        int high = HEX_DIGITS.indexOf(text.charAt(at));
        int low = HEX_DIGITS.indexOf(text.charAt(at + 1));
        // Digits 10 to 15 stand there in both cases.
        return high < 0 || low < 0 ? -1 : 16 * (high < 16 ? high : high - 6) + (low < 16 ? low : low - 6);
    }

    /** The parts between separators; {@code String.split} would bring the whole of regular expressions into the page. */
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
