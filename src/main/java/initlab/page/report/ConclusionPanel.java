package initlab.page.report;

import initlab.description.Conclusion;
import initlab.description.Conclusion.Outcome;
import initlab.description.Conclusion.Source;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.Phase;
import initlab.session.RunFrame;
import initlab.session.RunView;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLAnchorElement;
import org.teavm.jso.dom.html.HTMLElement;

/** Which start to prefer, and why, in words, with the papers that explain it. */
final class ConclusionPanel implements Panel {
    private final HTMLElement sentences;
    private final HTMLElement sources;
    private Conclusion shown;

    ConclusionPanel(HTMLElement body) {
        sentences = Dom.child(body, "p", "conclusion", "");
        sentences.setAttribute("data-testid", "conclusion");
        sources = Dom.child(body, "p", "muted", "");
    }

    @Override
    public void render(PageState state) {
        // A conclusion from each frame could not be read. During training the last one stays.
        if (state.phase() == Phase.TRAINING && shown != null) {
            return;
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (RunView run : state.runs()) {
            if (run.isShown()) {
                RunFrame frame = run.frame();
                outcomes.add(new Outcome(
                        run.initialization(),
                        frame.iteration(),
                        frame.trainAccuracy(),
                        frame.testAccuracy(),
                        frame.cost(),
                        run.verdict().head(),
                        frame.stopped(),
                        frame.isDiverged()));
            }
        }
        Conclusion conclusion = Conclusion.of(state.setup(), outcomes);
        if (conclusion.equals(shown)) {
            return;
        }
        shown = conclusion;
        Dom.setText(sentences, String.join(" ", conclusion.sentences()));
        sources.setTextContent("");
        for (Source source : conclusion.sources()) {
            HTMLAnchorElement link = (HTMLAnchorElement) Dom.child(sources, "a", "", source.title());
            link.setHref(source.address());
            link.setTarget("_blank");
            link.setAttribute("data-testid", "source");
            // The titles of the papers are not translated.
            link.setAttribute("lang", "en");
            link.setAttribute("rel", "noopener");
        }
    }
}
