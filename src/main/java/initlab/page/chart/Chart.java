package initlab.page.chart;

import initlab.page.dom.Dom;
import initlab.page.dom.Written;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.ViewOptions;
import initlab.session.RunView;
import initlab.training.CostHistory;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** One chart: pointing shows a cursor in every chart, a press or a key goes to an iteration. */
final class Chart {
    /** Page Up and Page Down move by this share of the iterations. */
    private static final int PAGES = 10;

    private final Canvas canvas;
    private final ChartDrawing drawing;
    private final Intents intents;
    private final Written most;
    private final Written now;
    private final Written label;
    private final Written values;
    private boolean pressed;
    private int reached;
    private int requested;
    private int iterations = 1;
    /** The costs of the run that has recorded most; null before the first frame. */
    private CostHistory recorded;

    Chart(HTMLCanvasElement element, Metric metric, Intents intents, Runnable redraw) {
        this.intents = intents;
        canvas = new Canvas(element);
        most = new Written(element, "aria-valuemax");
        now = new Written(element, "aria-valuenow");
        label = new Written(element, "aria-label");
        values = new Written(element, "aria-valuetext");
        drawing = new ChartDrawing(metric);
        Canvas.onResize(element, () -> {
            canvas.measure();
            redraw.run();
        });
        element.addEventListener("pointerdown", event -> {
            capture(element, event);
            pressed = true;
            go((MouseEvent) event);
        });
        element.addEventListener("pointermove", event -> point((MouseEvent) event));
        for (String end : new String[] {"pointerup", "pointercancel"}) {
            Dom.on(element, end, () -> pressed = false);
        }
        Dom.on(element, "pointerleave", () -> intents.show(view -> view.withCursor(ViewOptions.NONE)));
        element.addEventListener("keydown", event -> key((KeyboardEvent) event));
    }

    private void point(MouseEvent event) {
        if (pressed) {
            go(event);
        }
        int cursor = at(event);
        intents.show(view -> view.cursor() == cursor ? view : view.withCursor(cursor));
    }

    private void go(MouseEvent event) {
        intents.goTo(at(event));
    }

    /** The iteration under the pointer: one whose costs are recorded, so that the values shown are those of this iteration. */
    private int at(MouseEvent event) {
        int iteration = Math.max(0, drawing.iteration(event.getOffsetX()));
        return iteration >= reached || recorded == null ? Math.min(iteration, reached) : recorded.nearest(iteration);
    }

    private void key(KeyboardEvent event) {
        int page = Math.max(1, iterations / PAGES);
        int to = switch (event.getKey()) {
            case "ArrowRight", "ArrowUp" -> requested + 1;
            case "ArrowLeft", "ArrowDown" -> requested - 1;
            case "PageUp" -> requested + page;
            case "PageDown" -> requested - page;
            case "Home" -> 0;
            case "End" -> reached;
            default -> -1;
        };
        if (to >= 0 && !event.isCtrlKey() && !event.isAltKey() && !event.isMetaKey()) {
            event.preventDefault();
            intents.goTo(Math.min(to, reached));
        }
    }

    /** Draws the chart, if it is on the page. */
    void draw(PageState state, Theme theme) {
        reached = state.session().reached();
        requested = state.session().requested();
        iterations = state.setup().iterations();
        recorded = null;
        for (RunView run : state.runs()) {
            CostHistory history = run.frame() == null ? null : run.frame().costs();
            // A run that has ended early has recorded less.
            if (history != null && (recorded == null || history.size() > recorded.size())) {
                recorded = history;
            }
        }
        if (canvas.width() == 0) {
            return;
        }
        canvas.pen.clearRect(0, 0, canvas.width(), canvas.height());
        drawing.draw(canvas.pen, canvas.width(), canvas.height(), state, theme);
        most.show(reached);
        now.show(state.iteration());
    }

    /**
     * Describes the chart in words.
     *
     * @param text what it shows
     * @param current the values of all runs at the iteration on view
     */
    void describe(String text, String current) {
        label.show(text);
        values.show(current);
    }

    void measure() {
        canvas.measure();
    }

    /** Keeps receiving the pointer while it is pressed. A pointer made by a script cannot be captured. */
    @JSBody(
            params = {"element", "event"},
            script = "try { element.setPointerCapture(event.pointerId); } catch (e) {}")
    private static native void capture(HTMLCanvasElement element, Event event);
}
