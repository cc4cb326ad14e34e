package initlab.exercise;

/** Finds the lines of a cell that a message points to. Nothing is decided by them. */
final class SourceLines {
    private SourceLines() {}

    /**
     * The line for a place, within the exercise's function if it is there.
     *
     * @return the line from 1; 0 if there is none
     */
    static int find(Place place, String source, String function) {
        if (place == Place.NONE) {
            return 0;
        }
        String[] lines = lines(source);
        int from = definition(lines, function);
        int first = 0;
        int end = from < 0 ? lines.length : end(lines, from);
        for (int i = Math.max(from, 0); i < end && first == 0; i++) {
            first = isAt(place, code(lines[i])) ? i + 1 : 0;
        }
        return first == 0 && place == Place.RETURN ? from + 1 : first;
    }

    /** The line where a function is defined, from 1; 0 if it is not. */
    static int definition(String source, String function) {
        return definition(lines(source), function) + 1;
    }

    private static boolean isAt(Place place, String code) {
        return switch (place) {
            case NONE -> false;
            case SEED -> code.contains("seed(") || code.contains("RandomState(");
            case WEIGHTS -> isPut(code, 'W');
            case BIAS -> isPut(code, 'b');
            case LOOP -> code.startsWith("for ") || code.startsWith("while ");
            case RETURN -> code.startsWith("return");
        };
    }

    /** Whether a line puts something under a key with a letter, such as {@code parameters['W' + str(l)] = …}. */
    private static boolean isPut(String code, char letter) {
        int equals = code.indexOf('=');
        if (equals < 0 || code.startsWith("assert")) {
            return false;
        }
        String target = code.substring(0, equals);
        return target.indexOf('[') >= 0 && (target.indexOf("'" + letter) >= 0 || target.indexOf("\"" + letter) >= 0);
    }

    /** The index of the line with the last definition of a function; −1 if there is none. */
    private static int definition(String[] lines, String function) {
        int found = -1;
        for (int i = 0; i < lines.length; i++) {
            found = code(lines[i]).startsWith("def " + function) ? i : found;
        }
        return found;
    }

    /** The index of the first line behind a function: one that is not indented more than its first. */
    private static int end(String[] lines, int from) {
        int end = from + 1;
        while (end < lines.length && (code(lines[end]).isEmpty() || indent(lines[end]) > indent(lines[from]))) {
            end++;
        }
        return end;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    /** A line without a comment and the blanks around it. */
    private static String code(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).trim();
    }

    /** The lines of a text, however they end. */
    static String[] lines(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        int count = 1;
        for (int at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) {
            count++;
        }
        String[] lines = new String[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int end = i == count - 1 ? plain.length() : plain.indexOf('\n', from);
            lines[i] = plain.substring(from, end);
            from = end + 1;
        }
        return lines;
    }
}
