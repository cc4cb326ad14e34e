package initlab.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, booleans and null. Numbers stay text, a {@link Numeral}, so that no digit
 * is lost.
 */
public final class JsonReader {
    private static final int DEEPEST = 200;
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * A number.
     *
     * @param text as JSON writes it
     */
    public record Numeral(String text) {}

    /**
     * Reads a whole text.
     *
     * @throws IllegalArgumentException if it is not JSON; the message says where
     */
    public static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value(0);
        if (reader.blanks() < text.length()) {
            throw reader.malformed("There is text behind the end");
        }
        return value;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw malformed("Values are nested too deeply");
        }
        blanks();
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new HashMap<>();
        at++;
        if (isNext('}')) {
            return object;
        }
        do {
            if (blanks() >= text.length() || text.charAt(at) != '"') {
                throw malformed("A key is expected");
            }
            String key = string();
            expect(':');
            object.put(key, value(depth + 1));
        } while (isNext(','));
        expect('}');
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        if (isNext(']')) {
            return array;
        }
        do {
            array.add(value(depth + 1));
        } while (isNext(','));
        expect(']');
        return array;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\') {
                string.append(escaped());
            } else {
                string.append(c);
            }
        }
        if (at >= text.length()) {
            throw malformed("A text does not end");
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        int simple = ESCAPES.indexOf(c);
        if (simple >= 0) {
            return ESCAPED.charAt(simple);
        }
        int code = 0;
        for (int i = 0; c == 'u' && i < HEX_DIGITS; i++) {
            int digit = at < text.length() ? digit(text.charAt(at++)) : -1;
            code = digit < 0 || code < 0 ? -1 : code * HEX + digit;
        }
        if (c != 'u' || code < 0) {
            throw malformed("A backslash is followed by something unknown");
        }
        return (char) code;
    }

    /** A hexadecimal digit's value; −1 for another character. {@code Character.digit} would bring Unicode's tables. */
    private static int digit(char c) {
        return c >= '0' && c <= '9'
                ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0;
    }

    /** Reads a number, {@code true}, {@code false} or {@code null}. */
    private Object word() {
        int start = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            // Python writes these two, although JSON lacks them.
            case "NaN", "Infinity" -> new Numeral(word);
            default -> {
                if (first != '-' && (first < '0' || first > '9')) {
                    at = start;
                    throw malformed("A value is expected");
                }
                yield new Numeral(word);
            }
        };
    }

    /** Moves behind a character if it is next. */
    private boolean isNext(char expected) {
        boolean next = blanks() < text.length() && text.charAt(at) == expected;
        at += next ? 1 : 0;
        return next;
    }

    private void expect(char expected) {
        if (!isNext(expected)) {
            throw malformed("“" + expected + "” is expected");
        }
    }

    private int blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private IllegalArgumentException malformed(String what) {
        int line = 1;
        for (int i = 0; i < at && i < text.length(); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new IllegalArgumentException(what + " in line " + line + ".");
    }
}
