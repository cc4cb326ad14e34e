package initlab.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the values asked for: first each value, then whether they fit together. */
final class SetupReader {
    private final Map<String, String> asked;
    private final boolean typed;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A reader of texts by their keys.
     *
     * @param typed whether the texts are written as in the language of the page, rather than as in the address
     */
    SetupReader(Map<String, String> asked, boolean typed) {
        this.asked = asked;
        this.typed = typed;
    }

    /** The problems so far, in the order of the table. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Returns a set-up that can be trained. Values that were not asked for, or cannot be used, are the current ones.
     */
    Setup read(Setup current) {
        Setup setup = current;
        for (Setting<?> setting : Settings.ALL) {
            String text = asked.get(setting.key());
            if (text != null) {
                setup = take(setting, text, setup);
            }
        }
        if (asked.get(Settings.POINTS.key()) != null && setup.get(Settings.AXES).equals(OwnAxes.DEFAULT)) {
            setup = setup.with(Settings.AXES, setup.get(Settings.POINTS).axes());
        }
        return new Agreement(asked, current, problems).settle(setup);
    }

    private <T> Setup take(Setting<T> setting, String text, Setup setup) {
        // Parsing many points takes long, so unchanged ones are not parsed again.
        if (text.equals(setting.format(setup))) {
            return setup;
        }
        try {
            T value = typed ? setting.parseTyped(text) : setting.parse(text);
            String remark = setting.remark(text, value);
            if (remark != null) {
                problems.add(new Problem(setting.key(), null, remark));
            }
            return setup.with(setting, value);
        } catch (RefusedException e) {
            problems.add(new Problem(setting.key(), text, e.getMessage() + " " + setting.instead(setup)));
            return setup;
        }
    }
}
