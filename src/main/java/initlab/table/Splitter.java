package initlab.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a text into rows and cells. Quotes protect delimiters, line ends and, doubled, quotes. A quote that is not
 * closed before a delimiter or line end is an ordinary character, so a stray one cannot swallow the rest of the file.
 */
final class Splitter {
    /** The delimiter of cells that are separated by any number of blanks and tabs. */
    static final char BLANKS = ' ';
    /** Like {@link #BLANKS}, with no-break and other spaces. */
    static final char ALL_BLANKS = '\u00a0';
    /** A comma with a blank after it. Other commas belong to the cells. */
    static final char COMMA_BLANK = '\u201a';

    /** A quoted cell is not longer than this. */
    private static final int MAX_QUOTED = 4000;

    /** Comments before the first row, without their mark. One of them may be the header. */
    final List<String> comments = new ArrayList<>();

    private final String text;
    private final int length;
    private final char delimiter;
    private final boolean blanks;
    private int at;
    private int line;
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int cells;
    private int[] first = new int[64];
    private int[] lines = new int[64];
    private int rows;

    private Splitter(String text, int start, int firstLine, char delimiter) {
        this.text = text;
        length = text.length();
        at = start;
        line = firstLine;
        this.delimiter = delimiter;
        blanks = delimiter == BLANKS || delimiter == ALL_BLANKS;
    }

    /** Starts at an index of the text, which is the beginning of a line with this number. */
    static Splitter at(String text, int start, int line, char delimiter) {
        return new Splitter(text, start, line, delimiter);
    }

    /** Splits the text, but not beyond a number of rows. */
    TextCells split(int maxRows) {
        while (at < length && rows < maxRows) {
            int begin = skipBlanks(at);
            char c = begin < length ? text.charAt(begin) : '\n';
            if ((c == '#' || c == '%') && !isCell(begin)) {
                int end = lineEnd(begin);
                if (rows == 0) {
                    comments.add(text.substring(begin + 1, end));
                }
                at = end;
            } else if (isEnd(c) || isRule(begin)) {
                at = lineEnd(begin);
            } else {
                readRow(begin);
            }
            nextLine();
        }
        first = Arrays.copyOf(first, rows + 1);
        first[rows] = cells;
        return new TextCells(text, delimiter, from, to, first, lines, rows);
    }

    private void readRow(int begin) {
        if (rows + 1 == first.length) {
            first = Arrays.copyOf(first, 2 * rows + 2);
            lines = Arrays.copyOf(lines, 2 * rows + 2);
        }
        int start = cells;
        first[rows] = start;
        lines[rows] = line;
        boolean filled = false;
        at = delimiter == '|' && text.charAt(begin) == '|' ? begin + 1 : begin;
        boolean more = true;
        while (more) {
            filled |= readCell(begin);
            at = skipBlanks(at);
            more = at < length && !isEnd(text.charAt(at)) && !isComment(at, begin);
            if (more && !blanks) {
                at++;
                // The bar at the end of a Markdown row begins no cell.
                int next = delimiter == '|' ? skipBlanks(at) : at;
                more = delimiter != '|' || next < length && !isEnd(text.charAt(next));
            }
        }
        at = lineEnd(at);
        rows += filled ? 1 : 0;
        cells = filled ? cells : start;
    }

    /** Reads a cell and leaves the position behind it. Returns whether the cell has content. */
    private boolean readCell(int rowBegin) {
        at = skipBlanks(at);
        int close = at < length && text.charAt(at) == '"' ? closing(at) : -1;
        int begin = close < 0 ? at : at + 1;
        int end = close;
        if (close >= 0) {
            at = close + 1;
        } else {
            while (at < length && !isEnd(text.charAt(at)) && !isDelimiter(at) && !isComment(at, rowBegin)) {
                at++;
            }
            end = at;
        }
        while (end > begin && Vocabulary.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (cells == from.length) {
            from = Arrays.copyOf(from, 2 * cells);
            to = Arrays.copyOf(to, 2 * cells);
        }
        from[cells] = begin;
        to[cells++] = end;
        return end > begin;
    }

    /** Returns where the quote closes that opens here, or −1 if it does not protect a cell. Counts the lines within. */
    private int closing(int open) {
        int within = 0;
        for (int i = open + 1; i < length && i < open + MAX_QUOTED; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n')) {
                within++;
            }
            if (c != '"') {
                continue;
            }
            if (i + 1 < length && text.charAt(i + 1) == '"') {
                i++;
                continue;
            }
            int next = i + 1;
            while (next < length && Vocabulary.isBlank(text.charAt(next)) && !isDelimiter(next)) {
                next++;
            }
            if (next < length && !isEnd(text.charAt(next)) && !isDelimiter(next)) {
                return -1;
            }
            line += within;
            return i;
        }
        return -1;
    }

    private boolean isDelimiter(int i) {
        char c = text.charAt(i);
        return switch (delimiter) {
            case BLANKS -> c == ' ' || c == '\t';
            case ALL_BLANKS -> Vocabulary.isBlank(c);
            case COMMA_BLANK -> c == ',' && (i + 1 == length || Vocabulary.isBlank(text.charAt(i + 1)));
            default -> c == delimiter;
        };
    }

    /** Whether the rest of the line is a comment: a # after a blank, and not the beginning of a colour such as #ff0000. */
    private boolean isComment(int i, int rowBegin) {
        if (text.charAt(i) != '#' || i == rowBegin || !Vocabulary.isBlank(text.charAt(i - 1))) {
            return false;
        }
        return i + 1 == length || isEnd(text.charAt(i + 1)) || Vocabulary.isBlank(text.charAt(i + 1)) || !isCell(i);
    }

    /** Whether a # begins a cell: a colour such as {@code #ff0000}, or an error such as {@code #N/A}. */
    private boolean isCell(int hash) {
        int end = hash + 1;
        boolean hex = true;
        while (end < length && !isEnd(text.charAt(end)) && !isDelimiter(end) && end < hash + 10) {
            hex &= "0123456789abcdefABCDEF".indexOf(text.charAt(end)) >= 0;
            end++;
        }
        int size = end - hash - 1;
        return hex && (size == 3 || size == 6) || size > 1 && Vocabulary.isGap(text.substring(hash, end));
    }

    /** Whether a line only rules a table off, as in Markdown: dashes, bars and colons. */
    private boolean isRule(int begin) {
        boolean dashes = false;
        for (int i = begin; i < length && !isEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if ("-=+|: \t_".indexOf(c) < 0) {
                return false;
            }
            dashes |= i > begin && (c == '-' || c == '=') && text.charAt(i - 1) == c;
        }
        return dashes;
    }

    private int skipBlanks(int i) {
        int next = i;
        while (next < length && Vocabulary.isBlank(text.charAt(next)) && (blanks || !isDelimiter(next))) {
            next++;
        }
        return next;
    }

    private int lineEnd(int i) {
        int end = i;
        while (end < length && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void nextLine() {
        if (at < length) {
            at += text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n' ? 2 : 1;
            line++;
        }
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
