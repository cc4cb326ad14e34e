package initlab.page.chart;

import initlab.description.CostText;
import initlab.description.DescriptionThrottle;
import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.ViewOptions;
import initlab.session.Phase;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The costs of all runs in one chart, and on demand their accuracies in a second one. */
public final class ChartPanel implements Panel {
    private static final String LOGARITHMIC = "log";
    private static final String LINEAR = "linear";

    private final Chart costs;
    private final Chart accuracies;
    private final HTMLInputElement withAccuracy = Dom.input("show-accuracy");
    private final HTMLElement accuracyChart = Dom.byId("accuracy-chart");
    /** The choices shown last. */
    private ViewOptions shown;

    private final DescriptionThrottle throttle = new DescriptionThrottle();

    /**
     * Connects the charts.
     *
     * @param redraw asks for another rendering, because a size has changed
     */
    public ChartPanel(Intents intents, Runnable redraw) {
        costs = new Chart((HTMLCanvasElement) Dom.byId("cost-chart"), Metric.COST, intents, redraw);
        accuracies = new Chart((HTMLCanvasElement) accuracyChart, Metric.ACCURACY, intents, redraw);
        Dom.onChoice("axis", value -> intents.show(view -> view.withLogarithmicCosts(value.equals(LOGARITHMIC))));
        Dom.on(withAccuracy, "change", () -> {
            boolean added = withAccuracy.isChecked();
            intents.show(view -> view.withAccuracyShown(added));
        });
    }

    @Override
    public void render(PageState state) {
        if (shown != state.view()) {
            shown = state.view();
            Dom.check("axis", shown.logarithmicCosts() ? LOGARITHMIC : LINEAR);
            withAccuracy.setChecked(shown.accuracyShown());
            accuracyChart.setHidden(!shown.accuracyShown());
        }
        Theme theme = Theme.current();
        costs.draw(state, theme);
        if (state.view().accuracyShown()) {
            accuracies.draw(state, theme);
        }
        if (throttle.isDue(
                Performance.now(),
                state.phase() != Phase.TRAINING && !state.session().busy())) {
            describe(state);
        }
    }

    private void describe(PageState state) {
        StringBuilder cost = new StringBuilder();
        StringBuilder costsNow = new StringBuilder();
        StringBuilder accuraciesNow = new StringBuilder();
        for (RunView run : state.runs()) {
            if (run.isShown()) {
                RunFrame frame = run.frame();
                String title = Initialization.of(run.initialization()).title();
                boolean first = cost.length() == 0;
                cost.append(first ? "" : " ")
                        .append(Words.of(
                                "{0}: {1}", title, CostText.of(frame.costs(), frame.iteration(), frame.cost())));
                costsNow.append(first ? "" : ", ").append(title).append(" ").append(Metric.COST.text(frame.cost()));
                accuraciesNow
                        .append(first ? "" : ", ")
                        .append(title)
                        .append(" ")
                        .append(Metric.ACCURACY.text(frame.trainAccuracy()));
            }
        }
        String where = Words.of("iteration {0}", NumberText.grouped(state.iteration()));
        costs.describe(Words.of("Costs over the iterations. {0}", cost), Words.of("{0}: {1}", where, costsNow));
        accuracies.describe(
                Words.of("Training accuracies over the iterations. {0}", accuraciesNow + "."),
                Words.of("{0}: {1}", where, accuraciesNow));
    }

    /** Measures the sizes of the canvases again. */
    public void measure() {
        costs.measure();
        accuracies.measure();
    }
}
