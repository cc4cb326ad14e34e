package initlab.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of entering a value on the page.
 *
 * @param setup the set-up in use from now on; unchanged if the value was refused
 * @param problems the refused texts of all settings, and the values that were adapted. A refused text is tried again
 *     after every change. It stays refused until it is corrected, cleared or usable. Problems whose key names no
 *     setting are left unchanged.
 */
public record Entry(Setup setup, List<Problem> problems) {
    /**
     * Enters a text that was typed or chosen for a setting.
     *
     * @param problems the problems so far
     * @param key the setting, as the address names it
     * @param text the text, written as in the language of the page; an empty text clears the field, which then shows
     *     the value in use again
     */
    public static Entry typed(Setup current, List<Problem> problems, String key, String text) {
        Map<String, String> asked = refused(problems);
        asked.remove(key);
        if (!text.isBlank() && !text.trim().equals(shown(current, key))) {
            asked.put(key, text.trim());
        }
        if (key.equals(Settings.DATA.key())) {
            // Choosing a data set replaces the person's own points with their names.
            asked.put(Settings.POINTS.key(), "");
            asked.put(Settings.CLASSES.key(), ClassNames.DEFAULT.toString());
            asked.put(Settings.AXES.key(), OwnAxes.DEFAULT.toString());
        }
        return read(asked, problems, current);
    }

    /** Adopts a set-up that was not changed through its fields; keeps the refused texts. */
    public static Entry changed(Setup next, List<Problem> problems) {
        return read(refused(problems), problems, next);
    }

    private static String shown(Setup setup, String key) {
        Setting<?> setting = Settings.find(key);
        return setting == null ? "" : setting.shown(setup);
    }

    private static Entry read(Map<String, String> asked, List<Problem> before, Setup current) {
        SetupReader reader = new SetupReader(asked, true);
        Setup setup = reader.read(current);
        List<Problem> problems = new ArrayList<>(reader.problems());
        for (Problem problem : before) {
            if (Settings.find(problem.key()) == null) {
                problems.add(problem);
            }
        }
        return new Entry(setup, List.copyOf(problems));
    }

    private static Map<String, String> refused(List<Problem> problems) {
        Map<String, String> refused = new HashMap<>();
        for (Problem problem : problems) {
            if (problem.isRefusal()) {
                refused.put(problem.key(), problem.given());
            }
        }
        return refused;
    }
}
