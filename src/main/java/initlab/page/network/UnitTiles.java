package initlab.page.network;

import initlab.inside.UnitMaps;
import initlab.page.drawing.Palette;
import initlab.page.drawing.Theme;
import initlab.page.workers.FieldPicture;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Uint32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The pictures of the inputs and of all units drawn, one below the other in a canvas of its own. */
final class UnitTiles {
    private static final int SIDE = UnitMaps.SIDE;
    private static final int INPUTS = 2;

    private final HTMLCanvasElement strip =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private final CanvasRenderingContext2D pen = (CanvasRenderingContext2D) strip.getContext("2d");
    private ImageData pixels;
    /** The same pixels, one number each. */
    private Uint32Array words;

    private Uint32Array palette;
    private Theme theme;
    private FieldPicture painted;

    /** Paints the units of a frame. */
    void paint(FieldPicture picture, Theme newTheme) {
        int height = INPUTS * SIDE + picture.tiles() / SIDE;
        if (theme != newTheme || pixels.getHeight() != height) {
            theme = newTheme;
            palette = Palette.units();
            painted = null;
            strip.setWidth(SIDE);
            strip.setHeight(height);
            pixels = new ImageData(SIDE, height);
            words = new Uint32Array(pixels.getData().getBuffer());
            paintInputs(words, Palette.pixels(), SIDE);
        }
        if (painted != picture) {
            painted = picture;
            paint(
                    words,
                    INPUTS * UnitMaps.PIXELS,
                    picture.memory(),
                    picture.columns() * picture.rows(),
                    picture.tiles(),
                    palette);
            pen.putImageData(pixels, 0, 0);
        }
    }

    /** x₁ grows to the right and x₂ upwards, from one class's colour to the other's. */
    @JSBody(
            params = {"p", "heat", "side"},
            script = "for (var i = 0; i < side * side; i++) {"
                    + "p[i] = heat[1 + (i % side) * 254 / (side - 1) | 0];"
                    + "p[side * side + i] = heat[1 + (side - 1 - (i / side | 0)) * 254 / (side - 1) | 0]; }")
    private static native void paintInputs(Uint32Array p, Uint32Array heat, int side);

    @JSBody(
            params = {"p", "to", "memory", "from", "count", "palette"},
            script = "for (var i = 0; i < count; i++) p[to + i] = palette[memory[from + i]];")
    private static native void paint(
            Uint32Array p, int to, Uint8Array memory, int from, int count, Uint32Array palette);

    /** Copies the picture with a number onto a canvas. */
    void copy(CanvasRenderingContext2D to, int number, double x, double y, double side) {
        to.drawImage(strip, 0, number * SIDE, SIDE, SIDE, x, y, side, side);
    }
}
