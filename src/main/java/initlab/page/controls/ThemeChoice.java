package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.ThemeOption;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The choice between light and dark colours. */
public final class ThemeChoice implements Panel {
    private final HTMLSelectElement choice = Dom.select("theme");

    /** Connects the choice. */
    public ThemeChoice(Intents intents) {
        Dom.on(choice, "change", () -> intents.show(view -> view.withTheme(ThemeOption.of(choice.getValue()))));
    }

    @Override
    public void render(PageState state) {
        String word = state.view().theme().word();
        if (!word.equals(choice.getValue())) {
            choice.setValue(word);
        }
    }
}
