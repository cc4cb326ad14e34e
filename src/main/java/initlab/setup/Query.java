package initlab.setup;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys and values of a link's query, in any case. Every text can be read as a query. What links suffer on their way
 * is undone: an ampersand written as an entity, other separators, and keys or whole queries that are percent-encoded.
 */
public final class Query {
    /** The most characters of a value; enough for the person's own points and weights. */
    static final int MAX_VALUE = 3_000_000;
    /** How often a query may be encoded. */
    private static final int MAX_DEPTH = 3;

    private static final int MOST_VALUES = 16;

    private static final String AMPERSAND = "amp;";
    /** Characters of an id or origin that {@link #of} could take for the beginning of the next key. */
    private static final String SEPARATORS = ";?=";

    private final List<Part> parts = new ArrayList<>();

    /**
     * A key and its value.
     *
     * @param key in lower case, without foreign characters at its ends; may be empty
     * @param value as in the link, with its escapes
     * @param text both as in the link
     */
    record Part(String key, String value, String text) {}

    private Query() {}

    /** Parses a query, with or without its question mark; ignores a fragment. */
    public static Query of(String text) {
        Query query = new Query();
        int fragment = text.indexOf('#');
        query.read(fragment < 0 ? text : text.substring(0, fragment), 0);
        return query;
    }

    private void read(String text, int depth) {
        int from = 0;
        while (from < text.length()) {
            int end = separator(text, from);
            end = end < 0 ? text.length() : end;
            add(text.substring(from, end), depth);
            from = end + 1;
        }
    }

    /** The index of the next separator; −1 if there is none. A ; or ? separates only if a known key follows. */
    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || (c == ';' || c == '?') && isKeyAt(text, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a known key and an equals sign follow. */
    private static boolean isKeyAt(String text, int from) {
        int end = from;
        while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > from
                && end < text.length()
                && text.charAt(end) == '='
                && LinkKeys.isExpected(Words.lower(text.substring(from, end)));
    }

    private void add(String part, int depth) {
        int equals = part.indexOf('=');
        String key = PercentEncoding.decoded(equals < 0 ? part : part.substring(0, equals), true);
        boolean encoded = key.indexOf('=') >= 0 || PercentEncoding.isEncoded(key);
        if (encoded && depth < MAX_DEPTH) {
            // A form takes the whole query for a key and adds an equals sign.
            int end = equals == part.length() - 1 ? equals : part.length();
            read(PercentEncoding.decoded(part.substring(0, end), false), depth + 1);
            return;
        }
        String tidy = tidy(key);
        String value = equals < 0 ? "" : part.substring(equals + 1, Math.min(part.length(), equals + 1 + MAX_VALUE));
        String decoded = value.indexOf('%') < 0 ? value : PercentEncoding.decoded(value, false);
        boolean damaged = PercentEncoding.isEncoded(decoded) || containsKey(decoded);
        Setting<?> setting = Settings.find(tidy);
        if (damaged && setting != null && !setting.isText() && depth < MAX_DEPTH) {
            read(tidy + "=" + decoded, depth + 1);
        } else if (!tidy.isEmpty() || equals >= 0) {
            parts.add(new Part(tidy, value, part));
        }
    }

    /** Whether a decoded value goes on with further keys. */
    private static boolean containsKey(String decoded) {
        for (int i = decoded.indexOf('&'); i >= 0; i = decoded.indexOf('&', i + 1)) {
            if (isKeyAt(decoded, i + 1) || decoded.startsWith(AMPERSAND, i + 1)) {
                return true;
            }
        }
        int mark = separator(decoded, 0);
        return mark >= 0 && decoded.charAt(mark) != '&';
    }

    private static String tidy(String key) {
        String lower = Words.lower(key);
        int from = 0;
        int end = lower.length();
        while (from < end && !isLetterOrDigit(lower.charAt(from)) || lower.startsWith(AMPERSAND, from)) {
            from += isLetterOrDigit(lower.charAt(from)) ? AMPERSAND.length() : 1;
        }
        while (end > from && !isLetterOrDigit(lower.charAt(end - 1))) {
            end--;
        }
        String tidy = lower.substring(from, end);
        return tidy.equals("amp") ? "" : tidy;
    }

    /** Whether a character belongs to a word: a letter of any script, a digit or an underscore. */
    static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c >= '\u00c0' && c < '\u2000'
                || c > '\u3000' && c < '\ufe00';
    }

    /** All keys and values, in the order of the link. */
    List<Part> parts() {
        return parts;
    }

    /** The different values of a key as in the link, in their order. Of very many, the last one replaces others. */
    List<String> values(String key) {
        List<String> values = new ArrayList<>();
        for (Part part : parts) {
            if (!part.key().equals(key) || values.contains(part.value())) {
                continue;
            }
            if (values.size() == MOST_VALUES) {
                values.remove(MOST_VALUES - 1);
            }
            values.add(part.value());
        }
        return values;
    }

    /** The last value of a key as in the link; null if the query lacks the key. */
    String last(String key) {
        String last = null;
        for (Part part : parts) {
            last = part.key().equals(key) ? part.value() : last;
        }
        return last;
    }

    /** The last value of a key; null if the query lacks the key. */
    public String get(String key) {
        String value = last(key);
        return value == null ? null : PercentEncoding.decoded(value, true);
    }

    /**
     * The last value of a key as a text of another page; null if the query lacks the key. A page that is not in UTF-8
     * encodes its links in Latin-1 (WHATWG URL Standard, "query state").
     */
    public String text(String key) {
        String text = get(key);
        return text == null || text.indexOf('\ufffd') < 0 ? text : PercentEncoding.decodedAsLatin1(last(key));
    }

    /** The last value of a key as a word in lower case, without what was added to the link; null if there is none. */
    public String word(String key) {
        String value = last(key);
        return value == null ? null : Readings.word(value);
    }

    /** What the last value of a key can mean, the likeliest first; empty if the query lacks the key. */
    public List<String> readings(String key) {
        String value = last(key);
        return value == null ? List.of() : Readings.of(value, false);
    }

    /** Escapes a value so that {@link #of} reads it back. A lone surrogate becomes U+FFFD. */
    public static String escaped(String value) {
        return PercentEncoding.encoded(value, "");
    }

    /** Like {@link #escaped}, but for any text, not only for the value of a setting. */
    public static String escapedText(String text) {
        return PercentEncoding.encoded(text, SEPARATORS);
    }

    /** Splits a text at a separator. {@code String.split} would add the regular expressions to the page's program. */
    public static List<String> split(String text, char separator) {
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
