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

    /** The text of a script or of one of its parameters. The runtime has the scripts; see {@link ModuleScripts}. */
    private static final Pattern SCRIPT_TEXT =
            Pattern.compile("\\(call\\s+\\S+::stringToJs\\s+\\(global\\.get\\s+" + Expression.NAME + "\\s*\\)\\s*\\)");
    /** The name that a Java class would have in JavaScript, which is of no use there. */
    private static final Pattern CLASS_NAME =
            Pattern.compile("(\\(call \\$teavm\\.jso@createClass\\s+)" + SCRIPT_TEXT.pattern());

    private static final String NO_TEXT = "(ref.null noextern)";

    private static final Set<String> HEADER = Set.of("type", "param", "result", "local");

    /** A statement, and the global whose object it fills; {@link #NONE} if it does something else. */
    private record Statement(String global, String code) {}

    private static final String NONE = "";
    /** Instead of a global: the statement that lists the module's strings, with the loop that reads them. */
    private static final String STRINGS = "strings";

    private final String name;
    private final StringBuilder header = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Set<ModuleItem>> references = new HashMap<>();
    private StringPool strings;

    /**
     * Reads the function.
     *
     * @param ordered functions whose calls have to keep their order, so that the first module makes them all
     * @param data the module's data; null if it has none
     */
    ModuleStart(Expression function, Set<String> ordered, Expression data) {
        name = function.name();
        List<Expression> parts = function.children();
        for (int at = 0; at < parts.size(); at++) {
            Expression part = parts.get(at);
            if (HEADER.contains(part.kind())) {
                header.append(' ').append(part.text());
            } else if (StringPool.isList(part.text())) {
                String loop = parts.get(++at).text();
                strings = new StringPool(data, part.text(), loop);
                statements.add(new Statement(STRINGS, part.text()));
                Set<ModuleItem> used = ModuleItem.in(loop);
                used.add(StringPool.PLACE);
                references.put(STRINGS, used);
            } else {
                add(part.text(), ordered);
            }
        }
    }

    private void add(String code, Set<String> ordered) {
        boolean inOrder =
                ModuleItem.in(code).stream().anyMatch(item -> item.isFunction() && ordered.contains(item.name()));
        Statement statement = inOrder
                ? new Statement(NONE, SCRIPT_TEXT.matcher(code).replaceAll(NO_TEXT))
                : new Statement(filled(code), CLASS_NAME.matcher(code).replaceAll("$1" + NO_TEXT));
        statements.add(statement);
        references.computeIfAbsent(statement.global, global -> new HashSet<>()).addAll(ModuleItem.in(statement.code));
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

    /** What the statements that fill a global refer to. */
    Set<ModuleItem> references(String global) {
        Set<ModuleItem> used = new HashSet<>(references.getOrDefault(global, Set.of()));
        if (strings != null && strings.names().contains(global)) {
            used.addAll(references.get(STRINGS));
        }
        return used;
    }

    /** What the statements refer to that fill no global, and that the first module always has. */
    Set<ModuleItem> references() {
        Set<ModuleItem> used = new HashSet<>(references.getOrDefault(NONE, Set.of()));
        used.addAll(references.getOrDefault(STRINGS, Set.of()));
        return used;
    }

    /** The module's strings; null if it has no list of them. */
    StringPool strings() {
        return strings;
    }

    /** The function with the statements that fill some of the globals or none. */
    String filling(Predicate<String> chosen) {
        return written(name, "", chosen, true);
    }

    /** A function of another name with only the statements that fill some of the globals. */
    String fillingOnly(Predicate<String> chosen, String otherName) {
        // The first module has read its strings to their end, so that their memory is free.
        String again = strings == null ? "" : "\n(global.set " + StringPool.PLACE.name() + " (i32.const 0))";
        return written(otherName, again, chosen, false);
    }

    private String written(String head, String before, Predicate<String> chosen, boolean others) {
        StringBuilder code =
                new StringBuilder("(func ").append(head).append(header).append(before);
        for (Statement statement : statements) {
            if (statement.global.equals(STRINGS)) {
                code.append('\n').append(strings.statements(chosen));
            } else if (statement.global.equals(NONE) ? others : chosen.test(statement.global)) {
                code.append('\n').append(statement.code);
            }
        }
        return code.append(")\n").toString();
    }
}
