package initlab.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Splits a module of TeaVM's in two: the first, which starts alone, and the rest, which is loaded when it is needed.
 *
 * <p>The caller says which functions may wait. What only they use waits with them: other functions, and globals with the
 * statements that fill them at the start. For each function of the rest that it calls, the first module has a short
 * function that calls through a table. The rest fills the table as it starts; before that, such a call is an error. The
 * rest imports what it uses of the first module. Both declare the same types, so an object can go from one to the other.
 *
 * <p>Binaryen's wasm-split does the same for functions, but is not among the programs that npm has.
 */
final class ModuleSplit {
    /** The name that the first module exports its table by. A page can tell by it that there is a rest. */
    private static final String TABLE = "rest";
    /** The name that the first module exports its memory by, for the rest's strings. */
    private static final String MEMORY_NAME = "memory";

    /** What begins the import of a function that takes the next script of the runtime; see {@link ModuleScripts}. */
    private static final String SCRIPT = "(import \"teavmJso\" \"createFunction";

    private static final String REST_START = "$rest@start";
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static final Pattern MEMORY =
            Pattern.compile("\\((?:\\w+\\.(?:load|store)|memory\\.|\\w+\\.(?:new|init)_(?:data|elem)|data\\.|elem\\.)");

    private final List<Expression> types = new ArrayList<>();
    private final List<Expression> imports = new ArrayList<>();
    private final List<Expression> others = new ArrayList<>();
    private final Map<String, Expression> functions = new LinkedHashMap<>();
    private final Map<String, Expression> globals = new LinkedHashMap<>();
    /** What the first module gets from JavaScript, by its name in the module. */
    private final Map<String, Expression> imported = new HashMap<>();

    private final Map<ModuleItem, Set<ModuleItem>> references = new HashMap<>();
    private final ModuleStart start;

    private final Set<ModuleItem> first = new TreeSet<>();
    /** Functions of the rest that the first module calls; a function's place in the table is its place here. */
    private final Set<String> called = new TreeSet<>();

    private ModuleSplit(String module) {
        for (Expression field : Expression.of(module).children()) {
            switch (field.kind()) {
                case "type", "rec" -> types.add(field);
                case "import" -> imports.add(field);
                case "func" -> functions.put(field.name(), field);
                case "global" -> globals.put(field.name(), field);
                case "export", "start", "tag", "data" -> others.add(field);
                case "elem" -> {
                    if (!field.text().startsWith("(elem declare ")) {
                        throw new IllegalStateException("Only declarations of elements can be split.");
                    }
                }
                default -> throw new IllegalStateException("A field of this kind cannot be split: " + field.kind());
            }
        }
        Set<String> scripts = new TreeSet<>();
        for (Expression one : imports) {
            Expression what = one.children().get(0);
            imported.put(what.name(), what);
            if (one.text().contains(SCRIPT)) {
                scripts.add(what.name());
            }
        }
        start = new ModuleStart(functions.remove(only("start").name()), scripts, find("data"));
        functions.forEach((name, code) -> references.put(ModuleItem.function(name), ModuleItem.in(code.text())));
        for (String name : globals.keySet()) {
            Set<ModuleItem> used = new TreeSet<>(ModuleItem.in(globals.get(name).text()));
            used.addAll(start.references(name));
            references.put(ModuleItem.global(name), used);
        }
    }

    private Expression only(String kind) {
        return Objects.requireNonNull(find(kind), kind);
    }

    private Expression find(String kind) {
        return others.stream()
                .filter(field -> field.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The two modules, in the text format. */
    record Parts(String first, String rest) {}

    /**
     * Splits a module.
     *
     * @param module the module in the text format, with names
     * @param waits whether a function may wait, by its name without the dollar sign
     */
    static Parts of(String module, Predicate<String> waits) {
        ModuleSplit split = new ModuleSplit(module);
        split.findFirst(waits);
        return new Parts(split.first(), split.rest());
    }

    private void findFirst(Predicate<String> waits) {
        Deque<ModuleItem> toDo = new ArrayDeque<>(start.references());
        imported.keySet().forEach(name -> toDo.addAll(start.references(name)));
        for (Expression field : others) {
            if (field.kind().equals("export")) {
                Expression what = field.children().get(0);
                toDo.add(new ModuleItem(what.kind(), what.name()));
            }
        }
        // The rest uses the memory only for its strings.
        functions.forEach((name, function) -> {
            if (usesMemory(function)) {
                toDo.add(ModuleItem.function(name));
            }
        });
        while (!toDo.isEmpty()) {
            ModuleItem item = toDo.remove();
            Expression function = item.isFunction() ? functions.get(item.name()) : null;
            if (function != null
                    && !usesMemory(function)
                    && waits.test(item.name().replaceAll("[$\"]", ""))) {
                called.add(item.name());
            } else if (first.add(item)) {
                toDo.addAll(references.getOrDefault(item, Set.of()));
            }
        }
    }

    private static boolean usesMemory(Expression function) {
        return MEMORY.matcher(function.text()).find();
    }

    private boolean isFirst(String space, String name) {
        return first.contains(new ModuleItem(space, name));
    }

    /** The functions and globals of the first module, or those of the rest. */
    private List<String> definitions(boolean ofFirst) {
        List<String> code = new ArrayList<>();
        for (Map<String, Expression> all : List.of(functions, globals)) {
            all.forEach((name, definition) -> {
                if (isFirst(definition.kind(), name) == ofFirst) {
                    code.add(definition.text());
                }
            });
        }
        return code;
    }

    private String first() {
        List<String> code = new ArrayList<>();
        code.add(start.filling(global -> isFirst("global", global) || imported.containsKey(global)));
        code.addAll(definitions(true));
        StringBuilder module = new StringBuilder("(module\n");
        append(module, types);
        append(module, imports);
        for (Expression field : others) {
            boolean hasStrings = field.kind().equals("data") && start.strings() != null;
            module.append(hasStrings ? start.strings().data(name -> isFirst("global", name)) : field.text())
                    .append('\n');
        }
        module.append("(table $rest ").append(called.size()).append(" funcref)\n");
        module.append("(export \"" + TABLE + "\" (table $rest))\n");
        memory().forEach(memory ->
                module.append(String.format("(export \"%s\" (memory %s))%n", MEMORY_NAME, memory.name())));
        exports()
                .forEach((item, name) ->
                        module.append(String.format("(export \"%s\" (%s %s))%n", name, item.space(), item.name())));
        int place = 0;
        for (String name : called) {
            code.add(caller(functions.get(name), place++));
        }
        return withDeclarations(module, code);
    }

    /** The memory that the rest reads strings from, as the first module imports it; none if the rest has no strings. */
    private List<Expression> memory() {
        return start.strings() == null
                ? List.of()
                : imported.values().stream()
                        .filter(one -> one.kind().equals("memory"))
                        .toList();
    }

    private static void append(StringBuilder module, List<Expression> fields) {
        fields.forEach(field -> module.append(field.text()).append('\n'));
    }

    /** A function that calls another one through the table. */
    private static String caller(Expression function, int place) {
        StringBuilder code = new StringBuilder("(func ").append(function.name()).append(header(function));
        code.append(" (call_indirect $rest ").append(type(function).text());
        for (Expression child : function.children()) {
            if (child.kind().equals("param")) {
                code.append(" (local.get ").append(child.name()).append(')');
            }
        }
        return code.append(" (i32.const ").append(place).append(")))\n").toString();
    }

    private static String header(Expression function) {
        return function.all("type", "param", "result");
    }

    private static Expression type(Expression function) {
        return function.children().stream()
                .filter(child -> child.kind().equals("type"))
                .findFirst()
                .orElseThrow();
    }

    /** What the rest uses of the first module, each with a short name. */
    private Map<ModuleItem, String> exports() {
        Set<ModuleItem> used = new TreeSet<>();
        references.forEach((item, all) -> {
            if (!first.contains(item)) {
                used.addAll(all);
            }
        });
        Map<ModuleItem, String> names = new TreeMap<>();
        for (ModuleItem item : used) {
            // An import that only the rest uses is the first module's all the same.
            if (first.contains(item) || !references.containsKey(item)) {
                names.put(item, shortName(names.size()));
            }
        }
        return names;
    }

    private static String shortName(int number) {
        String last = DIGITS.substring(number % DIGITS.length(), number % DIGITS.length() + 1);
        return number < DIGITS.length() ? last : shortName(number / DIGITS.length() - 1) + last;
    }

    private String rest() {
        StringBuilder module = new StringBuilder("(module\n");
        append(module, types);
        exports()
                .forEach((item, name) ->
                        module.append(String.format("(import \"initlab\" \"%s\" %s)%n", name, declared(item))));
        module.append("(import \"initlab\" \"" + TABLE + "\" (table $rest ")
                .append(called.size())
                .append(" funcref))\n(elem (table $rest) (i32.const 0) func ")
                .append(String.join(" ", called))
                .append(")\n(start " + REST_START + ")\n");
        Predicate<String> waiting = global -> globals.containsKey(global) && !isFirst("global", global);
        memory().forEach(memory -> module.append(
                        String.format("(import \"initlab\" \"%s\" %s)%n", MEMORY_NAME, memory.text()))
                .append(start.strings().data(waiting))
                .append('\n'));
        List<String> code = new ArrayList<>();
        code.add(start.fillingOnly(waiting, REST_START));
        code.addAll(definitions(false));
        return withDeclarations(module, code);
    }

    /** An item as an import declares it, without its content. */
    private String declared(ModuleItem item) {
        Expression given = imported.get(item.name());
        if (given != null && given.kind().equals(item.space())) {
            return given.text();
        }
        return switch (item.space()) {
            case "func" -> "(func " + item.name() + header(functions.get(item.name())) + ")";
            case "global" -> "(global " + item.name() + " " + globalType(globals.get(item.name())) + ")";
            default -> only("tag").text();
        };
    }

    /** The type of a global: the first thing after its name, a word or an expression. */
    private static String globalType(Expression global) {
        String after = global.text()
                .substring(global.text().indexOf(global.name()) + global.name().length())
                .strip();
        return after.startsWith("(") ? global.children().get(0).text() : after.substring(0, after.indexOf(' '));
    }

    /** Ends a module. Functions that code makes references to must be declared. */
    private static String withDeclarations(StringBuilder module, Collection<String> code) {
        Set<String> referred = new TreeSet<>();
        for (String one : code) {
            int at = one.indexOf("(ref.func ");
            while (at >= 0) {
                Expression reference = Expression.of(one.substring(at, one.indexOf(')', at) + 1));
                referred.add(reference.name());
                at = one.indexOf("(ref.func ", at + 1);
            }
            module.append(one).append('\n');
        }
        if (!referred.isEmpty()) {
            module.append("(elem declare func ")
                    .append(String.join(" ", referred))
                    .append(")\n");
        }
        return module.append(")\n").toString();
    }
}
