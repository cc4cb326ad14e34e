package initlab.page.pictures;

import initlab.initializer.Initialization;
import initlab.page.chart.ChartDrawing;
import initlab.page.columns.ColumnPicture;
import initlab.page.drawing.Drawing;
import initlab.page.drawing.Theme;
import initlab.page.state.PageState;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.setup.Settings;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Location;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/**
 * A picture to take away.
 *
 * @param title what it shows, for people who do not see it
 * @param width in CSS pixels
 * @param drawing the picture with its caption
 */
record Picture(String title, double width, Drawing drawing) {
    private static final double MARGIN = 24;
    private static final double GAP = 10;
    private static final double COLUMN = 420;
    private static final double CHART = 800;
    private static final double CHART_HEIGHT = 240;
    private static final int TITLE = 20;
    private static final int TEXT = 13;

    /** A run; null before its first frame. */
    static Picture ofRun(PageState state, int column) {
        RunView run = state.runs().get(column);
        return run.isShown() ? captioned(state, name(run), COLUMN, List.of(column(state, run))) : null;
    }

    /** The costs of all runs. */
    static Picture ofCosts(PageState state) {
        return captioned(state, Words.of("Costs"), CHART, List.of(heading(Words.of("Costs")), costs(state)));
    }

    /** All runs with their costs; null before their first frames. */
    static Picture ofAll(PageState state) {
        if (!state.session().isShown()) {
            return null;
        }
        List<Drawing> columns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (RunView run : state.runs()) {
            columns.add(column(state, run));
            names.add(name(run));
        }
        return captioned(
                state,
                String.join(", ", names),
                Math.max(CHART, columns.size() * (COLUMN - 2 * MARGIN)),
                List.of(new Beside(MARGIN, columns), costs(state)));
    }

    private static String name(RunView run) {
        return Words.of(
                "{0} after {1} iterations",
                Initialization.of(run.initialization()).title(),
                NumberText.grouped(run.frame().iteration()));
    }

    /** Adds what is needed to make the same picture again: the set-up, and the address of the page. */
    private static Picture captioned(PageState state, String title, double width, List<Drawing> parts) {
        List<Drawing> all = new ArrayList<>(parts);
        all.add(text(Settings.summary(state.setup())));
        all.add(text(Words.of("Iteration {0}", NumberText.grouped(state.iteration())) + ". "
                + Location.current().getFullURL()));
        return new Picture(title, width, new Page(MARGIN, Theme.current().paper, new Stack(GAP, all)));
    }

    private static Drawing column(PageState state, RunView run) {
        Initialization start = Initialization.of(run.initialization());
        RunFrame frame = run.frame();
        Drawing picture = new Drawing() {
            @Override
            public double height(double width) {
                return ColumnPicture.height(state, width);
            }

            @Override
            public void draw(CanvasRenderingContext2D pen, double width) {
                ColumnPicture.draw(pen, width, state, frame, Theme.current());
            }
        };
        return new Stack(
                GAP,
                List.of(
                        heading(start.title()),
                        text("W = " + start.formula()),
                        picture,
                        text(Words.of(
                                "cost {0}, right: {1} of the training points, {2} of the test points",
                                NumberText.fixed(frame.cost(), 4),
                                NumberText.percent(frame.trainAccuracy()),
                                NumberText.percent(frame.testAccuracy())))));
    }

    private static Drawing costs(PageState state) {
        return new Drawing() {
            @Override
            public double height(double width) {
                return CHART_HEIGHT;
            }

            @Override
            public void draw(CanvasRenderingContext2D pen, double width) {
                ChartDrawing.ofCosts().draw(pen, width, CHART_HEIGHT, state, Theme.current());
            }
        };
    }

    private static Drawing heading(String words) {
        return new Lines(words, TITLE, "600 # " + Theme.current().serif, Theme.current().ink);
    }

    private static Drawing text(String words) {
        return new Lines(words, TEXT, "# " + Theme.current().font, Theme.current().ink);
    }
}
