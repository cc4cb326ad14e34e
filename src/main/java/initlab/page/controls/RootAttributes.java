package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.dom.Written;
import initlab.page.state.PageState;
import initlab.page.state.Panel;

/** The data attributes of the root element, which show the state of training to style sheets, tests and host pages. */
public final class RootAttributes implements Panel {
    private final Written phase = new Written(Dom.root(), "data-state");
    private final Written busy = new Written(Dom.root(), "data-busy");
    private final Written iteration = new Written(Dom.root(), "data-iteration");

    @Override
    public void render(PageState state) {
        phase.show(state.session().word());
        busy.show(state.session().busy() ? 1 : 0);
        iteration.show(state.iteration());
    }
}
