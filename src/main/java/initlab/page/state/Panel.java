package initlab.page.state;

/** A part of the page. It renders the page state, keeps no copy of it, and sends intents. */
public interface Panel {
    /** Brings the panel up to date; called at most once per animation frame, and only when something has changed. */
    void render(PageState state);
}
