package initlab.page.columns;

import initlab.data.PointSet;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Palette;
import initlab.page.drawing.PlaneColours;
import initlab.page.drawing.PointMarks;
import initlab.page.drawing.Sheet;
import initlab.page.workers.FieldPicture;
import initlab.session.RunFrame;
import initlab.training.ProbabilityField;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Uint32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The plane with the probability as a heat map, the boundary, and the training points. */
final class FieldView {
    private final PlaneColours colours = PlaneColours.get();
    private final Canvas canvas;
    private final HTMLCanvasElement image =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private final CanvasRenderingContext2D imagePen = (CanvasRenderingContext2D) image.getContext("2d");
    private final Uint32Array palette = Palette.pixels();
    /** The points, drawn once per size and copied onto every picture. */
    private final Sheet sheet = new Sheet();

    private ImageData pixels;
    /** The same pixels, one number each. */
    private Uint32Array words;

    private PointSet points;
    private Uint8Array drawn;

    FieldView(HTMLCanvasElement element) {
        canvas = new Canvas(element);
    }

    /** Sets the points to draw. */
    void setPoints(PointSet points) {
        this.points = points;
        layOut();
    }

    void measure() {
        canvas.measure();
        layOut();
    }

    private void layOut() {
        int width = canvas.width();
        if (width == 0 || points == null) {
            return;
        }
        sheet.clear(canvas);
        PointMarks.draw(sheet.pen, points, 0, width);
        PointMarks.draw(sheet.pen, points, 1, width);
    }

    /** @param frame the frame; null before the first frame, when the picture of the last run stays to avoid flicker */
    void draw(RunFrame frame, boolean markWrong) {
        int width = canvas.width();
        CanvasRenderingContext2D pen = canvas.pen;
        if (frame == null || width == 0) {
            return;
        }
        FieldPicture picture = (FieldPicture) frame.picture();
        if (picture.field() != drawn) {
            drawn = picture.field();
            paint(drawn, picture.side());
        }
        pen.drawImage(image, 0, 0, width, width);
        boundary(pen, picture.contour(), width);
        if (points != null) {
            sheet.layOn(canvas);
            if (markWrong) {
                wrongPoints(pen, frame.trainPredictions(), width);
            }
        }
        if (frame.isDiverged()) {
            diverged(pen, width);
        }
    }

    /** Draws the word that explains the stripes, on a plate that separates it from the points. */
    private void diverged(CanvasRenderingContext2D pen, double width) {
        String word = Words.of("diverged: no values");
        pen.setFont("600 " + (width < 160 ? 11 : 14) + "px sans-serif");
        pen.setTextAlign("center");
        pen.setTextBaseline("middle");
        double half = pen.measureText(word).getWidth() / 2 + 6;
        pen.setFillStyle(colours.rim);
        pen.fillRect(width / 2 - half, width / 2 - 12, 2 * half, 24);
        pen.setFillStyle(colours.boundary);
        pen.fillText(word, width / 2, width / 2);
    }

    private void paint(Uint8Array field, int side) {
        if (pixels == null || pixels.getWidth() != side) {
            pixels = new ImageData(side, side);
            words = new Uint32Array(pixels.getData().getBuffer());
            image.setWidth(side);
            image.setHeight(side);
            canvas.element.setAttribute("data-side", String.valueOf(side));
        }
        paint(words, field, palette, side, Palette.stripe());
        imagePen.putImageData(pixels, 0, 0);
    }

    private void boundary(CanvasRenderingContext2D pen, Float32Array contour, double width) {
        pen.setStrokeStyle(colours.boundary);
        pen.setLineWidth(width < 160 ? 1.2 : 2);
        pen.setLineCap("round");
        trace(pen, contour, width / (2 * ProbabilityField.REACH), width / 2);
        pen.stroke();
    }

    private void wrongPoints(CanvasRenderingContext2D pen, byte[] predictions, double width) {
        double size = PointMarks.radius(width) * 2.1;
        pen.beginPath();
        for (int n = 0; n < points.size(); n++) {
            if (points.labels()[n] != predictions[n]) {
                double x = PointMarks.place(points.features()[n], width);
                double y = PointMarks.place(-points.features()[points.size() + n], width);
                pen.moveTo(x + size, y);
                pen.arc(x, y, size, 0, 2 * Math.PI);
            }
        }
        pen.setStrokeStyle(colours.boundary);
        pen.setLineWidth(Math.min(1.4, size / 3));
        pen.stroke();
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
            params = {"pen", "ends", "scale", "middle"},
            script = "pen.beginPath();"
                    + "for (var i = 0; i + 3 < ends.length; i += 4) {"
                    + "pen.moveTo(middle + scale * ends[i], middle - scale * ends[i + 1]);"
                    + "pen.lineTo(middle + scale * ends[i + 2], middle - scale * ends[i + 3]); }")
    private static native void trace(CanvasRenderingContext2D pen, Float32Array ends, double scale, double middle);
}
