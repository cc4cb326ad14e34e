package initlab.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which top-level statements of a hand-in its function needs. {@link HandIn} says which kinds can be run at all. */
final class Needs {
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

    private Needs() {}

    /** Leaves out what cannot be run here, and constants that would need it. */
    static List<TopStatement> usable(List<TopStatement> all) {
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
    static Set<TopStatement> needed(List<TopStatement> usable, String function) {
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
    static TopStatement last(List<TopStatement> usable, String name) {
        TopStatement last = null;
        for (TopStatement statement : usable) {
            boolean runs = statement.kind() != TopStatement.Kind.FOREIGN_IMPORT;
            last = runs && statement.binds().contains(name) ? statement : last;
        }
        return last;
    }
}
