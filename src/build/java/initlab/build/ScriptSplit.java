package initlab.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a program in JavaScript in two modules, as {@link ModuleSplit} splits one in WebAssembly: what a page starts with,
 * and the rest, which imports the first and hands it the functions that the first calls. TeaVM writes one module, not
 * minified, so that names tell the classes.
 */
final class ScriptSplit {
    private static final String PACKAGES = "$rt_packages(";
    private static final String STRINGS = "$rt_stringPool([";
    /** Where the texts go. */
    private static final String PLACE = "/* texts */";

    private static final Pattern STRING_USE = Pattern.compile("\\$rt_s\\((\\d+)\\)");
    private static final String LITERAL = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
    /** A text; a long one is written in pieces. */
    private static final Pattern STRING = Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*+");

    private static final Pattern EXPORT = Pattern.compile("export \\{ ([\\w$]+) as main \\};\\s*");
    /** Fields and methods of Java objects. */
    private static final Pattern PROPERTY = Pattern.compile("(?<=[.])\\$[A-Za-z_][\\w$]*|\"\\$[A-Za-z_][\\w$]*\"");

    private final Predicate<String> waits;
    private final Map<String, ScriptItem> items = new LinkedHashMap<>();
    /** Everything but metadata and callbacks, in order. */
    private final List<ScriptItem> ordered = new ArrayList<>();

    private final ScriptClasses classes;
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Set<String> first = new LinkedHashSet<>();
    private final Set<String> later = new LinkedHashSet<>();
    private String main = "";
    private List<String> strings = List.of();

    /**
     * A program in two modules.
     *
     * @param first the module that a page starts with
     * @param rest what it loads later
     */
    record Parts(String first, String rest) {}

    private ScriptSplit(String script, Predicate<String> waits) {
        this.waits = waits;
        classes = ScriptClasses.of(ScriptItem.of(script));
        for (ScriptItem item : classes.others()) {
            Matcher export = EXPORT.matcher(item.text());
            if (export.matches()) {
                main = export.group(1);
            } else if (item.text().startsWith(STRINGS)) {
                strings = STRING.matcher(item.text())
                        .results()
                        .map(found -> found.group())
                        .toList();
                ordered.add(item);
            } else {
                ordered.add(item);
                if (item.kind() != ScriptItem.Kind.STATEMENT) {
                    items.put(item.name(), item);
                }
            }
        }
        if (main.isEmpty() || strings.isEmpty()) {
            throw new IllegalStateException("This is no program of TeaVM in JavaScript that is not minified.");
        }
    }

    /**
     * Splits a program.
     *
     * @param name the file that the rest imports
     * @param waits whether a name, such as {@code initlab.page.points.PointsDialog}, belongs to the rest
     */
    static Parts of(String script, String name, Predicate<String> waits) {
        ScriptSplit split = new ScriptSplit(script, waits);
        split.divide();
        return split.parts(name);
    }

    private void divide() {
        items.forEach((name, item) -> uses.put(name, known(item)));
        for (String name : classes.names()) {
            uses.computeIfAbsent(name, other -> new LinkedHashSet<>()).addAll(known(classes.of(name)));
        }
        Deque<String> open = new ArrayDeque<>();
        open.add(main);
        ordered.stream()
                .filter(item -> item.kind() == ScriptItem.Kind.STATEMENT)
                .forEach(statement -> open.addAll(known(statement)));
        // The runtime calls these by other ways than the code shows.
        items.keySet().stream().filter(name -> name.startsWith("$")).forEach(open::add);
        reach(open, first, name -> isCalledLater(name));
        for (boolean changed = true; changed; ) {
            later.clear();
            Deque<String> waiting = new ArrayDeque<>();
            first.forEach(
                    name -> uses.get(name).stream().filter(this::isCalledLater).forEach(waiting::add));
            reach(waiting, later, first::contains);
            // A module cannot assign to what another one declares.
            Deque<String> back = new ArrayDeque<>();
            for (String name : later) {
                if (items.containsKey(name)
                        && items.get(name).assigned().stream().anyMatch(first::contains)) {
                    back.add(name);
                }
            }
            changed = !back.isEmpty();
            reach(back, first, name -> isCalledLater(name) && !back.contains(name));
        }
    }

    /** Whether the first module can do with a function that calls the rest. */
    private boolean isCalledLater(String name) {
        return !first.contains(name) && items.get(name).kind() == ScriptItem.Kind.FUNCTION && waits.test(name);
    }

    private void reach(Deque<String> open, Set<String> reached, Predicate<String> border) {
        while (!open.isEmpty()) {
            String name = open.poll();
            if (items.containsKey(name) && reached.add(name)) {
                uses.get(name).stream().filter(next -> !border.test(next)).forEach(open::add);
            }
        }
    }

    private Set<String> known(ScriptItem item) {
        Set<String> names = item.names();
        names.retainAll(items.keySet());
        return names;
    }

    private Parts parts(String name) {
        StringBuilder begin = new StringBuilder();
        StringBuilder end = new StringBuilder();
        Set<String> calls = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        first.forEach(one -> uses.get(one).stream().filter(later::contains).forEach(calls::add));
        later.forEach(one -> uses.get(one).stream().filter(first::contains).forEach(shared::add));
        for (ScriptItem item : ordered) {
            if (item.text().startsWith(STRINGS)) {
                begin.append(PLACE);
            } else if (item.kind() == ScriptItem.Kind.STATEMENT || first.contains(item.name())) {
                begin.append(item.text());
                // Classes of arrays, which come next, need Object's methods.
                begin.append(item.text().startsWith(PACKAGES) ? classes.metadata(first::contains) : "");
            } else if (later.contains(item.name())) {
                end.append(item.text());
            }
        }
        shared.add("$rt_stringPool_instance");
        shared.add("$rt_intern");
        shared.add("$rt_str");
        shared.add("$rt_metadata");
        int number = 0;
        StringBuilder stubs = new StringBuilder();
        StringBuilder given = new StringBuilder();
        for (String call : calls) {
            stubs.append("let ")
                    .append(call)
                    .append(" = (...a) => $rest.r")
                    .append(number)
                    .append("(...a);\n");
            given.append("r").append(number++).append(": ").append(call).append(",\n");
        }
        StringBuilder exports = new StringBuilder(
                "let $take = parts => { $rest = parts; };\nexport { " + main + " as main, $take as rest");
        StringBuilder imports = new StringBuilder("import { rest as $take");
        number = 0;
        for (String one : shared) {
            exports.append(", ").append(one).append(" as s").append(number);
            imports.append(", s").append(number++).append(" as ").append(one);
        }
        imports.append(" } from './").append(name).append("';\n");
        String firstText = "let $rest = {};\n" + stubs + begin + classes.callbacks(first::contains) + exports + " };\n";
        String restText = imports + "" + end + classes.metadata(later::contains) + classes.callbacks(later::contains)
                + PLACE + "$take({\n" + given + "});\n";
        return withStrings(shorter(firstText, restText));
    }

    /** Gives each module the strings that it is the first to use. */
    private Parts withStrings(Parts parts) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        String one = renumbered(parts.first(), places);
        int size = places.size();
        String two = renumbered(parts.rest(), places);
        List<Integer> used = new ArrayList<>(places.keySet());
        return new Parts(
                one.replace(PLACE, STRINGS + list(used.subList(0, size)) + "]);\n"),
                two.replace(
                        PLACE,
                        "[" + list(used.subList(size, used.size()))
                                + "].forEach(s => $rt_stringPool_instance.push($rt_intern($rt_str(s))));\n"));
    }

    private String list(List<Integer> used) {
        StringBuilder list = new StringBuilder();
        used.forEach(index -> list.append(list.isEmpty() ? "" : ", ").append(strings.get(index)));
        return list.toString();
    }

    private static String renumbered(String text, Map<Integer, Integer> places) {
        return STRING_USE
                .matcher(text)
                .replaceAll(use -> "\\$rt_s("
                        + places.computeIfAbsent(Integer.valueOf(use.group(1)), index -> places.size()) + ")");
    }

    /** Gives fields and methods short names, the most frequent ones first; the two modules agree on them. */
    private static Parts shorter(String firstText, String restText) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : List.of(firstText, restText)) {
            PROPERTY.matcher(text)
                    .results()
                    .forEach(found -> counts.merge(found.group().replace("\"", ""), 1, Integer::sum));
        }
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort((a, b) -> counts.get(a).equals(counts.get(b)) ? a.compareTo(b) : counts.get(b) - counts.get(a));
        Map<String, String> shorts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            shorts.put(names.get(i), "$" + Integer.toString(i, Character.MAX_RADIX));
        }
        return new Parts(shorter(firstText, shorts), shorter(restText, shorts));
    }

    private static String shorter(String text, Map<String, String> shorts) {
        return PROPERTY.matcher(text).replaceAll(found -> {
            String quote = found.group().startsWith("\"") ? "\"" : "";
            return Matcher.quoteReplacement(quote + shorts.get(found.group().replace("\"", "")) + quote);
        });
    }
}
