package initlab.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of a value entered at the page.
 *
 * @param setup the set-up in use from now on; the same as before if the value was refused
 * @param problems the texts that are refused, those of other settings included, and the values that gave way. A refused
 *     text is tried again with every change, and stays refused until it is corrected, cleared or usable. Problems whose key
 *     is no setting's are left alone.
 */
public record Entry(Setup setup, List<Problem> problems) {
    /**
     * Enters a text that was typed or chosen for a setting.
     *
     * @param problems those that there are so far
     * @param key the setting, as the address names it
     * @param text as the language of the page writes it; an empty text clears the field, so that the value in use is shown
     *     again
     */
    public static Entry typed(Setup current, List<Problem> problems, String key, String text) {
        Map<String, String> asked = refused(problems);
        asked.remove(key);
        if (!text.isBlank() && !text.trim().equals(shown(current, key))) {
            asked.put(key, text.trim());
        }
        if (key.equals(Settings.DATA.key())) {
            // A data set takes the place of the person's own points.
            asked.put(Settings.POINTS.key(), "");
        }
        return read(asked, problems, current);
    }

    /** Takes over a set-up that was changed in another way than by its fields; refused texts are kept. */
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
