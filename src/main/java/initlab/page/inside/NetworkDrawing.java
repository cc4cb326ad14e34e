package initlab.page.inside;

import initlab.network.LayerDims;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Palette;
import initlab.page.drawing.Theme;
import initlab.words.Words;
import initlab.worker.InsideReply;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The network from left to right: units as pictures of their activation, edges by sign and size of their weight. */
final class NetworkDrawing {
    private static final int SIDE = InsideReply.MAP_SIDE;
    private static final int ZERO = 128;
    private static final String POSITIVE = "#2f6fb5";
    private static final String NEGATIVE = "#d2552f";
    /** Units drawn of one layer; the others are counted. */
    private static final int MOST_UNITS = 16;

    private static final int MOST_TILE = 30;
    private static final int MARGIN = 4;
    private static final int CAPTION = 18;
    private static final double THICKEST = 3;
    /** Fainter edges would only blur the picture. */
    private static final double LEAST_SHARE = 0.04;

    private final HTMLCanvasElement strip =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private final CanvasRenderingContext2D stripPen = (CanvasRenderingContext2D) strip.getContext("2d");
    private final Uint32Array palette = Palette.pixels();
    private ImageData pixels;
    private LayerDims dims;
    private double width;
    private double height;

    void draw(Canvas canvas, LayerDims newDims, InsideReply inside, Theme theme) {
        dims = newDims;
        width = canvas.width();
        height = canvas.height() - CAPTION;
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (width < 100) {
            return;
        }
        paintStrip(inside.getMaps());
        edges(pen, Int8Array.create(inside.getEdges().getBuffer()).copyToJavaArray());
        int unit = 0;
        for (int layer = 0; layer <= dims.layers(); layer++) {
            for (int i = 0; i < shown(layer); i++) {
                tile(pen, layer, i, unit + i, theme);
            }
            unit += dims.size(layer);
            caption(pen, layer, theme);
        }
    }

    /** The inputs' pictures are the coordinates themselves; the other units' come from the frame. */
    private void paintStrip(Uint8Array maps) {
        int units = 2;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            units += dims.size(layer);
        }
        if (pixels == null || pixels.getHeight() != units * SIDE) {
            pixels = ImageData.create(SIDE, units * SIDE);
            strip.setWidth(SIDE);
            strip.setHeight(units * SIDE);
        }
        paint(pixels, maps, palette, SIDE);
        stripPen.putImageData(pixels, 0, 0);
    }

    private void tile(CanvasRenderingContext2D pen, int layer, int index, int unit, Theme theme) {
        double size = tileSize(layer);
        double x = x(layer) - size / 2;
        double y = y(layer, index) - size / 2;
        pen.drawImage(strip, 0, unit * SIDE, SIDE, SIDE, x, y, size, size);
        pen.setStrokeStyle(theme.muted);
        pen.setLineWidth(1);
        pen.strokeRect(x, y, size, size);
    }

    private void caption(CanvasRenderingContext2D pen, int layer, Theme theme) {
        int hidden = dims.size(layer) - shown(layer);
        String name = layer == 0
                ? Words.of("inputs")
                : layer == dims.layers() ? Words.of("output") : Words.of("layer {0}", layer);
        pen.setFillStyle(theme.muted);
        pen.setFont("11px " + theme.font);
        pen.setTextAlign(layer == 0 ? "left" : layer == dims.layers() ? "right" : "center");
        pen.setTextBaseline("alphabetic");
        double x = layer == 0 ? MARGIN : layer == dims.layers() ? width - MARGIN : x(layer);
        pen.fillText(hidden > 0 ? Words.of("{0}, {1} more", name, hidden) : name, x, height + CAPTION - 4);
    }

    private void edges(CanvasRenderingContext2D pen, byte[] weights) {
        int at = 0;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            for (int to = 0; to < dims.fanOut(layer); to++) {
                for (int from = 0; from < dims.fanIn(layer); from++, at++) {
                    double share = ((weights[at] & 0xff) - ZERO) / 127.0;
                    if (Math.abs(share) >= LEAST_SHARE && to < shown(layer) && from < shown(layer - 1)) {
                        edge(pen, layer, from, to, share);
                    }
                }
            }
        }
        pen.setGlobalAlpha(1);
    }

    private void edge(CanvasRenderingContext2D pen, int layer, int from, int to, double share) {
        double size = Math.abs(share);
        pen.setStrokeStyle(share > 0 ? POSITIVE : NEGATIVE);
        pen.setGlobalAlpha(0.25 + 0.65 * size);
        pen.setLineWidth(0.4 + (THICKEST - 0.4) * size);
        pen.beginPath();
        pen.moveTo(x(layer - 1), y(layer - 1, from));
        pen.lineTo(x(layer), y(layer, to));
        pen.stroke();
    }

    private int shown(int layer) {
        return Math.min(dims.size(layer), MOST_UNITS);
    }

    private double tileSize(int layer) {
        return Math.min(MOST_TILE, height / Math.max(shown(layer), 1) - 3);
    }

    private double x(int layer) {
        double half = MOST_TILE / 2.0 + MARGIN;
        return half + (width - 2 * half) * layer / dims.layers();
    }

    private double y(int layer, int index) {
        return height * (index + 0.5) / shown(layer);
    }

    @JSBody(
            params = {"image", "maps", "palette", "side"},
            script = "var p = new Uint32Array(image.data.buffer), "
                    + "n = side * side;"
                    + "for (var i = 0; i < n; i++) {"
                    + "  p[i] = palette[1 + Math.round(254 * (i % side) / (side - 1))];"
                    + "  p[n + i] = palette[255 - Math.round(254 * Math.floor(i / side) / (side - 1))];"
                    + "}"
                    + "for (var i = 0; i < maps.length; i++) p[2 * n + i] = palette[maps[i]];")
    private static native void paint(ImageData image, Uint8Array maps, Uint32Array palette, int side);
}
