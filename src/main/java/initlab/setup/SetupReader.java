package initlab.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the values asked for: each by itself, and then whether they go together. */
final class SetupReader {
    private final Map<String, String> asked;
    private final boolean typed;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A reader of texts by their keys.
     *
     * @param typed whether the texts are written as the language of the page has it, rather than as the address has it
     */
    SetupReader(Map<String, String> asked, boolean typed) {
        this.asked = asked;
        this.typed = typed;
    }

    /** What could not be used so far, in the order of the table. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A set-up that can be trained, with the current values where nothing is asked for or it cannot be used. */
    Setup read(Setup current) {
        Setup setup = current;
        for (Setting<?> setting : Settings.ALL) {
            String text = asked.get(setting.key());
            if (text != null) {
                setup = take(setting, text, setup);
            }
        }
        return new Agreement(asked, current, problems).settle(setup);
    }

    private <T> Setup take(Setting<T> setting, String text, Setup setup) {
        // Long points need not be read again.
        if (text.equals(setting.format(setup))) {
            return setup;
        }
        try {
            T value = typed ? setting.parseTyped(text) : setting.parse(text);
            if (setting.remark(value) != null) {
                problems.add(new Problem(setting.key(), null, setting.remark(value)));
            }
            return setup.with(setting, value);
        } catch (RefusedException e) {
            problems.add(new Problem(setting.key(), text, e.getMessage() + " " + setting.instead(setup)));
            return setup;
        }
    }
}
