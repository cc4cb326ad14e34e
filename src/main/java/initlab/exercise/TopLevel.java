package initlab.exercise;

import java.util.ArrayList;
import java.util.List;

/** Splits a Python file, or one cell of a notebook, into its top-level statements. */
final class TopLevel {
    /** Cell magics whose lines are still Python. */
    private static final List<String> PYTHON_MAGICS = List.of("%%time", "%%timeit", "%%capture", "%%prun");

    private static final String INSTEAD = "pass";

    private TopLevel() {}

    /**
     * The statements of a text, in order. A decorator belongs to the function below it.
     *
     * @param source the text as {@link #withoutMagics} returns it
     */
    static List<TopStatement> statements(String source) {
        List<TopStatement> statements = new ArrayList<>();
        CodeScanner scanner = new CodeScanner(source);
        int line = 1;
        int start = 0;
        boolean decorated = false;
        while (!scanner.isAtEnd()) {
            int at = scanner.at();
            char c = source.charAt(at);
            boolean starts = scanner.isLineStart() && c > ' ' && c != '#';
            boolean ends = scanner.isOutside() && c == ';' && !TopStatement.isCompound(source.substring(start, at));
            if (ends || starts && !decorated) {
                line = cut(statements, source, start, at, line);
                start = ends ? at + 1 : at;
            }
            decorated = starts ? c == '@' : decorated;
            scanner.next();
        }
        cut(statements, source, start, source.length(), line);
        return statements;
    }

    /** Adds the statement between two places, if there is one, and returns the line of the second place. */
    private static int cut(List<TopStatement> statements, String source, int start, int end, int line) {
        String text = source.substring(start, end);
        if (!text.trim().isEmpty()) {
            statements.add(TopStatement.of(text, line, start == 0));
        }
        int next = line;
        for (int i = start; i < end; i++) {
            next += source.charAt(i) == '\n' ? 1 : 0;
        }
        return next;
    }

    /**
     * A text in which the notebook's own commands are blank: lines that begin with {@code %}, {@code !} or {@code ?}, or
     * end with {@code ?}. Within a block, {@code pass} stands for them. All lines keep their numbers.
     *
     * @return the text with {@code \n} at the end of lines; empty if the whole cell is for another program
     */
    static String withoutMagics(String source) {
        String plain = String.join("\n", SourceLines.lines(source)) + "\n";
        if (isForeign(plain.trim())) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        CodeScanner scanner = new CodeScanner(plain);
        while (!scanner.isAtEnd()) {
            int at = scanner.at();
            int end = scanner.isLineStart() ? plain.indexOf('\n', at) : at;
            String line = plain.substring(at, end);
            if (isMagic(line.trim())) {
                int indent = line.indexOf(line.trim());
                text.append(" ".repeat(indent)).append(indent == 0 ? "" : INSTEAD);
                scanner.skip(end);
            } else {
                scanner.next();
                text.append(plain, at, scanner.at());
            }
        }
        return text.toString();
    }

    private static boolean isForeign(String cell) {
        int end = 0;
        while (end < cell.length() && cell.charAt(end) > ' ') {
            end++;
        }
        return cell.startsWith("%%") && !PYTHON_MAGICS.contains(cell.substring(0, end));
    }

    private static boolean isMagic(String line) {
        boolean code = !line.isEmpty() && line.charAt(0) != '#';
        return code && ("%!?".indexOf(line.charAt(0)) >= 0 || line.endsWith("?") && line.indexOf('#') < 0);
    }
}
