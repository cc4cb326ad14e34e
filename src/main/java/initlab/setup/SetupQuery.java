package initlab.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set-up as the query of a URL, so that a link can hold it. Only values that differ from the notebook are written. A
 * value that cannot be used becomes a problem, and its default is used.
 */
public final class SetupQuery {
    /** The keys of a set-up, in the order in which they are written. */
    public static final List<String> KEYS = keys();

    private SetupQuery() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Setting<?> setting : Settings.ALL) {
            keys.add(setting.key());
        }
        return List.copyOf(keys);
    }

    /**
     * The result of parsing a query.
     *
     * @param setup always usable
     * @param problems one for each part of the query that cannot be used
     */
    public record Parsed(Setup setup, List<Problem> problems) {}

    /** Parses a query, with or without its question mark. Ignores keys that are not settings. Never throws. */
    public static Parsed parse(String text) {
        return parse(text, Setup.NOTEBOOK);
    }

    /** Like {@link #parse(String)}, but values that are missing or cannot be used are taken from {@code current}. */
    public static Parsed parse(String text, Setup current) {
        Query query = Query.of(text);
        Map<String, String> asked = new HashMap<>();
        for (String key : KEYS) {
            if (query.get(key) != null) {
                asked.put(key, query.get(key));
            }
        }
        SetupReader reader = new SetupReader(asked, false);
        return new Parsed(reader.read(current), reader.problems());
    }

    /** The query of a set-up, without a question mark; empty for the notebook's. */
    public static String format(Setup setup) {
        StringBuilder text = new StringBuilder();
        for (Setting<?> setting : Settings.ALL) {
            if (!setup.get(setting).equals(setting.byDefault())) {
                text.append(text.length() == 0 ? "" : "&")
                        .append(setting.key())
                        .append('=')
                        .append(Query.escaped(setting.format(setup)));
            }
        }
        return text.toString();
    }
}
