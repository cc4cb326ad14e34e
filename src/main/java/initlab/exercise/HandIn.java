package initlab.exercise;

import initlab.python.Python;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Python file or a notebook as it was handed in. Only what the exercise's function needs is run: imports of numpy and
 * math, assignments of constants, calls of {@code np.random.seed}, and the definitions of functions that it calls, the
 * last one of each name. Everything else is left out: imports of other modules, plots, prints, calls of the model and of
 * the function itself, tests below {@code if __name__ == "__main__"}, the notebook's own commands. So it cannot make a
 * hand-in fail. An import of another module, or of everything in one, stays if the function needs it, and is refused
 * then.
 *
 * <p>Python reads a file as a whole, so a file with a syntax error anywhere cannot be used; {@link #isPython} tells. A
 * notebook's cells are read one by one.
 */
public final class HandIn {
    private final String function;
    private final boolean found;
    private final List<String> functions = new ArrayList<>();
    /** The code that is run. Each cell starts on a line of its own, and its lines follow as in the cell. */
    private final String code;
    /** For each cell, the lines above it in the code. */
    private final int[] above;
    /** Each cell as it is, but for the notebook's own commands. */
    private final List<String> plain = new ArrayList<>();
    /** The code of each cell alone; empty if nothing of it is needed. */
    private final List<String> parts = new ArrayList<>();

    /**
     * Reads a hand-in.
     *
     * @param cells the code of a notebook's cells; of a file, one
     * @param exercise the exercise whose function is looked for
     */
    public HandIn(List<String> cells, Exercise exercise) {
        function = exercise.function();
        List<List<TopStatement>> statements = new ArrayList<>();
        List<TopStatement> all = new ArrayList<>();
        for (String cell : cells) {
            plain.add(TopLevel.withoutMagics(cell));
            statements.add(TopLevel.statements(plain.get(plain.size() - 1)));
            all.addAll(statements.get(statements.size() - 1));
        }
        List<TopStatement> usable = Needs.usable(all);
        Set<TopStatement> needed = Needs.needed(usable, function);
        boolean seen = Needs.last(usable, function) != null;
        for (TopStatement statement : usable) {
            if (statement.text().startsWith("def ")) {
                functions.addAll(statement.binds());
            }
        }
        above = new int[cells.size()];
        StringBuilder joined = new StringBuilder();
        int lines = 0;
        for (int i = 0; i < cells.size(); i++) {
            above[i] = lines;
            // Where a bracket or a string never closes, statements cannot be told apart, and Python says why.
            boolean swallowed = Needs.last(usable, function) == null && hasDefinition(plain.get(i));
            seen = seen || swallowed;
            String part = swallowed ? plain.get(i) : code(statements.get(i), needed);
            parts.add(part);
            int length = SourceLines.lines(plain.get(i)).length;
            int own = SourceLines.lines(part).length;
            joined.append(part).append("\n".repeat(Math.max(1, length - own + 1)));
            lines += Math.max(length, own);
        }
        found = seen;
        code = joined.toString();
    }

    /** Whether the exercise's function is defined. */
    public boolean hasFunction() {
        return found;
    }

    /** The names of all functions that are defined. */
    public List<String> functions() {
        return functions;
    }

    /** What is run. */
    public String code() {
        return code;
    }

    /** The cell that a line of the code belongs to, from 0. */
    public int cell(int line) {
        int cell = 0;
        for (int i = 0; i < above.length; i++) {
            cell = above[i] < line ? i : cell;
        }
        return cell;
    }

    /** The line of its cell that a line of the code is, from 1; 0 stays 0. */
    public int lineInCell(int line) {
        return line == 0 ? 0 : line - above[cell(line)];
    }

    /**
     * The first cell whose code is not Python.
     *
     * @return its number from 0; −1 if all are
     */
    public int firstUnreadable() {
        for (int i = 0; i < parts.size(); i++) {
            try {
                if (!parts.get(i).isEmpty()) {
                    Python.read(parts.get(i));
                }
            } catch (PythonError | Refusal e) {
                return i;
            }
        }
        return -1;
    }

    /** Whether Python can read the whole of a cell. What cells here lack counts as Python. */
    public boolean isPython(int cell) {
        try {
            Python.read(plain.get(cell));
            return true;
        } catch (PythonError e) {
            return false;
        } catch (Refusal e) {
            return true;
        }
    }

    /** A cell as it is, but for the notebook's own commands. */
    public String whole(int cell) {
        return plain.get(cell);
    }

    /** The code of one cell alone. */
    public String part(int cell) {
        return parts.get(cell);
    }

    /** The lines of the code above a cell. */
    public int above(int cell) {
        return above[cell];
    }

    private boolean hasDefinition(String text) {
        for (String line : SourceLines.lines(text)) {
            if (line.trim().startsWith("def " + function)) {
                return true;
            }
        }
        return false;
    }

    /** The needed statements of a cell, each on the line where it stands. */
    private static String code(List<TopStatement> statements, Set<TopStatement> needed) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        int last = 0;
        for (TopStatement statement : statements) {
            if (needed.contains(statement)) {
                text.append(statement.line() == last ? "; " : "");
                text.append("\n".repeat(Math.max(0, statement.line() - line))).append(statement.text());
                last = statement.line();
                line = Math.max(line, statement.line()) + SourceLines.lines(statement.text()).length - 1;
            }
        }
        return text.toString();
    }
}
