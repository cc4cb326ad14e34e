package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.ThemeOption;

/** The choice between light and dark colours. */
public final class ThemeChoice implements Panel {
    /** Connects the choice. */
    public ThemeChoice(Intents intents) {
        Dom.onChoice("theme", word -> intents.show(view -> view.withTheme(ThemeOption.of(word))));
    }

    @Override
    public void render(PageState state) {
        Dom.check("theme", state.view().theme().word());
    }
}
