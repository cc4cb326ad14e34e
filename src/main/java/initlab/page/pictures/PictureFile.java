package initlab.page.pictures;

import initlab.page.dom.Download;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;

/** Saves a picture as a file. */
final class PictureFile {
    /** Pixels of a PNG for each CSS pixel, for slides and print. */
    private static final int SCALE = 2;

    private PictureFile() {}

    /** Saves a picture as PNG; does nothing for null. */
    static void png(String name, Picture picture) {
        if (picture != null) {
            HTMLCanvasElement canvas =
                    (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
            paint(canvas, picture, SCALE);
            Download.image(name + ".png", canvas);
        }
    }

    /** Draws a picture on a canvas, which gets the picture's size times a scale. */
    static void paint(HTMLCanvasElement canvas, Picture picture, int scale) {
        int width = scale * (int) picture.width();
        int height = scale * (int) picture.drawing().height(picture.width());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        CanvasRenderingContext2D pen = (CanvasRenderingContext2D) canvas.getContext("2d");
        pen.setTransform(scale, 0, 0, scale, 0, 0);
        picture.drawing().draw(pen, picture.width());
    }

    /** Saves a picture as SVG; does nothing for null. */
    static void svg(String name, Picture picture) {
        if (picture != null) {
            write(
                    (int) picture.width(),
                    (int) picture.drawing().height(picture.width()),
                    picture.title(),
                    pen -> picture.drawing().draw(pen, picture.width()),
                    text -> Download.text(name + ".svg", "image/svg+xml", text));
        }
    }

    /** Draws on a context. */
    @JSFunctor
    private interface Draw extends JSObject {
        void on(CanvasRenderingContext2D pen);
    }

    /** Receives the SVG. */
    @JSFunctor
    private interface Written extends JSObject {
        void text(String svg);
    }

    /** Loads web/svg-pen.js and has it write what {@code draw} draws. */
    @JSBody(
            params = {"width", "height", "title", "draw", "written"},
            script = "initlabModule('svg-pen').then(function(module) {"
                    + "written(module.main(width, height, title, draw)); });")
    private static native void write(int width, int height, String title, Draw draw, Written written);
}
