package initlab.page.columns;

import initlab.data.DataSet;
import initlab.description.ClassText;
import initlab.inside.UnitChoice;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.ViewOptions;
import initlab.setup.ClassNames;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.Objects;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The bar above the columns: the key to the pictures, and what they show besides. */
public final class ViewChoices implements Panel {
    private final HTMLInputElement wrong = Dom.input("mark-wrong");
    private final HTMLInputElement test = Dom.input("show-test");
    private final HTMLInputElement axes = Dom.input("show-axes");
    private final HTMLSelectElement units = Dom.select("unit-choice");
    /** What is on the page. */
    private ViewOptions view;

    private Setup setup;

    /** Connects the choices. */
    public ViewChoices(Intents intents) {
        for (UnitChoice choice : UnitChoice.values()) {
            Dom.addOption(units, choice.word(), choice.title());
        }
        for (HTMLElement control : new HTMLElement[] {wrong, test, axes, units}) {
            Dom.on(control, "change", () -> {
                boolean marked = wrong.isChecked();
                boolean tested = test.isChecked();
                boolean scaled = axes.isChecked();
                UnitChoice choice = UnitChoice.of(units.getValue());
                intents.show(now -> now.withWrongMarked(marked)
                        .withTestShown(tested)
                        .withAxesShown(scaled)
                        .withUnitChoice(choice));
            });
        }
    }

    @Override
    public void render(PageState state) {
        if (state.view() == view && Objects.equals(state.setup(), setup)) {
            return;
        }
        view = state.view();
        setup = state.setup();
        wrong.setChecked(state.view().wrongMarked());
        test.setChecked(state.view().testShown());
        axes.setChecked(state.view().axesShown());
        units.setValue(state.view().unitChoice().word());
        // There is something to choose only where not all units of a layer are drawn.
        int widest = 0;
        for (int layer = 1; layer < state.setup().layerDims().layers(); layer++) {
            widest = Math.max(widest, state.setup().layerDims().size(layer));
        }
        Dom.byId("unit-choice-label").setHidden(widest <= state.view().unitSlots());
        ClassNames names = state.setup().classNames();
        boolean circles =
                state.setup().dataSet() == DataSet.CIRCLES && !state.setup().hasOwnPoints() && names.isDefault();
        Dom.setText(
                Dom.byId("class-0-name"), circles ? Words.of("class 0, outer circle") : ClassText.inSentence(names, 0));
        Dom.setText(
                Dom.byId("class-1-name"), circles ? Words.of("class 1, inner circle") : ClassText.inSentence(names, 1));
        Dom.setText(Dom.byId("probability-name"), Words.of("probability of {0}", ClassText.inSentence(names, 1)));
    }
}
