package initlab.page.signal;

import initlab.initializer.Initialization;
import initlab.network.Activation;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.workers.SignalReader;
import initlab.page.workers.SignalSeries;
import initlab.setup.Setup;
import initlab.signal.Survey;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Signal by depth: measures the initializations on view while it is open, and shows what is measured so far. */
public final class SignalPanel implements Panel {
    private final HTMLElement details;
    private final HTMLElement status;
    private final HTMLElement sentences;
    private final SignalChart forward;
    private final SignalChart backward;
    private final SpreadStrip spread;
    private final EdgePlane edge;
    private final SignalReader reader;
    private Setup setup;
    private Theme shownTheme;
    /** Whether something was measured, or a size has changed, since the last drawing. */
    private boolean changed;

    /**
     * Builds the section.
     *
     * @param details the section, which the person has just opened
     * @param redraw asks for another rendering
     */
    public SignalPanel(HTMLElement details, Runnable redraw) {
        this.details = details;
        Runnable change = () -> {
            changed = true;
            redraw.run();
        };
        reader = new SignalReader(change);
        Dom.child(
                details,
                "p",
                "muted depths-words",
                Words.of(
                        "Before any training: how large signals are in each layer. Each dot is a network with its own seed, and the lines are what the mean-field theory of wide networks predicts from the variances of weights and biases."));
        status = Dom.child(details, "p", "muted depths-status", "");
        status.setAttribute("data-testid", "depths-status");
        sentences = Dom.child(details, "div", "depths-sentences", "");
        sentences.setAttribute("data-testid", "depths-sentences");
        HTMLElement charts = Dom.child(details, "div", "depths-charts", "");
        forward = new SignalChart(charts, true, change);
        backward = new SignalChart(charts, false, change);
        spread = new SpreadStrip(charts, change);
        edge = new EdgePlane(charts, change);
        Dom.on(details, "toggle", change);
    }

    @Override
    public void render(PageState state) {
        if (!details.hasAttribute("open")) {
            return;
        }
        Theme theme = Theme.current();
        if (!state.setup().equals(setup)) {
            setup = state.setup();
            changed = true;
            reader.begin(setup);
        }
        if (!changed && theme == shownTheme) {
            return;
        }
        changed = false;
        shownTheme = theme;
        List<SignalSeries> series = reader.series();
        int seeds = 0;
        List<String> texts = new ArrayList<>();
        for (SignalSeries one : series) {
            seeds += one.signals().size();
            texts.add(sentence(one));
        }
        Dom.setText(
                status,
                reader.isDone()
                        ? Words.of(
                                "{0} networks of each initialization, starting with seed {1}.",
                                Survey.SEEDS, setup.seed())
                        : Words.of("{0} of {1} networks", seeds, Survey.SEEDS * series.size()));
        Dom.setLines(sentences, texts);
        String words = String.join(" ", texts);
        forward.draw(series, words, theme);
        backward.draw(series, words, theme);
        spread.draw(series, theme);
        edge.show(setup.activation() == Activation.TANH);
        edge.draw(series, theme);
    }

    private static String sentence(SignalSeries one) {
        String name = Initialization.of(one.initialization()).title();
        if (!one.problem().isEmpty()) {
            return Words.of("{0}: {1}", name, one.problem());
        }
        if (one.signals().isEmpty()) {
            return Words.of("{0}: not measured yet.", name);
        }
        String text = Words.of(
                "{0}: from one hidden layer to the next, activations are multiplied by {1}, and gradients on their way back by {2}.",
                name, factor(one.factor(true)), factor(one.factor(false)));
        return one.bornDead() == 0
                ? text
                : text + " "
                        + Words.of(
                                "{0} of the networks are dead before they are trained.",
                                NumberText.percent(one.bornDead()));
    }

    private static String factor(double factor) {
        return factor > 0 ? NumberText.compact(factor) : "0";
    }
}
