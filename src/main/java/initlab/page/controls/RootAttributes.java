package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;

/** The data attributes of the root element, which show the state of training to style sheets, tests and host pages. */
public final class RootAttributes implements Panel {
    @Override
    public void render(PageState state) {
        Dom.setAttribute(Dom.root(), "data-state", state.session().word());
        Dom.setAttribute(Dom.root(), "data-busy", state.session().busy() ? "1" : "0");
        Dom.setAttribute(Dom.root(), "data-iteration", String.valueOf(state.iteration()));
    }
}
