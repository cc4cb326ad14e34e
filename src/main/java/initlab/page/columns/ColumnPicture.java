package initlab.page.columns;

import initlab.inside.LayerFold;
import initlab.inside.Probe;
import initlab.network.LayerDims;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Plane;
import initlab.page.drawing.Theme;
import initlab.page.inspect.Places;
import initlab.page.network.NetworkView;
import initlab.page.state.PageState;
import initlab.page.state.Target;
import initlab.session.RunFrame;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** A run as one picture: the network from the top down, and below it the decision field in which it ends. */
public final class ColumnPicture {
    /** Pixels of a picture to take away for each CSS pixel. */
    private static final int FINE = 2;
    /** The height of the drawing of the network in pictures to take away, by its width and its layers. */
    private static final double ROW = 0.17;

    private final Canvas network;
    private final Canvas plane;
    private final NetworkView units = new NetworkView();
    private final FieldView field = new FieldView();
    private final PointSheet sheet = new PointSheet();
    /** The points along the width and the height of the field drawn last. */
    private int columns;

    private int rows;

    ColumnPicture(HTMLCanvasElement network, HTMLCanvasElement field) {
        this.network = new Canvas(network);
        plane = new Canvas(field);
    }

    void measure() {
        network.measure();
        plane.measure();
    }

    /** The width of the decision field divided by its height; 1 before it has a size. */
    double aspect() {
        return plane.height() == 0 ? 1 : Math.max(1, (double) plane.width() / plane.height());
    }

    double width() {
        return plane.width();
    }

    /** The places of the decision field. */
    Plane plane() {
        return new Plane(plane.width(), plane.height());
    }

    /** The drawing of the network, which knows where its units are. */
    NetworkView units() {
        return units;
    }

    /**
     * Draws a run. Before its first frame the picture of the last run stays, to avoid flicker.
     *
     * @param probe the network at the place pointed at; null for none
     */
    void draw(PageState state, RunFrame frame, Probe probe, Theme theme) {
        if (frame == null) {
            return;
        }
        if (network.height() > 0 && network.width() > 0) {
            network.pen.clearRect(0, 0, network.width(), network.height());
            units.draw(network.pen, network.width(), network.height(), frame, look(state, probe), theme);
        }
        if (plane.height() == 0 || plane.width() == 0) {
            return;
        }
        Plane places = plane();
        field.draw(plane.pen, places, frame, theme);
        if (columns != frame.picture().columns() || rows != frame.picture().rows()) {
            columns = frame.picture().columns();
            rows = frame.picture().rows();
            plane.element.setAttribute("data-side", columns + "×" + rows);
        }
        sheet.layOn(
                plane,
                places,
                state,
                state.view().testShown(),
                state.view().axesShown() ? state.setup().axes() : null,
                theme);
        FieldView.marks(plane.pen, places, state, frame);
    }

    private static NetworkView.Look look(PageState state, Probe probe) {
        Target target = state.view().target();
        return new NetworkView.Look(
                state.setup().activation().saturates(),
                state.view().unitSlots(),
                target,
                probe,
                probe == null ? Target.NONE : Places.of(target, state.points()));
    }

    /** The height of a picture of this width. */
    public static double height(PageState state, double width) {
        return networkHeight(state, width) + width / state.view().fieldAspect();
    }

    private static double networkHeight(PageState state, double width) {
        LayerDims dims = state.setup().layerDims();
        return width * ROW * (LayerFold.of(dims).row(dims.layers()) - 0.4);
    }

    /** Draws a run on any context, from its upper left corner, for a picture to take away. */
    public static void draw(CanvasRenderingContext2D pen, double width, PageState state, RunFrame frame, Theme theme) {
        double top = networkHeight(state, width);
        new NetworkView().draw(pen, width, top, frame, look(state, null), theme);
        Plane places = new Plane(width, width / state.view().fieldAspect());
        pen.save();
        pen.translate(0, top);
        pen.beginPath();
        pen.rect(0, 0, places.width(), places.height());
        pen.clip();
        new FieldView().draw(pen, places, frame, theme);
        FieldView.points(pen, places, state.points(), state.view().testShown(), FINE);
        if (state.view().axesShown()) {
            FieldView.axes(pen, places, state.setup().axes());
        }
        FieldView.marks(pen, places, state, frame);
        pen.restore();
    }
}
