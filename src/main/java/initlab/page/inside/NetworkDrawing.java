package initlab.page.inside;

import initlab.inside.InsideFrame;
import initlab.inside.SignedBytes;
import initlab.network.LayerDims;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Palette;
import initlab.page.drawing.Theme;
import initlab.words.Words;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** The network from left to right: units as pictures of their activation, edges by sign and size of their weight. */
final class NetworkDrawing {
    private static final int SIDE = InsideFrame.MAP_SIDE;
    /** The most units drawn of one layer; the caption counts the others. */
    private static final int MOST_UNITS = 16;

    private static final int MOST_TILE = 30;
    private static final int MARGIN = 4;
    private static final int CAPTION = 18;
    private static final double THICKEST = 3;
    /**
     * Weights below this share of the layer's largest are not drawn, because their edges would only blur the picture.
     */
    private static final double LEAST_SHARE = 0.04;

    private final HTMLCanvasElement strip =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private final CanvasRenderingContext2D stripPen = (CanvasRenderingContext2D) strip.getContext("2d");
    /** The colour of each level, as a pixel of a canvas. */
    private final int[] palette = Palette.pixels().copyToJavaArray();
    /** The pictures of all units, inputs first, one below the other. */
    private int[] pixels = {};

    private LayerDims dims;
    private double width;
    private double height;

    void draw(Canvas canvas, LayerDims newDims, InsideFrame inside, Theme theme) {
        dims = newDims;
        width = canvas.width();
        height = canvas.height() - CAPTION;
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (width < 100) {
            return;
        }
        paintStrip(inside.maps());
        edges(pen, inside.edges(), theme);
        int unit = 0;
        for (int layer = 0; layer <= dims.layers(); layer++) {
            for (int i = 0; i < shown(layer); i++) {
                tile(pen, layer, i, unit + i, theme);
            }
            unit += dims.size(layer);
            caption(pen, layer, theme);
        }
    }

    /**
     * Paints the pictures of all units. The inputs show their coordinates; the pictures of the other units come from
     * the frame.
     */
    private void paintStrip(byte[] maps) {
        int inputs = 2 * SIDE * SIDE;
        if (pixels.length != inputs + maps.length) {
            pixels = new int[inputs + maps.length];
            strip.setWidth(SIDE);
            strip.setHeight(pixels.length / SIDE);
            for (int i = 0; i < SIDE * SIDE; i++) {
                pixels[i] = palette[level(i % SIDE)];
                pixels[SIDE * SIDE + i] = palette[level(SIDE - 1 - i / SIDE)];
            }
        }
        for (int i = 0; i < maps.length; i++) {
            pixels[inputs + i] = palette[maps[i] & 0xff];
        }
        Uint8ClampedArray colours =
                new Uint8ClampedArray(Int32Array.copyFromJavaArray(pixels).getBuffer());
        stripPen.putImageData(new ImageData(colours, SIDE), 0, 0);
    }

    /** The level of a coordinate, from 1 on one side of the plane to 255 on the other. */
    private static int level(int at) {
        return 1 + at * (2 * SignedBytes.REACH) / (SIDE - 1);
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

    private void edges(CanvasRenderingContext2D pen, byte[] weights, Theme theme) {
        int at = 0;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            for (int to = 0; to < dims.fanOut(layer); to++) {
                for (int from = 0; from < dims.fanIn(layer); from++, at++) {
                    double share = ((weights[at] & 0xff) - SignedBytes.ZERO) / (double) SignedBytes.REACH;
                    if (Math.abs(share) >= LEAST_SHARE && to < shown(layer) && from < shown(layer - 1)) {
                        edge(pen, layer, from, to, share, theme);
                    }
                }
            }
        }
        pen.setGlobalAlpha(1);
    }

    private void edge(CanvasRenderingContext2D pen, int layer, int from, int to, double share, Theme theme) {
        double size = Math.abs(share);
        pen.setStrokeStyle(share > 0 ? theme.positive : theme.negative);
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
}
