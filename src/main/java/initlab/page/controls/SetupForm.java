package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.setup.Problem;
import initlab.setup.Setting;
import initlab.setup.Setting.Control;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The fields of the set-up, one for each row of {@link Settings} that has a control. A refused text stays in its field,
 * marked, with the problem below it.
 */
public final class SetupForm implements Panel {
    /** The choice of points that opens the dialog. */
    private static final String OWN_POINTS = "own";

    private final Intents intents;
    private final List<SettingField> fields = new ArrayList<>();
    private final HTMLElement editPoints = Dom.element("button", "button", Words.of("Edit"));
    private SettingField data;
    /** The set-up rendered last; null if it must be rendered again. */
    private Setup setup;

    private List<Problem> problems;

    /** Makes the fields; they are empty until a page state is rendered. */
    public SetupForm(Intents intents) {
        this.intents = intents;
        HTMLElement form = Dom.byId("setup");
        HTMLElement defaults = Dom.byId("defaults");
        for (Setting<?> setting : Settings.ALL) {
            if (setting.control() != Control.NONE) {
                form.insertBefore(field(setting).root(), defaults);
            }
        }
        form.addEventListener("submit", event -> event.preventDefault());
        Dom.on(defaults, "click", () -> intents.change(Setup.NOTEBOOK));
        openWhereWide(Dom.byId("setup-details"));
    }

    private SettingField field(Setting<?> setting) {
        int index = fields.size();
        SettingField field = new SettingField(setting, text -> enter(setting, fields.get(index), text));
        if (setting == Settings.DATA) {
            data = field;
            field.offer(OWN_POINTS, Words.of("Own points …"));
            editPoints.setAttribute("type", "button");
            editPoints.setAttribute("data-testid", "edit-points");
            editPoints.setId("edit-points");
            Dom.on(editPoints, "click", () -> intents.editPoints());
            field.add(editPoints);
        }
        fields.add(field);
        return field;
    }

    private void enter(Setting<?> setting, SettingField field, String text) {
        if (setting == Settings.DATA && text.equals(OWN_POINTS)) {
            // The points in use stay until the dialog returns others.
            field.restore();
            intents.editPoints();
            return;
        }
        field.changed();
        setup = null;
        intents.enter(setting.key(), text);
    }

    @Override
    public void render(PageState state) {
        if (state.setup().equals(setup) && state.problems().equals(problems)) {
            return;
        }
        setup = state.setup();
        problems = state.problems();
        for (SettingField field : fields) {
            if (field == data) {
                renderData(state);
            } else {
                field.render(state);
            }
        }
        Dom.setText(Dom.byId("setup-summary"), Settings.summary(setup));
    }

    /** Renders the choice of points, which offers own points like a data set. */
    private void renderData(PageState state) {
        boolean own = state.setup().hasOwnPoints();
        Problem problem = state.problem("points");
        data.render(
                state,
                own ? OWN_POINTS : state.setup().dataSet().word(),
                problem == null ? state.problem(Settings.DATA.key()) : problem);
        editPoints.setHidden(!own);
    }

    /** On wide screens the style sheet hides the handle of the form, so the form must be open there. */
    @JSBody(
            params = "details",
            script = "var wide = matchMedia('(min-width: 64.01rem)');"
                    + "var adapt = function() { if (wide.matches) details.open = true; };"
                    + "wide.addEventListener('change', adapt); adapt();")
    private static native void openWhereWide(HTMLElement details);
}
