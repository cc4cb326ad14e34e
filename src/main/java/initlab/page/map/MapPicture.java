package initlab.page.map;

import initlab.map.MapJob;
import initlab.map.MapMark;
import initlab.map.MapRange;
import initlab.map.MapSpec;
import initlab.map.MapWindow;
import initlab.measure.PixelAxis;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The map on a canvas: the pixels of all levels, coarse under fine, the axes, and the initializations as dots. */
final class MapPicture {
    private static final int LEFT = 64;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int BOTTOM = 44;
    /** The number of tiles that one drawing colours; on a busy computer, one takes about 0.1 ms. */
    private static final int MOST_TILES = 100;

    private static final double RADIUS = 5;
    /** The height of a line of names, and where a name may stand above or below its dot. */
    private static final double LINE = 15;

    private static final double[] SHIFTS = {-1, 1, -2, 2};

    final HTMLCanvasElement element;
    private final Canvas canvas;
    private final LevelImage[] levels = new LevelImage[MapJob.FINEST - MapJob.COARSEST + 1];
    /** The left ends, heights and widths of the names written. */
    private final List<double[]> labels = new ArrayList<>();

    private MapColours colours;
    private MapSpec coloured;
    private Theme theme;

    MapPicture(HTMLElement parent, Runnable resized) {
        element = (HTMLCanvasElement) Dom.child(parent, "canvas", "map-canvas", "");
        element.setAttribute("data-testid", "map-canvas");
        element.setAttribute("tabindex", "0");
        element.setAttribute("role", "application");
        canvas = new Canvas(element);
        Canvas.onResize(element, () -> {
            canvas.measure();
            resized.run();
        });
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new LevelImage();
        }
    }

    /** The place in the window of a point of the canvas, 0 … 1. */
    double x(double offset) {
        return (offset - LEFT) / side();
    }

    /** The place in the window of a point of the canvas, 0 … 1 from below. */
    double y(double offset) {
        return 1 - (offset - TOP) / side();
    }

    /** The side of the square in CSS pixels. */
    double side() {
        return Math.max(1, Math.min(canvas.width() - LEFT - RIGHT, canvas.height() - TOP - BOTTOM));
    }

    /** The colours of a map in the present theme. */
    MapColours colours(MapSpec spec, Theme newTheme) {
        if (theme != newTheme || !spec.equals(coloured)) {
            theme = newTheme;
            coloured = spec;
            colours = new MapColours(spec);
        }
        return colours;
    }

    /**
     * Draws everything.
     *
     * @param spec the job's, in the colour on view
     * @param focus the place in the window that is marked, x and y; null for none
     * @return whether all tiles are in the picture; the others need another drawing
     */
    boolean draw(MapJob job, MapSpec spec, MapWindow window, List<MapMark> marks, double[] focus, Theme newTheme) {
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (canvas.width() < 120) {
            return true;
        }
        MapColours now = colours(spec, newTheme);
        double side = side();
        pen.save();
        pen.translate(LEFT, TOP);
        pen.beginPath();
        pen.rect(0, 0, side, side);
        pen.clip();
        pen.setFillStyle(theme.line);
        pen.setGlobalAlpha(0.35);
        pen.fillRect(0, 0, side, side);
        pen.setGlobalAlpha(1);
        sharpen(pen);
        int tilesLeft = MOST_TILES;
        for (int i = 0; i < levels.length; i++) {
            tilesLeft -= levels[i].paint(job.tiles(), window, window.level(MapJob.COARSEST + i), now, tilesLeft);
            levels[i].draw(pen, window, side);
        }
        marks(pen, spec, window, marks, side);
        if (focus != null) {
            cross(pen, focus[0] * side, (1 - focus[1]) * side);
        }
        pen.restore();
        axes(pen, window.of(spec), side);
        return tilesLeft > 0;
    }

    private void cross(CanvasRenderingContext2D pen, double x, double y) {
        for (int pass = 0; pass < 2; pass++) {
            pen.setStrokeStyle(pass == 0 ? theme.paper : theme.ink);
            pen.setLineWidth(pass == 0 ? 4 : 1.5);
            pen.beginPath();
            pen.moveTo(x - 9, y);
            pen.lineTo(x - 3, y);
            pen.moveTo(x + 3, y);
            pen.lineTo(x + 9, y);
            pen.moveTo(x, y - 9);
            pen.lineTo(x, y - 3);
            pen.moveTo(x, y + 3);
            pen.lineTo(x, y + 9);
            pen.stroke();
        }
    }

    private void axes(CanvasRenderingContext2D pen, MapSpec shown, double side) {
        pen.setFont(theme.small);
        pen.setFillStyle(theme.muted);
        pen.setStrokeStyle(theme.muted);
        pen.setLineWidth(1);
        pen.strokeRect(LEFT - 0.5, TOP - 0.5, side + 1, side + 1);
        pen.setTextBaseline("top");
        pen.setTextAlign("center");
        double free = 0;
        for (MapTicks tick : MapTicks.of(shown.across(), (int) (side / 70))) {
            double x = LEFT + tick.place() * side;
            pen.beginPath();
            pen.moveTo(x, TOP + side);
            pen.lineTo(x, TOP + side + 4);
            pen.stroke();
            double half = pen.measureText(tick.text()).getWidth() / 2;
            if (x - half > free) {
                pen.fillText(tick.text(), x, TOP + side + 7);
                free = x + half + 6;
            }
        }
        pen.setTextBaseline("middle");
        pen.setTextAlign("right");
        for (MapTicks tick : MapTicks.of(shown.up(), (int) (side / 50))) {
            double y = TOP + (1 - tick.place()) * side;
            pen.beginPath();
            pen.moveTo(LEFT - 4, y);
            pen.lineTo(LEFT, y);
            pen.stroke();
            pen.fillText(tick.text(), LEFT - 7, y);
        }
        pen.setFillStyle(theme.ink);
        pen.setFont(theme.plain);
        pen.setTextAlign("center");
        pen.setTextBaseline("alphabetic");
        pen.fillText(shown.across().axis().title(), LEFT + side / 2, TOP + side + 36);
        pen.save();
        pen.translate(12, TOP + side / 2);
        pen.rotate(-Math.PI / 2);
        pen.fillText(shown.up().axis().title(), 0, 0);
        pen.restore();
    }

    private void marks(CanvasRenderingContext2D pen, MapSpec spec, MapWindow window, List<MapMark> marks, double side) {
        labels.clear();
        for (MapMark mark : marks) {
            double x = place(spec.across(), mark, spec.setup());
            double y = place(spec.up(), mark, spec.setup());
            if (Double.isNaN(x) || Double.isNaN(y)) {
                continue;
            }
            double left = (x - window.u()) / window.size() * side;
            double top = (1 - (y - window.v()) / window.size()) * side;
            String colour = theme.runs[mark.column() % theme.runs.length];
            range(pen, spec, window, mark, left, top, side);
            pen.setFillStyle(colour);
            pen.setStrokeStyle(theme.paper);
            pen.setLineWidth(2);
            pen.beginPath();
            pen.arc(left, top, RADIUS, 0, 2 * Math.PI);
            pen.fill();
            pen.stroke();
            label(pen, mark.title(), left, top, side);
        }
    }

    /** The ratios of single layers, as a line through the dot. */
    private void range(
            CanvasRenderingContext2D pen,
            MapSpec spec,
            MapWindow window,
            MapMark mark,
            double x,
            double y,
            double side) {
        boolean across = spec.across().axis().axis() == PixelAxis.SCALE;
        MapRange range = across ? spec.across() : spec.up();
        if (range.axis().axis() != PixelAxis.SCALE || mark.most() < mark.least() * 1.001) {
            return;
        }
        double from = (range.place(mark.least()) - (across ? window.u() : window.v())) / window.size() * side;
        double to = (range.place(mark.most()) - (across ? window.u() : window.v())) / window.size() * side;
        pen.setLineWidth(2);
        pen.setStrokeStyle(theme.runs[mark.column() % theme.runs.length]);
        pen.beginPath();
        pen.moveTo(across ? from : x, across ? y : side - from);
        pen.lineTo(across ? to : x, across ? y : side - to);
        pen.stroke();
    }

    /** Writes a name beside its dot, where it covers no other name. */
    private void label(CanvasRenderingContext2D pen, String text, double x, double y, double side) {
        pen.setFont(theme.bold);
        pen.setTextBaseline("middle");
        double width = pen.measureText(text).getWidth();
        double left = x + 10 + width < side ? x + 8 : x - 8 - width;
        double top = y - LINE;
        for (double shift : SHIFTS) {
            top = y + shift * LINE;
            if (isFree(left, top, width)) {
                break;
            }
        }
        labels.add(new double[] {left, top, width});
        pen.setTextAlign("left");
        pen.setLineWidth(3);
        pen.setLineJoin("round");
        pen.setStrokeStyle(theme.paper);
        pen.strokeText(text, left, top);
        pen.setFillStyle(theme.ink);
        pen.fillText(text, left, top);
    }

    private boolean isFree(double left, double top, double width) {
        for (double[] other : labels) {
            if (left < other[0] + other[2] + 4 && other[0] < left + width + 4 && Math.abs(top - other[1]) < LINE) {
                return false;
            }
        }
        return true;
    }

    private static double place(MapRange range, MapMark mark, Setup setup) {
        return range.place(range.axis().axis() == PixelAxis.SCALE ? mark.scale() : MapMark.value(range.axis(), setup));
    }

    /** Pixels stay squares. */
    @JSBody(params = "pen", script = "pen.imageSmoothingEnabled = false;")
    private static native void sharpen(CanvasRenderingContext2D pen);
}
