package initlab.page.network;

import initlab.inside.LayerUnits;
import initlab.inside.Probe;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.page.drawing.Theme;
import initlab.page.state.Target;
import initlab.page.workers.FieldPicture;
import initlab.session.RunFrame;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;

/**
 * A network from its inputs to its last weights: units as pictures of their activation, and edges as wide as their
 * weights are large. The decision field continues it below.
 */
public final class NetworkView {
    private static final JSArray<JSObject> DASHES = JSArray.of(JSNumber.valueOf(7), JSNumber.valueOf(3));
    private static final JSArray<JSObject> DOTS = JSArray.of(JSNumber.valueOf(1), JSNumber.valueOf(4));
    private static final JSArray<JSObject> SHORT = JSArray.of(JSNumber.valueOf(3), JSNumber.valueOf(2));
    private static final JSArray<JSObject> SOLID = new JSArray<>();
    /** The widths of edges by level: numbers of the browser, which takes memory for every new one. */
    private static final JSNumber[] WIDTHS = new JSNumber[EdgeScale.LEVELS + 1];

    static {
        for (int level = 0; level < WIDTHS.length; level++) {
            WIDTHS[level] = JSNumber.valueOf(level == 0 ? 1 : level * EdgeScale.STEP);
        }
    }

    /** Tiles with smaller sides have no room for a number. */
    private static final double NUMBER_SIDE = 22;

    private static final double FADED = 0.18;

    private final UnitTiles tiles = new UnitTiles();
    private final FoldedBlock block = new FoldedBlock();
    private final boolean[] used = new boolean[2 * EdgeScale.LEVELS + 1];
    private int[] levels = {};

    private CanvasRenderingContext2D pen;
    private NetworkLayout layout;
    private LayerDims dims;
    private List<LayerUnits> units;
    private Theme theme;
    private boolean saturates;
    private Target target;

    /** The most units of a layer that fit beside one another. */
    public static int slots(double width) {
        return NetworkLayout.slots(width);
    }

    /** What a drawing shows besides the frame. */
    public record Look(boolean saturates, int slots, Target target, Probe probe, Target place) {}

    /**
     * Draws a network.
     *
     * @param newPen a context in CSS pixels, cleared
     */
    public void draw(
            CanvasRenderingContext2D newPen, double width, double height, RunFrame frame, Look look, Theme newTheme) {
        pen = newPen;
        theme = newTheme;
        Parameters parameters = frame.parameters();
        dims = parameters.dims();
        units = frame.units();
        saturates = look.saturates();
        target = look.target();
        if (layout == null || !layout.fits(dims, look.slots(), width, height)) {
            layout = new NetworkLayout(dims, look.slots(), width, height);
        }
        tiles.paint((FieldPicture) frame.picture(), theme);
        for (int layer = 1; layer <= dims.layers(); layer++) {
            edges(parameters.weights(layer), layer);
        }
        inputs();
        int number = 2;
        for (int layer = 1; layer < dims.layers(); layer++) {
            for (int i = 0; i < shown(layer); i++) {
                unit(layer, i, number++, look);
            }
            if (!layout.fold().has(layer)) {
                brackets(layer);
                more(layer, width);
            }
        }
        block.draw(pen, layout, width, units, theme);
    }

    private int shown(int layer) {
        return layer == 0 || layer == dims.layers()
                ? dims.size(layer)
                : Math.min(layout.shown(layer), units.get(layer - 1).shown().length);
    }

    /** The number of the i-th unit drawn. */
    private int id(int layer, int i) {
        return layer == 0 || layer == dims.layers() ? i : units.get(layer - 1).shown()[i];
    }

    private void edges(double[] weights, int layer) {
        int from = shown(layer - 1);
        int to = shown(layer);
        int fanIn = dims.fanIn(layer);
        if (levels.length < from * to) {
            levels = new int[from * to];
        }
        java.util.Arrays.fill(used, false);
        for (int j = 0; j < to; j++) {
            for (int i = 0; i < from; i++) {
                int level = EdgeScale.level(weights[id(layer, j) * fanIn + id(layer - 1, i)]);
                levels[j * from + i] = level;
                used[level + EdgeScale.LEVELS] = true;
            }
        }
        boolean fade = target.isInside();
        pen.setGlobalAlpha(fade ? FADED : 0.75);
        for (int level = -EdgeScale.LEVELS; level <= EdgeScale.LEVELS; level++) {
            if (used[level + EdgeScale.LEVELS]) {
                strokeEdges(layer, from, to, level, false);
            }
        }
        pen.setGlobalAlpha(1);
        for (int level = -EdgeScale.LEVELS; fade && level <= EdgeScale.LEVELS; level++) {
            if (used[level + EdgeScale.LEVELS]) {
                strokeEdges(layer, from, to, level, true);
            }
        }
    }

    /** Strokes the edges of one width, either all or only those of the target. */
    private void strokeEdges(int layer, int from, int to, int level, boolean ofTarget) {
        boolean any = false;
        double top = layout.bottom(layer - 1);
        double bottom = layout.top(layer);
        double middle = Math.floor((top + bottom) / 2);
        pen.beginPath();
        for (int j = 0; j < to; j++) {
            for (int i = 0; i < from; i++) {
                if (levels[j * from + i] == level && (!ofTarget || isTarget(layer, j, i))) {
                    double x0 = layout.x(layer - 1, i);
                    double x1 = layout.x(layer, j);
                    pen.moveTo(x0, top);
                    pen.bezierCurveTo(x0, middle, x1, middle, x1, bottom);
                    any = true;
                }
            }
        }
        if (!any) {
            return;
        }
        if (ofTarget) {
            pen.setLineWidth(Math.max(1, Math.abs(level) * EdgeScale.STEP + 0.6));
        } else {
            setWidth(pen, WIDTHS[Math.abs(level)]);
        }
        pen.setStrokeStyle(level == 0 ? theme.muted : level > 0 ? theme.positive : theme.negative);
        pen.setLineDash(level == 0 ? DOTS : level > 0 ? SOLID : DASHES);
        pen.stroke();
        pen.setLineDash(SOLID);
    }

    @JSBody(
            params = {"pen", "width"},
            script = "pen.lineWidth = width;")
    private static native void setWidth(CanvasRenderingContext2D pen, JSNumber width);

    /** Whether an edge is the target, or leads to or from the unit that is. */
    private boolean isTarget(int layer, int j, int i) {
        if (target.kind() == Target.Kind.WEIGHT) {
            return target.isAt(layer, id(layer, j)) && target.input() == id(layer - 1, i);
        }
        return target.isAt(layer, id(layer, j))
                || target.kind() != Target.Kind.LAYER && target.isAt(layer - 1, id(layer - 1, i));
    }

    private void inputs() {
        pen.setFont(theme.italic);
        pen.setTextBaseline("middle");
        pen.setTextAlign("right");
        double side = layout.side(0);
        for (int i = 0; i < shown(0); i++) {
            double x = layout.x(0, i) - side / 2;
            tiles.copy(pen, i, x, layout.top(0), side);
            frame(x, layout.top(0), side, theme.muted, 1);
            pen.setFillStyle(theme.muted);
            pen.fillText(i == 0 ? "x₁" : "x₂", x - 5, layout.top(0) + side / 2);
        }
    }

    private void frame(double x, double y, double side, String colour, double width) {
        pen.setStrokeStyle(colour);
        pen.setLineWidth(width);
        pen.strokeRect(x, y, side, side);
    }

    private void unit(int layer, int i, int number, Look look) {
        double side = layout.side(layer);
        double x = layout.x(layer, i) - side / 2;
        double y = layout.top(layer);
        int id = id(layer, i);
        tiles.copy(pen, number, x, y, side);
        if (!units.get(layer - 1).isInactive(id)) {
            frame(x, y, side, theme.muted, 1);
        } else if (saturates) {
            saturated(x, y, side);
        } else {
            dead(x, y, side);
        }
        if (target.isAt(layer, id)) {
            frame(x - 2, y - 2, side + 4, theme.ink, 2.5);
        }
        if (look.probe() != null) {
            place(x, y, side, look.probe().activation(layer, id), look.place());
        }
    }

    /** A dead unit is crossed out. */
    private void dead(double x, double y, double side) {
        pen.setLineDash(SHORT);
        frame(x, y, side, theme.bad, 1.4);
        pen.setLineDash(SOLID);
        pen.beginPath();
        pen.moveTo(x, y);
        pen.lineTo(x + side, y + side);
        pen.moveTo(x + side, y);
        pen.lineTo(x, y + side);
        pen.stroke();
    }

    /** A saturated unit has bars at its top and bottom, where its activation cannot go further. */
    private void saturated(double x, double y, double side) {
        frame(x, y, side, theme.bad, 1.4);
        pen.setFillStyle(theme.bad);
        pen.fillRect(x, y, side, 3);
        pen.fillRect(x, y + side - 3, side, 3);
    }

    /** The place pointed at, and the activation there. */
    private void place(double x, double y, double side, double activation, Target place) {
        double reach = initlab.data.ViewFit.REACH;
        double px = x + (place.x() / reach + 1) / 2 * side;
        double py = y + (1 - place.y() / reach) / 2 * side;
        pen.setStrokeStyle(theme.bad);
        pen.setLineWidth(1);
        pen.beginPath();
        pen.arc(Math.max(x, Math.min(px, x + side)), Math.max(y, Math.min(py, y + side)), 2.5, 0, 2 * Math.PI);
        pen.stroke();
        if (side >= NUMBER_SIDE) {
            String text = NumberText.fixed(activation, Math.abs(activation) < 10 ? 1 : 0);
            pen.setFont("600 10px " + theme.font);
            pen.setTextAlign("center");
            pen.setTextBaseline("alphabetic");
            pen.setStrokeStyle(theme.paper);
            pen.setLineWidth(3);
            pen.setLineJoin("round");
            pen.strokeText(text, x + side / 2, y + side - 3);
            pen.setFillStyle(theme.ink);
            pen.fillText(text, x + side / 2, y + side - 3);
        }
    }

    /** Brackets units that are copies of one another. */
    private void brackets(int layer) {
        LayerUnits all = units.get(layer - 1);
        int groups = 0;
        pen.setStrokeStyle(theme.ink);
        pen.setLineWidth(1.5);
        for (int i = 0; i < shown(layer); i++) {
            int first = all.firstCopies()[id(layer, i)];
            if (isFirstShown(all, layer, i, first) && all.copies(id(layer, i)) > 1) {
                double y = layout.bottom(layer) + 4 + 3 * (groups++ % 3);
                double last = layout.x(layer, i);
                pen.beginPath();
                for (int j = i; j < shown(layer); j++) {
                    if (all.firstCopies()[id(layer, j)] == first) {
                        last = layout.x(layer, j);
                        pen.moveTo(last, y - 3);
                        pen.lineTo(last, y);
                    }
                }
                pen.moveTo(layout.x(layer, i), y);
                pen.lineTo(last, y);
                pen.stroke();
            }
        }
    }

    private boolean isFirstShown(LayerUnits all, int layer, int i, int first) {
        for (int j = 0; j < i; j++) {
            if (all.firstCopies()[id(layer, j)] == first) {
                return false;
            }
        }
        return true;
    }

    /** Says how many units of a layer are not drawn. */
    private void more(int layer, double width) {
        int hidden = dims.size(layer) - shown(layer);
        if (hidden > 0) {
            String text = Words.of("+{0} more", hidden);
            double y = layout.bottom(layer) + 11;
            pen.setFont("600 11px " + theme.font);
            pen.setTextAlign("right");
            pen.setTextBaseline("alphabetic");
            pen.setStrokeStyle(theme.paper);
            pen.setLineWidth(4);
            pen.setLineJoin("round");
            pen.strokeText(text, width - 2, y);
            pen.setFillStyle(theme.ink);
            pen.fillText(text, width - 2, y);
        }
    }

    /** What lies at a place of the drawing made last; {@link Target#NONE} for nothing. */
    public Target at(int run, double px, double py) {
        if (layout == null) {
            return Target.NONE;
        }
        for (int layer = 1; layer < dims.layers(); layer++) {
            for (int i = 0; i < shown(layer); i++) {
                if (layout.isInTile(layer, i, px, py)) {
                    return Target.unit(run, layer, id(layer, i));
                }
            }
        }
        Target nearest = Target.NONE;
        double least = 6;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            for (int j = 0; j < shown(layer); j++) {
                for (int i = 0; i < shown(layer - 1); i++) {
                    double distance = layout.distance(layer, j, i, px, py);
                    if (distance < least) {
                        least = distance;
                        nearest = Target.weight(run, layer, id(layer, j), id(layer - 1, i));
                    }
                }
            }
        }
        return nearest;
    }

    /** The number of layers of the network drawn last, L. */
    public int layers() {
        return dims.layers();
    }

    /** The units of a layer that are drawn, by number; the only one for the output. */
    public int[] drawn(int layer) {
        int[] ids = new int[shown(layer)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(layer, i);
        }
        return ids;
    }
}
