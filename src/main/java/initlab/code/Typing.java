package initlab.code;

/** What Tab, Enter and Backspace do to a Python text. */
public final class Typing {
    /** One level of indentation. */
    private static final String LEVEL = "    ";

    private Typing() {}

    /**
     * A replacement.
     *
     * @param from the first character replaced
     * @param to behind the last one
     * @param text what takes their place
     * @param start the beginning of the selection afterwards
     * @param end its end
     */
    public record Edit(int from, int to, String text, int start, int end) {}

    /**
     * Tab indents: a cursor moves to the next level, a selection of lines moves by one level.
     *
     * @param back whether Shift is held, so that lines move back
     */
    public static Edit tab(String text, int start, int end, boolean back) {
        boolean lines = back || text.substring(start, end).indexOf('\n') >= 0;
        if (!lines) {
            int column = start - lineStart(text, start);
            String blanks = LEVEL.substring(column % LEVEL.length());
            return new Edit(start, end, blanks, start + blanks.length(), start + blanks.length());
        }
        int from = lineStart(text, start);
        int to = end > start && text.charAt(end - 1) == '\n' ? end - 1 : lineEnd(text, end);
        StringBuilder moved = new StringBuilder();
        int first = 0;
        for (int at = from; at <= to; ) {
            int lineEnd = Math.min(lineEnd(text, at), to);
            int before = moved.length();
            if (back) {
                moved.append(text, at + outdent(text, at), lineEnd);
            } else {
                moved.append(lineEnd > at ? LEVEL : "").append(text, at, lineEnd);
            }
            if (at == from) {
                first = moved.length() - before - (lineEnd - at);
            }
            moved.append(lineEnd < to ? "\n" : "");
            at = lineEnd + 1;
        }
        int change = moved.length() - (to - from);
        return new Edit(from, to, moved.toString(), Math.max(from, start + first), Math.max(from, end + change));
    }

    private static int outdent(String text, int at) {
        int blanks = 0;
        while (blanks < LEVEL.length() && at + blanks < text.length() && text.charAt(at + blanks) == ' ') {
            blanks++;
        }
        return blanks == 0 && at < text.length() && text.charAt(at) == '\t' ? 1 : blanks;
    }

    /** Enter keeps the indentation; after a colon it goes one level further, after return one level back. */
    public static Edit enter(String text, int start, int end) {
        int from = lineStart(text, start);
        int indent = from;
        while (indent < start && text.charAt(indent) == ' ') {
            indent++;
        }
        String line = text.substring(indent, start).trim();
        String blanks = text.substring(from, indent);
        if (line.endsWith(":")) {
            blanks += LEVEL;
        } else if ((line.equals("return") || line.startsWith("return ")) && blanks.length() >= LEVEL.length()) {
            blanks = blanks.substring(LEVEL.length());
        }
        int cursor = start + 1 + blanks.length();
        return new Edit(start, end, "\n" + blanks, cursor, cursor);
    }

    /** Backspace in front of a line's text takes a level back; null where it does what it always does. */
    public static Edit backspace(String text, int start, int end) {
        int from = lineStart(text, start);
        int column = start - from;
        if (start != end
                || column < 2
                || !text.substring(from, start).trim().isEmpty()
                || text.charAt(start - 1) != ' ') {
            return null;
        }
        int back = column % LEVEL.length() == 0 ? LEVEL.length() : column % LEVEL.length();
        while (!text.substring(start - back, start).equals(" ".repeat(back))) {
            back--;
        }
        return new Edit(start - back, start, "", start - back, start - back);
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
