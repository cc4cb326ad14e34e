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

    /** Parses a query, with or without its question mark. Names keys that the lab does not know. Never throws. */
    public static Parsed parse(String text) {
        return parse(text, Setup.NOTEBOOK);
    }

    /** Whether a query speaks of a set-up, with keys that the lab knows or not. */
    public static boolean isIn(Query query) {
        return LinkKeys.speakOfASetup(query);
    }

    /** Like {@link #parse(String)}, but values that are missing or cannot be used are taken from {@code current}. */
    public static Parsed parse(String text, Setup current) {
        Query query = Query.of(text);
        Map<String, String> asked = new HashMap<>();
        for (Setting<?> setting : Settings.ALL) {
            String value = value(setting, query);
            if (value != null) {
                asked.put(setting.key(), value);
            }
        }
        SetupReader reader = new SetupReader(asked, false);
        Setup setup = reader.read(current);
        List<Problem> problems = new ArrayList<>(reader.problems());
        problems.addAll(LinkKeys.problems(query));
        return new Parsed(setup, problems);
    }

    /** The first reading that a setting accepts; if it accepts none, the value as it stands; null if there is none. */
    private static String value(Setting<?> setting, Query query) {
        String raw = setting.joint() == null
                ? query.last(setting.key())
                : String.join(setting.joint(), query.values(setting.key()));
        if (query.last(setting.key()) == null) {
            return null;
        }
        List<String> readings = Readings.of(raw, setting.hasFormulas());
        for (String reading : readings) {
            // Parsing many points takes long, so the only reading is not tried here.
            if (readings.size() == 1 || setting.accepts(reading)) {
                return reading;
            }
        }
        return readings.get(0);
    }

    /** The query of a set-up, without a question mark; empty for the notebook's. */
    public static String format(Setup setup) {
        return setup.query();
    }

    /** Writes a query. With many own points this takes long, so a set-up keeps the result. */
    static String written(Setup setup) {
        StringBuilder text = new StringBuilder();
        for (Setting<?> setting : Settings.ALL) {
            if (!setup.get(setting).equals(setting.byDefault())) {
                text.append(text.length() == 0 ? "" : "&")
                        .append(setting.key())
                        .append('=')
                        .append(escaped(setting, setting.format(setup)));
            }
        }
        return text.toString();
    }

    private static String escaped(Setting<?> setting, String text) {
        return setting.isText() ? Query.escapedText(text) : Query.escaped(text);
    }
}
