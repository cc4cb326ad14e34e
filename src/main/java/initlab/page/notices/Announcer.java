package initlab.page.notices;

import initlab.description.Milestones;
import initlab.network.Initializers;
import initlab.page.dom.Dom;
import initlab.page.runs.Conductor;
import initlab.page.runs.RunState;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Says aloud, for those who listen, what somebody who looks would notice: begun, paused, learned, finished. */
public final class Announcer {
    private final HTMLElement element = Dom.byId("announcer");
    private Milestones milestones = new Milestones(0);
    private String state = "";

    /** Forgets the last runs. */
    public void begin(Setup setup) {
        milestones = new Milestones(setup.initializations().size());
        state = "";
    }

    /** Speaks if something has happened; most frames say nothing. */
    public void show(Conductor conductor) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < conductor.states().size() && conductor.isShown(); i++) {
            RunState run = conductor.states().get(i);
            add(
                    text,
                    milestones.news(
                            i, run.initialization, run.iteration, run.trainAccuracy, run.verdict(), run.isDiverged()));
        }
        String now = Dom.root().getAttribute("data-state");
        if (!now.equals(state)) {
            state = now;
            switch (now) {
                case "training" -> add(text, Words.of("Training."));
                case "paused" ->
                    add(text, Words.of("Paused at iteration {0}.", NumberText.grouped(conductor.iteration())));
                case "finished" -> finished(text, conductor.reached(), conductor.states());
                default -> {}
            }
        }
        if (text.length() > 0) {
            Dom.setText(element, text.toString());
        }
    }

    private static void finished(StringBuilder text, int iterations, List<RunState> runs) {
        add(text, Words.of("Finished after {0} iterations.", NumberText.grouped(iterations)));
        for (RunState run : runs) {
            add(
                    text,
                    Words.of(
                            "{0}: {1}.",
                            Initializers.title(run.initialization),
                            run.verdict().head()));
        }
    }

    private static void add(StringBuilder text, String sentence) {
        text.append(text.length() == 0 || sentence.isEmpty() ? "" : " ").append(sentence);
    }
}
