package initlab.table;

import java.util.ArrayList;
import java.util.List;

/** Lines above a table that say how to read it: Excel's {@code sep=;}, and the header of an ARFF file. */
final class Preamble {
    /** The delimiter; 0 if it is not given. */
    final char delimiter;
    /** The names of an ARFF file's attributes; null for none. */
    final String[] names;
    /** Where the table begins. */
    final int end;
    /** The number of the line there, from 1. */
    final int line;

    private Preamble(char delimiter, String[] names, int end, int line) {
        this.delimiter = delimiter;
        this.names = names;
        this.end = end;
        this.line = line;
    }

    static Preamble of(String text) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int line = 1; from < text.length(); line++) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int next = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
                    ? end + 2
                    : end + 1;
            String content = text.substring(from, Math.min(end, from + 500)).trim();
            String lower = Vocabulary.lower(content.startsWith("\"") ? content.substring(1) : content);
            if (names.isEmpty() && lower.startsWith("sep=") && lower.length() > 4) {
                return new Preamble(lower.charAt(4), null, Math.min(next, text.length()), line + 1);
            }
            if (lower.startsWith("sep=")) {
                return new Preamble('\t', null, Math.min(next, text.length()), line + 1);
            }
            if (lower.startsWith("@attribute")) {
                names.add(attribute(content.substring("@attribute".length()).trim()));
            } else if (lower.startsWith("@data")) {
                return new Preamble((char) 0, names.toArray(new String[0]), Math.min(next, text.length()), line + 1);
            } else if (!lower.isEmpty() && lower.charAt(0) != '%' && lower.charAt(0) != '@') {
                break;
            }
            from = next;
        }
        return new Preamble((char) 0, null, 0, 1);
    }

    /** Returns the name at the beginning of {@code name type}, which may be quoted. */
    private static String attribute(String definition) {
        char quote = definition.isEmpty() ? ' ' : definition.charAt(0);
        if (quote == '\'' || quote == '"') {
            int close = definition.indexOf(quote, 1);
            return close < 0 ? definition.substring(1) : definition.substring(1, close);
        }
        int end = 0;
        while (end < definition.length() && !Vocabulary.isBlank(definition.charAt(end))) {
            end++;
        }
        return definition.substring(0, end);
    }
}
