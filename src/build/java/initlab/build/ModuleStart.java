package initlab.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The function that a module of TeaVM's runs first: thousands of statements, of which most fill a single object that a
 * global holds, such as the table of a class's methods. Such a statement has to run in the module that has the global.
 */
final class ModuleStart {
    private static final Pattern FILLS_GLOBAL = Pattern.compile("\\((?:global\\.set\\s+(" + Expression.NAME
            + ")|(?:struct\\.set\\s+" + Expression.NAME + "\\s+" + Expression.NAME + "|call\\s+" + Expression.NAME
            + ")\\s+\\(global\\.get\\s+(" + Expression.NAME + ")\\s*\\))");

    private static final Set<String> HEADER = Set.of("type", "param", "result", "local");

    /** A statement, and the global whose object it fills; {@link #NONE} if it does something else. */
    private record Statement(String global, String code) {}

    private static final String NONE = "";

    private final String name;
    private final StringBuilder header = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Set<ModuleItem>> references = new HashMap<>();

    /**
     * Reads the function.
     *
     * @param ordered functions whose calls have to keep their order, so that the first module makes them all
     */
    ModuleStart(Expression function, Set<String> ordered) {
        name = function.name();
        for (Expression part : function.children()) {
            if (HEADER.contains(part.kind())) {
                header.append(' ').append(part.text());
            } else {
                boolean inOrder = ModuleItem.in(part.text()).stream()
                        .anyMatch(item -> item.isFunction() && ordered.contains(item.name()));
                Statement statement = new Statement(inOrder ? NONE : filled(part.text()), part.text());
                statements.add(statement);
                references
                        .computeIfAbsent(statement.global, global -> new HashSet<>())
                        .addAll(ModuleItem.in(statement.code));
            }
        }
    }

    private static String filled(String code) {
        Matcher fills = FILLS_GLOBAL.matcher(code);
        // A statement with a local variable belongs to its neighbours.
        if (!fills.lookingAt() || code.contains("(local.")) {
            return NONE;
        }
        return fills.group(1) != null ? fills.group(1) : fills.group(2);
    }

    String name() {
        return name;
    }

    /** What the statements that fill a global refer to; for the empty name, what the others refer to. */
    Set<ModuleItem> references(String global) {
        return references.getOrDefault(global, Set.of());
    }

    /** The function with the statements that fill some of the globals or none. */
    String filling(Predicate<String> chosen) {
        return written(name + header, statement -> statement.global.equals(NONE) || chosen.test(statement.global));
    }

    /** A function of another name with only the statements that fill some of the globals. */
    String fillingOnly(Predicate<String> chosen, String otherName) {
        return written(otherName, statement -> !statement.global.equals(NONE) && chosen.test(statement.global));
    }

    private String written(String head, Predicate<Statement> chosen) {
        StringBuilder code = new StringBuilder("(func ").append(head);
        for (Statement statement : statements) {
            if (chosen.test(statement)) {
                code.append('\n').append(statement.code);
            }
        }
        return code.append(")\n").toString();
    }
}
