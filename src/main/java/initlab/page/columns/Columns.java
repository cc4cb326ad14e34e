package initlab.page.columns;

import initlab.description.DescriptionThrottle;
import initlab.inside.LayerFold;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.network.NetworkView;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.Phase;
import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The columns side by side, one per run, and which of them a narrow screen shows. */
public final class Columns implements Panel {
    private final Intents intents;
    private final Runnable redraw;
    private final DescriptionThrottle throttle = new DescriptionThrottle();
    private final List<RunColumn> columns = new ArrayList<>();
    private final Thumbnails thumbnails;
    private final HTMLElement root = Dom.byId("columns");
    /** The set-up that the columns were built for. */
    private Setup built;

    /**
     * No columns yet.
     *
     * @param redraw asks for another rendering, because a size has changed
     */
    public Columns(Intents intents, Runnable redraw) {
        this.intents = intents;
        this.redraw = redraw;
        thumbnails = new Thumbnails(intents);
    }

    @Override
    public void render(PageState state) {
        if (!state.setup().equals(built)) {
            build(state);
        }
        int focus = Math.min(state.view().focus(), columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            Dom.setFlag(columns.get(i).root(), "data-focused", i == focus);
            columns.get(i).draw(state, Theme.current());
        }
        thumbnails.draw(state, focus, Theme.current());
        describe(state);
    }

    private void build(PageState state) {
        built = state.setup();
        List<String> initializations = built.initializations();
        while (columns.size() > initializations.size()) {
            columns.remove(columns.size() - 1).root().delete();
        }
        while (columns.size() < initializations.size()) {
            RunColumn column = new RunColumn(columns.size(), intents, this::resized);
            columns.add(column);
            root.appendChild(column.root());
        }
        Dom.setStyle(Dom.root(), "--column-count", String.valueOf(columns.size()));
        Dom.setStyle(
                Dom.root(),
                "--layers",
                String.valueOf(
                        LayerFold.of(built.layerDims()).row(built.layerDims().layers())));
        Dom.setFlag(Dom.root(), "data-saturates", built.activation().saturates());
        thumbnails.begin(initializations);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).begin(initializations.get(i));
        }
    }

    /** A picture has another size. Workers make frames that fit it. */
    private void resized() {
        thumbnails.measure();
        for (RunColumn column : columns) {
            ColumnPicture picture = column.picture();
            if (picture.width() > 0) {
                double aspect = Math.round(100 * picture.aspect()) / 100.0;
                int slots = NetworkView.slots(picture.width());
                intents.show(view -> view.fieldAspect() == aspect && view.unitSlots() == slots
                        ? view
                        : view.withFieldAspect(aspect).withUnitSlots(slots));
                break;
            }
        }
        redraw.run();
    }

    /** Describes the pictures in words: at intervals while they move, at once when they stand still. */
    private void describe(PageState state) {
        boolean still = state.phase() != Phase.TRAINING && !state.session().busy();
        if (throttle.isDue(Performance.now(), still)) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).describe(state.runs().get(i), state.setup());
            }
        }
    }

    /** The canvas that shows the plane of a column, from 0 on. */
    public HTMLCanvasElement field(int column) {
        return columns.get(column).field();
    }

    /** Measures the sizes of the canvases again. */
    public void measure() {
        for (RunColumn column : columns) {
            column.picture().measure();
        }
    }
}
