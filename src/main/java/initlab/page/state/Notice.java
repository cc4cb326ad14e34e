package initlab.page.state;

import java.util.List;

/**
 * A sentence above the columns.
 *
 * @param source what it is about: a key of the address or a part of the page; one notice per source
 * @param text one or more sentences
 * @param urgent whether it prevents what the person asked for, so that a screen reader interrupts
 * @param actions what the person can do, as buttons
 */
public record Notice(String source, String text, boolean urgent, List<Action> actions) {
    /**
     * A button of a notice.
     *
     * @param label what it says
     * @param intent what it does
     */
    public record Action(String label, Intent intent) {}

    /** Something the person asks for with a button that is rendered from data. */
    public interface Intent {
        /** Sends it. */
        void sendTo(Intents intents);
    }

    /** A notice that is not urgent and has no buttons. */
    public static Notice of(String source, String text) {
        return new Notice(source, text, false, List.of());
    }
}
