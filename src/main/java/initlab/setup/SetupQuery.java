package initlab.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set-up as the query of a URL, so that a link carries it. Only what differs from the notebook is written; what
 * cannot be used is named, and its default is used.
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
     * What a query gave.
     *
     * @param setup always usable
     * @param problems what of the query was not
     */
    public record Parsed(Setup setup, List<Problem> problems) {}

    /** Reads a query, with or without its question mark; keys of others are left alone. Never throws. */
    public static Parsed parse(String text) {
        return parse(text, Setup.NOTEBOOK);
    }

    /** As {@link #parse(String)}, but what the query lacks, or what of it cannot be used, is taken from {@code current}. */
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

    /** The query of a set-up, without a question mark; empty for the notebook's own. */
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
