package initlab.page.columns;

import initlab.page.drawing.Palette;
import initlab.page.drawing.Plane;
import initlab.page.drawing.PlaneColours;
import initlab.page.drawing.PointMarks;
import initlab.page.drawing.Theme;
import initlab.page.inspect.Places;
import initlab.page.state.PageState;
import initlab.page.state.PointSets;
import initlab.page.state.Target;
import initlab.page.workers.FieldPicture;
import initlab.session.RunFrame;
import initlab.setup.OwnAxes;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Uint32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The plane with the probability as a heat map, the boundary, and the points. */
final class FieldView {
    /** The least distance between two numbers below a plane, and beside it. */
    private static final int WIDTH = 56;

    private static final int LINE = 36;
    /** A number closer to an edge would not fit. */
    private static final int EDGE = 24;

    private final HTMLCanvasElement image =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private final CanvasRenderingContext2D imagePen = (CanvasRenderingContext2D) image.getContext("2d");
    private Theme theme;
    private Uint32Array palette;
    private ImageData pixels;
    /** The same pixels, one number each. */
    private Uint32Array words;

    private Uint8Array drawn;

    /** Draws heat map and boundary. */
    void draw(CanvasRenderingContext2D pen, Plane plane, RunFrame frame, Theme newTheme) {
        if (theme != newTheme) {
            theme = newTheme;
            palette = Palette.pixels();
            drawn = null;
        }
        FieldPicture picture = (FieldPicture) frame.picture();
        if (picture.memory() != drawn) {
            drawn = picture.memory();
            paint(drawn, picture.columns(), picture.rows());
        }
        double width = plane.height() * picture.columns() / picture.rows();
        pen.setFillStyle(PlaneColours.get().background);
        pen.fillRect(0, 0, plane.width(), plane.height());
        pen.drawImage(image, (plane.width() - width) / 2, 0, width, plane.height());
        boundary(pen, plane, picture);
    }

    private static void boundary(CanvasRenderingContext2D pen, Plane plane, FieldPicture picture) {
        pen.setStrokeStyle(PlaneColours.get().boundary);
        pen.setLineWidth(plane.height() < 160 ? 1.2 : 2);
        pen.setLineCap("round");
        trace(pen, picture.contour(), plane.scale(), plane.width() / 2, plane.height() / 2);
        pen.stroke();
    }

    private void paint(Uint8Array field, int columns, int rows) {
        if (pixels == null || pixels.getWidth() != columns || pixels.getHeight() != rows) {
            pixels = new ImageData(columns, rows);
            words = new Uint32Array(pixels.getData().getBuffer());
            image.setWidth(columns);
            image.setHeight(rows);
        }
        paint(words, field, palette, columns, Palette.stripe());
        imagePen.putImageData(pixels, 0, 0);
    }

    /** Draws the points, without the marks that change from frame to frame. Returns false if they will be drawn later. */
    static boolean points(CanvasRenderingContext2D pen, Plane plane, PointSets points, boolean withTest, double ratio) {
        return PointMarks.draw(pen, plane, points.training(), withTest ? points.test() : null, ratio);
    }

    /** Draws what the person wants marked, the target, and the word for a run that has diverged. */
    static void marks(CanvasRenderingContext2D pen, Plane plane, PageState state, RunFrame frame) {
        if (state.view().wrongMarked()) {
            PointMarks.wrong(pen, plane, state.points().training(), frame.trainPredictions());
            if (state.view().testShown()) {
                PointMarks.wrong(pen, plane, state.points().test(), frame.testPredictions());
            }
        }
        if (PointMarks.areMany(state.points().training())) {
            // They cover the line that was drawn before them.
            boundary(pen, plane, (FieldPicture) frame.picture());
        }
        target(pen, plane, state);
        if (frame.isDiverged()) {
            diverged(pen, plane);
        }
    }

    /** Draws the word that explains the stripes, on a plate that separates it from the points. */
    private static void diverged(CanvasRenderingContext2D pen, Plane plane) {
        PlaneColours colours = PlaneColours.get();
        String word = Words.of("diverged: no values");
        pen.setFont("600 " + (plane.height() < 160 ? 11 : 14) + "px sans-serif");
        pen.setTextAlign("center");
        pen.setTextBaseline("middle");
        double half = pen.measureText(word).getWidth() / 2 + 6;
        pen.setFillStyle(colours.rim);
        pen.fillRect(plane.width() / 2 - half, plane.height() / 2 - 12, 2 * half, 24);
        pen.setFillStyle(colours.boundary);
        pen.fillText(word, plane.width() / 2, plane.height() / 2);
    }

    private static void target(CanvasRenderingContext2D pen, Plane plane, PageState state) {
        Target target = state.view().target();
        boolean place = target.kind() == Target.Kind.PLACE;
        if (!place && !target.isPoint()) {
            return;
        }
        Target where = Places.of(target, state.points());
        double x = plane.left(where.x());
        double y = plane.top(where.y());
        pen.beginPath();
        if (place) {
            pen.moveTo(x - 9, y);
            pen.lineTo(x + 9, y);
            pen.moveTo(x, y - 9);
            pen.lineTo(x, y + 9);
        } else {
            PointMarks.ring(pen, plane, where.x(), where.y(), plane.radius() * 2.6);
        }
        pen.setStrokeStyle(PlaneColours.get().rim);
        pen.setLineWidth(5);
        pen.stroke();
        pen.setStrokeStyle(PlaneColours.get().boundary);
        pen.setLineWidth(2);
        pen.stroke();
    }

    /** Round numbers along the lower and the left edge, in the units of the person's own points. */
    static void axes(CanvasRenderingContext2D pen, Plane plane, OwnAxes axes) {
        PlaneColours colours = PlaneColours.get();
        pen.setFont("600 11px sans-serif");
        pen.setFillStyle(colours.boundary);
        pen.setStrokeStyle(colours.rim);
        pen.setLineWidth(3);
        pen.setLineJoin("round");
        pen.setTextAlign("center");
        pen.setTextBaseline("alphabetic");
        double right = plane.width();
        double bottom = plane.height();
        for (OwnAxes.Tick tick : axes.x().ticks(plane.x(right), (int) (right / WIDTH))) {
            double x = plane.left(tick.place());
            pen.fillRect(x - 0.5, bottom - 5, 1, 5);
            if (x > EDGE && x < right - EDGE) {
                write(pen, tick.text(), x, bottom - 8);
            }
        }
        pen.setTextAlign("left");
        pen.setTextBaseline("middle");
        for (OwnAxes.Tick tick : axes.y().ticks(plane.y(0), (int) (bottom / LINE))) {
            double y = plane.top(tick.place());
            pen.fillRect(0, y - 0.5, 5, 1);
            // The names of the axes are above and below.
            if (y > EDGE && y < bottom - EDGE) {
                write(pen, tick.text(), 8, y);
            }
        }
        write(pen, axes.y().name() + " ↑", 6, 11);
        pen.setTextAlign("right");
        write(pen, axes.x().name() + " →", right - 6, bottom - 28);
    }

    private static void write(CanvasRenderingContext2D pen, String text, double x, double y) {
        pen.strokeText(text, x, y);
        pen.fillText(text, x, y);
    }

    /**
     * Colours every pixel; NaN becomes stripes. A single script paints all pixels, because a call per pixel would take
     * longer than the painting.
     */
    @JSBody(
            params = {"p", "field", "palette", "side", "stripe"},
            script = "var w = side / 10;"
                    + "for (var i = 0; i < p.length; i++) p[i] = field[i] || (i % side + i / side | 0) % w < w / 2 "
                    + "? palette[field[i]] : stripe;")
    private static native void paint(Uint32Array p, Uint8Array field, Uint32Array palette, int side, int stripe);

    @JSBody(
            params = {"pen", "ends", "scale", "x", "y"},
            script = "pen.beginPath();"
                    + "for (var i = 0; i + 3 < ends.length; i += 4) {"
                    + "pen.moveTo(x + scale * ends[i], y - scale * ends[i + 1]);"
                    + "pen.lineTo(x + scale * ends[i + 2], y - scale * ends[i + 3]); }")
    private static native void trace(CanvasRenderingContext2D pen, Float32Array ends, double scale, double x, double y);
}
