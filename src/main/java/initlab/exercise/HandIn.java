package initlab.exercise;

import initlab.python.Python;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    /** Names that are always there and that constants may use. */
    private static final Set<String> BUILT_IN = Set.of(
            "abs",
            "bool",
            "dict",
            "enumerate",
            "float",
            "int",
            "len",
            "list",
            "max",
            "min",
            "pow",
            "range",
            "round",
            "set",
            "sorted",
            "str",
            "sum",
            "tuple",
            "zip",
            "True",
            "False",
            "None",
            "and",
            "or",
            "not",
            "in",
            "is",
            "if",
            "else",
            "for",
            "np");

    /** Functions that a hand-in may have from an import of everything. */
    private static final List<String> BARE =
            List.of("zeros", "ones", "array", "sqrt", "power", "multiply", "divide", "dot", "randn", "random", "seed");

    /** NumPy's functions that read or write files. */
    private static final List<String> FILES = List.of(".load", ".genfromtxt", ".fromfile", ".save");

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
        List<TopStatement> usable = usable(all);
        Set<TopStatement> needed = needed(usable);
        boolean seen = last(usable, function) != null;
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
            boolean swallowed = last(usable, function) == null && hasDefinition(plain.get(i));
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

    /** Leaves out what cannot be run here, and constants that would need it. */
    private static List<TopStatement> usable(List<TopStatement> all) {
        Set<String> known = new HashSet<>(BUILT_IN);
        for (TopStatement statement : all) {
            if (statement.kind() == TopStatement.Kind.DEFINITION) {
                known.addAll(statement.binds());
            }
        }
        List<TopStatement> usable = new ArrayList<>();
        for (TopStatement statement : all) {
            boolean stays = switch (statement.kind()) {
                case DEFINITION, IMPORT, FOREIGN_IMPORT -> true;
                case SEED -> known.containsAll(statement.uses());
                case CONSTANT -> isConstant(statement, known);
                case OTHER -> false;
            };
            if (stays) {
                usable.add(statement);
            }
            if (stays && statement.kind() != TopStatement.Kind.FOREIGN_IMPORT) {
                known.addAll(statement.binds());
            }
        }
        return usable;
    }

    private static boolean isConstant(TopStatement statement, Set<String> known) {
        boolean constant = true;
        for (String file : FILES) {
            constant = constant && !statement.text().contains(file);
        }
        if (statement.uses().contains("lambda")) {
            return constant;
        }
        for (String name : statement.uses()) {
            constant = constant
                    && (known.contains(name) || loops(statement.text(), name))
                    && !calls(statement.text(), name);
        }
        return constant;
    }

    /** Whether a name is the variable of a comprehension. */
    private static boolean loops(String text, String name) {
        return text.contains("for " + name + " in ");
    }

    /** Whether a name is called that is none of Python's own. */
    private static boolean calls(String text, String name) {
        int at = BUILT_IN.contains(name) ? -1 : text.indexOf(name + "(");
        while (at > 0 && CodeScanner.isName(text.charAt(at - 1))) {
            at = text.indexOf(name + "(", at + 1);
        }
        return at >= 0;
    }

    /** The statements that the exercise's function needs, itself among them. */
    private Set<TopStatement> needed(List<TopStatement> usable) {
        Set<TopStatement> needed = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        names.add(function);
        for (TopStatement statement : usable) {
            if (statement.kind() == TopStatement.Kind.SEED) {
                needed.add(statement);
                names.addAll(statement.uses());
            }
        }
        Set<String> done = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (done.add(names.get(i))) {
                for (TopStatement statement : binding(usable, names.get(i))) {
                    needed.add(statement);
                    names.addAll(statement.uses());
                }
            }
        }
        return needed;
    }

    /** The statements that give a name its value: its last definition, or all assignments and imports. */
    private static List<TopStatement> binding(List<TopStatement> usable, String name) {
        TopStatement definition = last(usable, name);
        if (definition != null && definition.kind() == TopStatement.Kind.DEFINITION) {
            return List.of(definition);
        }
        List<TopStatement> binding = new ArrayList<>();
        for (TopStatement statement : usable) {
            boolean star = statement.binds().contains("*") && definition == null && BARE.contains(name);
            boolean binds = statement.binds().contains(name);
            // Another module is only worth a refusal if nothing else gives the name a value.
            boolean foreign = statement.kind() == TopStatement.Kind.FOREIGN_IMPORT
                    && (definition != null || star || name.equals("np"));
            if ((binds || star) && !foreign) {
                binding.add(statement);
            }
        }
        return binding;
    }

    /** The last statement that gives a name its value and can be run; null if there is none. */
    private static TopStatement last(List<TopStatement> usable, String name) {
        TopStatement last = null;
        for (TopStatement statement : usable) {
            boolean runs = statement.kind() != TopStatement.Kind.FOREIGN_IMPORT;
            last = runs && statement.binds().contains(name) ? statement : last;
        }
        return last;
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
