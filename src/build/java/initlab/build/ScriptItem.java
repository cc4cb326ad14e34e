package initlab.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A top-level item of a script that TeaVM wrote: a function, a variable, or a statement.
 *
 * @param name what it declares; empty for a statement
 * @param kind what it is
 * @param text its code, with what ends it
 */
record ScriptItem(String name, Kind kind, String text) {
    /** What an item is. */
    enum Kind {
        /** A function that is called. */
        FUNCTION,
        /** The constructor of a Java class. */
        CLASS,
        /** Any other variable. */
        VARIABLE,
        /** A statement, which is carried out when the script begins. */
        STATEMENT
    }

    private static final Pattern BINDING = Pattern.compile("(?:let |var |const )?([A-Za-z_$][\\w$]*)( = |,$|;$)");
    private static final Pattern CONSTRUCTOR = Pattern.compile("function ([A-Za-z_$][\\w$]*)\\(");
    private static final Pattern FUNCTION = Pattern.compile("\\S+ = (?:async )?(?:[\\w$]+|\\([^()]*\\)) => [\\s\\S]*");
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'|[.]?[A-Za-z_$][\\w$]*+");
    private static final Pattern ASSIGNED = Pattern.compile("(?<![.\\w$])([A-Za-z_$][\\w$]*) = ");

    /**
     * The items of a script. Each begins in the first column of a line; what belongs to it is indented or a closing bracket.
     */
    static List<ScriptItem> of(String script) {
        List<ScriptItem> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : script.split("\n", -1)) {
            boolean begins = !line.isEmpty() && " })]\"".indexOf(line.charAt(0)) < 0 && !isInside(text);
            if (begins && !text.isEmpty()) {
                items.add(item(text.toString()));
                text.setLength(0);
            }
            text.append(line).append('\n');
        }
        if (!text.toString().isBlank()) {
            items.add(item(text.toString()));
        }
        return items;
    }

    /** Whether the statement before goes on: lists of metadata have items in the first column. */
    private static boolean isInside(CharSequence text) {
        String so = text.toString();
        return (so.startsWith("$rt_metadata([") || so.startsWith("$rt_stringPool([") || so.startsWith("$rt_packages(["))
                && !so.endsWith("]);\n");
    }

    private static ScriptItem item(String text) {
        Matcher constructor = CONSTRUCTOR.matcher(text);
        if (constructor.lookingAt()) {
            return new ScriptItem(constructor.group(1), Kind.CLASS, text);
        }
        String first = text.substring(0, text.indexOf('\n'));
        Matcher binding = BINDING.matcher(first);
        if (!binding.lookingAt()) {
            return new ScriptItem("", Kind.STATEMENT, text);
        }
        // One declaration instead of one in a list of many.
        String body = text.strip().replaceFirst("^(let|var|const) ", "");
        body = body.endsWith(",") || body.endsWith(";") ? body.substring(0, body.length() - 1) : body;
        Kind kind = FUNCTION.matcher(body).matches() ? Kind.FUNCTION : Kind.VARIABLE;
        return new ScriptItem(binding.group(1), kind, "let " + body + ";\n");
    }

    /** The names in the code, apart from those of properties and from texts. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            char first = token.group().charAt(0);
            if (first != '"' && first != '\'' && first != '.') {
                names.add(token.group());
            }
        }
        names.remove(name);
        return names;
    }

    /** The names that the code assigns to, its own declaration apart. */
    Set<String> assigned() {
        Set<String> names = new LinkedHashSet<>();
        Matcher assigned = ASSIGNED.matcher(text);
        while (assigned.find()) {
            names.add(assigned.group(1));
        }
        names.remove(name);
        return names;
    }
}
