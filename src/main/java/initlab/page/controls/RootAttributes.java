package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;

/** The root element's data attributes, which tell style sheets, tests and embedding pages how training stands. */
public final class RootAttributes implements Panel {
    @Override
    public void render(PageState state) {
        Dom.setAttribute(Dom.root(), "data-state", state.session().word());
        Dom.setAttribute(Dom.root(), "data-busy", state.session().busy() ? "1" : "0");
        Dom.setAttribute(Dom.root(), "data-iteration", String.valueOf(state.iteration()));
    }
}
