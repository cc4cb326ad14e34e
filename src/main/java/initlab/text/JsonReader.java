package initlab.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into plain values: Map, List, String, Boolean, null, and the text of a number as a
 * {@link Numeral}.
 */
public final class JsonReader {
    /** The deepest nesting, so that no text can overflow the stack. */
    private static final int MAX_DEPTH = 64;

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;

    /**
     * The text of a number.
     *
     * @param text as JSON writes it
     */
    public record Numeral(String text) {}

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads a whole text.
     *
     * @throws IllegalArgumentException if it is not JSON; the message names the place
     */
    public static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private IllegalArgumentException wrong() {
        int line = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new IllegalArgumentException("not JSON, line " + line);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() {
        skipSpace();
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (next() != c) {
            throw wrong();
        }
        at++;
    }

    private Object value() {
        if (++depth > MAX_DEPTH) {
            throw wrong();
        }
        char first = next();
        Object value = first == '{'
                ? object()
                : first == '[' ? array() : first == '"' ? string() : word();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new HashMap<>();
        expect('{');
        if (next() == '}') {
            at++;
            return object;
        }
        while (true) {
            next();
            String key = string();
            expect(':');
            object.put(key, value());
            if (next() == '}') {
                at++;
                return object;
            }
            expect(',');
        }
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        expect('[');
        if (next() == ']') {
            at++;
            return array;
        }
        while (true) {
            array.add(value());
            if (next() == ']') {
                at++;
                return array;
            }
            expect(',');
        }
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            if (c < ' ') {
                break;
            }
            string.append(c == '\\' ? escape() : c);
        }
        throw wrong();
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        if (c != 'u') {
            int known = ESCAPES.indexOf(c);
            if (known < 0) {
                throw wrong();
            }
            return ESCAPED.charAt(known);
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
            if (digit < 0) {
                throw wrong();
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private Object word() {
        int from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> numeral(word);
        };
    }

    /** A number: −? digits (. digits)? (e digits)?. */
    private Numeral numeral(String word) {
        int i = word.startsWith("-") ? 1 : 0;
        int whole = digits(word, i);
        boolean right = whole > i && (word.charAt(i) != '0' || whole == i + 1);
        i = whole;
        if (right && i < word.length() && word.charAt(i) == '.') {
            int end = digits(word, i + 1);
            right = end > i + 1;
            i = end;
        }
        if (right && i < word.length() && (word.charAt(i) == 'e' || word.charAt(i) == 'E')) {
            int from = i + 1 < word.length() && "+-".indexOf(word.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
            int end = digits(word, from);
            right = end > from;
            i = end;
        }
        if (!right || i < word.length()) {
            throw wrong();
        }
        return new Numeral(word);
    }

    private static int digits(String word, int from) {
        int i = from;
        while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
