package initlab.page.columns;

import initlab.data.DataSet;
import initlab.description.ClassText;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.setup.ClassNames;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The bar above the columns: the names of the classes, the cost axis, and marks on wrong points. */
public final class ViewChoices implements Panel {
    private static final String LOGARITHMIC = "log";
    private static final String LINEAR = "linear";

    private final HTMLInputElement wrong = Dom.input("mark-wrong");

    /** Connects the choices. */
    public ViewChoices(Intents intents) {
        Dom.onChoice("axis", value -> intents.show(view -> view.withLogarithmicCosts(value.equals(LOGARITHMIC))));
        Dom.on(wrong, "change", () -> {
            boolean marked = wrong.isChecked();
            intents.show(view -> view.withWrongMarked(marked));
        });
    }

    @Override
    public void render(PageState state) {
        Dom.check("axis", state.view().logarithmicCosts() ? LOGARITHMIC : LINEAR);
        wrong.setChecked(state.view().wrongMarked());
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
