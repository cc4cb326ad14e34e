package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.Speed;
import initlab.page.state.TransportWords;
import initlab.session.Phase;
import initlab.words.Words;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/**
 * Train, step, reset and speed, by mouse and by keyboard. The buttons can be pressed at any time, even while runs are
 * being prepared. They are never disabled, so they never lose the focus.
 */
public final class TrainingControls implements Panel {
    private final HTMLElement train = Dom.byId("train");
    private final HTMLElement label = Dom.byId("train-label");
    private final HTMLElement step = Dom.byId("step");
    private final HTMLElement reset = Dom.byId("reset");
    private final HTMLElement note = Dom.byId("transport-note");
    /** The speed where a row of buttons has no room. */
    private final HTMLSelectElement speed = Dom.select("speed-choice");

    private String speedShown;

    /** Connects the buttons and their keys. */
    public TrainingControls(Intents intents) {
        Dom.on(train, "click", () -> intents.trainOrPause());
        Dom.on(step, "click", () -> intents.step());
        Dom.on(reset, "click", () -> intents.restart());
        Dom.onChoice("speed", word -> setSpeed(intents, word));
        Dom.on(speed, "change", () -> setSpeed(intents, speed.getValue()));
        HTMLDocument.current().addEventListener("keydown", event -> key((KeyboardEvent) event, intents));
        shortcut(train, Words.of("Train or pause"), "k");
        shortcut(step, Words.of("One iteration"), ".");
        shortcut(reset, Words.of("Back to iteration 0"), "0");
        for (HTMLElement button : new HTMLElement[] {train, step, reset}) {
            button.removeAttribute("disabled");
        }
    }

    private static void setSpeed(Intents intents, String word) {
        Speed chosen = Speed.find(word);
        intents.show(view -> view.withSpeed(chosen));
    }

    private static void shortcut(HTMLElement button, String does, String key) {
        button.setTitle(Words.of("{0} (key {1})", does, key));
        button.setAttribute("aria-keyshortcuts", key);
    }

    private static void key(KeyboardEvent event, Intents intents) {
        if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || KeyMap.isTaken()) {
            return;
        }
        switch (event.getKey()) {
            case "k" -> intents.trainOrPause();
            case "." -> intents.step();
            case "0" -> intents.restart();
            default -> {
                // Nothing else uses the key here.
            }
        }
    }

    @Override
    public void render(PageState state) {
        Dom.setText(label, TransportWords.button(state.session()));
        Dom.setText(note, TransportWords.note(state.session(), state.setup()));
        boolean lost = state.phase() == Phase.WORKER_LOST;
        Dom.setFlag(train, "aria-disabled", lost);
        Dom.setFlag(step, "aria-disabled", lost || !state.session().canStep());
        String word = state.view().speed().word();
        if (!word.equals(speedShown)) {
            speedShown = word;
            Dom.check("speed", word);
            speed.setValue(word);
        }
    }
}
