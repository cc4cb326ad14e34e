package initlab.page.state;

import initlab.setup.Problem;
import initlab.setup.Setting;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.List;

/**
 * A chip of the set-up: one row of a table from which the page makes the chips and their editors.
 *
 * @param name in the page's ids
 * @param title of its editor
 * @param joint what joins the values in its text
 * @param always whether it shows all values; otherwise it shows those that differ from the notebook's, or its title
 * @param settings what its editor edits
 */
public record SetupChip(String name, String title, String joint, boolean always, List<Setting<?>> settings) {
    /** All chips, in order. */
    public static final List<SetupChip> ALL = List.of(
            new SetupChip("points", Words.of("Points"), ", ", true, List.of(Settings.DATA, Settings.NOISE)),
            new SetupChip("network", Words.of("Network"), " ", true, List.of(Settings.LAYERS, Settings.ACTIVATION)),
            one(Settings.RATE),
            one(Settings.BATCH),
            one(Settings.SEED),
            one(Settings.ITERATIONS),
            new SetupChip("more", Words.of("More"), ", ", false, List.of(Settings.STOP, Settings.ARITHMETIC)));

    private static SetupChip one(Setting<?> setting) {
        return new SetupChip(setting.key(), setting.label(), "", true, List.of(setting));
    }

    /** The chip's text. */
    public String text(Setup setup) {
        StringBuilder text = new StringBuilder();
        for (Setting<?> setting : settings) {
            if (always ? setting.applies(setup) : Settings.differs(setting, setup)) {
                boolean own = setting == Settings.DATA && setup.hasOwnPoints();
                text.append(text.length() == 0 ? "" : joint)
                        .append(own ? Words.of("Own points") : setting.brief(setup));
            }
        }
        return text.length() == 0 ? title : text.toString();
    }

    /** Whether a value differs from the notebook's. */
    public boolean differs(Setup setup) {
        for (Setting<?> setting : settings) {
            if (Settings.differs(setting, setup)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text in its editor was refused. */
    public boolean isRefused(PageState state) {
        for (Setting<?> setting : settings) {
            Problem problem = state.problem(setting.key());
            if (problem != null && problem.isRefusal()) {
                return true;
            }
        }
        return false;
    }
}
