package initlab.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a script says of its classes besides their code: metadata, and what JavaScript calls. Taken out of the lists that
 * TeaVM writes, so that each class can take its part along.
 */
final class ScriptClasses {
    private static final String METADATA = "$rt_metadata([";
    private static final String CALLBACKS = "(() => {\n    let c;\n";

    /** By class: its line of metadata. */
    private final Map<String, String> metadata = new LinkedHashMap<>();
    /** By class: what JavaScript calls on it. */
    private final Map<String, String> callbacks = new LinkedHashMap<>();
    /** The script without them. */
    private final List<ScriptItem> rest = new ArrayList<>();

    static ScriptClasses of(List<ScriptItem> items) {
        ScriptClasses classes = new ScriptClasses();
        for (ScriptItem item : items) {
            if (item.text().startsWith(METADATA)) {
                classes.readMetadata(item.text());
            } else if (item.text().startsWith(CALLBACKS)) {
                classes.readCallbacks(item.text());
            } else {
                classes.rest.add(item);
            }
        }
        return classes;
    }

    private void readMetadata(String text) {
        String list = text.strip();
        // An entry begins with a class and its Java name, or 0; a long one goes on in further lines.
        for (String line : list.substring(METADATA.length(), list.length() - "]);".length())
                .split("\n(?=[\\w$]+, [0\"])")) {
            String entry = line.strip();
            entry = entry.endsWith(",") ? entry.substring(0, entry.length() - 1) : entry;
            if (!entry.isEmpty()) {
                metadata.put(entry.substring(0, entry.indexOf(',')), entry);
            }
        }
    }

    private void readCallbacks(String text) {
        String owner = null;
        for (String line : text.split("\n")) {
            String code = line.strip();
            if (code.startsWith("c = ")) {
                owner = code.substring("c = ".length(), code.indexOf(".prototype"));
            }
            if (owner != null && (code.startsWith("c = ") || code.startsWith("c."))) {
                callbacks.merge(owner, "    " + code + "\n", String::concat);
            }
        }
    }

    List<ScriptItem> others() {
        return rest;
    }

    Iterable<String> names() {
        return metadata.keySet();
    }

    /** What belongs to a class, as a statement whose names count as the class's. */
    ScriptItem of(String name) {
        return new ScriptItem(
                name,
                ScriptItem.Kind.STATEMENT,
                metadata.getOrDefault(name, "") + "\n" + callbacks.getOrDefault(name, ""));
    }

    /** The metadata of some of the classes, in order, as a statement. */
    String metadata(Predicate<String> chosen) {
        StringBuilder lines = new StringBuilder();
        metadata.forEach((name, line) -> {
            if (chosen.test(name)) {
                lines.append(lines.isEmpty() ? "" : ",\n").append(line);
            }
        });
        return METADATA + lines + "]);\n";
    }

    /** What JavaScript calls on some of the classes, as a statement. */
    String callbacks(Predicate<String> chosen) {
        StringBuilder calls = new StringBuilder();
        callbacks.forEach((name, code) -> {
            if (chosen.test(name)) {
                calls.append(code);
            }
        });
        return CALLBACKS + calls + "})();\n";
    }
}
