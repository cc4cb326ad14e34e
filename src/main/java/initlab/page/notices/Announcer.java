package initlab.page.notices;

import initlab.description.Milestones;
import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.TransportWords;
import initlab.session.Phase;
import initlab.session.RunView;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Announces to screen readers what a sighted person sees: training began, paused or finished, or a run has learned. */
public final class Announcer implements Panel {
    private final HTMLElement element = Dom.byId("announcer");
    private Milestones milestones = new Milestones(0);
    /** The number of the first run, which changes with every start. */
    private int start = -1;

    private Phase phase = Phase.LOADING;
    /** Which runs are known to have reached the target cost. */
    private String stopped = "";

    @Override
    public void render(PageState state) {
        List<RunView> runs = state.runs();
        if (runs.get(0).id() != start) {
            start = runs.get(0).id();
            milestones = new Milestones(runs.size());
            phase = Phase.LOADING;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size() && state.session().isShown(); i++) {
            RunView run = runs.get(i);
            add(
                    text,
                    milestones.news(
                            i,
                            run.initialization(),
                            run.frame().iteration(),
                            run.frame().trainAccuracy(),
                            run.verdict(),
                            run.frame().isDiverged()));
        }
        if (state.phase() != phase) {
            phase = state.phase();
            add(text, sentence(state));
        }
        String nowStopped = TransportWords.stops(state.session(), state.setup());
        if (!nowStopped.equals(stopped)) {
            stopped = nowStopped;
            add(text, stopped.isEmpty() ? "" : stopped + ".");
        }
        if (text.length() > 0) {
            Dom.setText(element, text.toString());
        }
    }

    private static String sentence(PageState state) {
        return switch (state.phase()) {
            case TRAINING -> Words.of("Training.");
            case LOOKING_BACK ->
                state.session().complete()
                        ? ""
                        : Words.of(
                                "Paused at iteration {0} while you look.",
                                NumberText.grouped(state.session().reached()));
            case PAUSED -> Words.of("Paused at iteration {0}.", NumberText.grouped(state.iteration()));
            case FINISHED -> finished(state);
            default -> "";
        };
    }

    private static String finished(PageState state) {
        StringBuilder text = new StringBuilder(Words.of(
                "Finished after {0} iterations.",
                NumberText.grouped(state.session().reached())));
        for (RunView run : state.runs()) {
            add(
                    text,
                    Words.of(
                            "{0}: {1}.",
                            Initialization.of(run.initialization()).title(),
                            run.verdict().head()));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String sentence) {
        text.append(text.length() == 0 || sentence.isEmpty() ? "" : " ").append(sentence);
    }
}
