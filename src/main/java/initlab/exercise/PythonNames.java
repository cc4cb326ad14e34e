package initlab.exercise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds names and words in a statement's text. */
final class PythonNames {
    private PythonNames() {}

    /** The first word of a text; empty if it begins with something else. */
    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && CodeScanner.isName(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The parts between commas, without comments, brackets and continuations. */
    static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        CodeScanner scanner = new CodeScanner(list);
        while (!scanner.isAtEnd()) {
            char c = list.charAt(scanner.at());
            if (c == ',') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (CodeScanner.isName(c) || c == '.' || c == '*') {
                part.append(c);
            } else {
                part.append(' ');
            }
            boolean comment = c == '#';
            part.setLength(comment ? part.length() - 1 : part.length());
            scanner.next();
        }
        parts.add(part.toString());
        return parts;
    }

    /** The words of a part, between blanks. */
    static String[] words(String part) {
        List<String> words = new ArrayList<>();
        String rest = part.trim();
        while (!rest.isEmpty()) {
            int end = rest.indexOf(' ');
            words.add(end < 0 ? rest : rest.substring(0, end));
            rest = end < 0 ? "" : rest.substring(end).trim();
        }
        return words.toArray(new String[0]);
    }

    /** The names in a text that are not attributes. */
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        CodeScanner scanner = new CodeScanner(text);
        while (!scanner.isAtEnd()) {
            int at = scanner.at();
            int end = at;
            while (scanner.isCode() && end < text.length() && CodeScanner.isName(text.charAt(end))) {
                end++;
            }
            if (end > at && !isAttribute(text, at) && !(text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
                names.add(text.substring(at, end));
            }
            if (end > at) {
                scanner.skip(end);
            } else {
                scanner.next();
            }
        }
        return names;
    }

    private static boolean isAttribute(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && text.charAt(before) == '.';
    }
}
