package initlab.page.state;

/** A part of the page. It renders the page state, keeps no copy of it, and sends intents. */
public interface Panel {
    /** Updates the panel. Called at most once per animation frame, and only after a change. */
    void render(PageState state);
}
