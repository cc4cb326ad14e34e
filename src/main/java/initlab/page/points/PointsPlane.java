package initlab.page.points;

import initlab.data.PointSet;
import initlab.data.PointsDraft;
import initlab.data.ViewFit;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.PointMarks;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** The plane to draw on: with mouse, pen and finger, and with the keyboard's arrows and a cross. */
final class PointsPlane {
    /** The brush that takes points away; the others are the classes. */
    static final int ERASER = 2;

    private static final double ERASER_RADIUS = 0.12;
    /** A stroke leaves a point every so many units of the plane. */
    private static final double SPACING = 0.09;

    private static final double STEP = 0.05;
    private static final double WIDE_STEP = 0.25;
    private static final String PAPER = "#fdf9ea";
    private static final String GRID = "#d9d2bd";
    private static final String INK = "#1c2126";
    private static final int DOWN = 0;
    private static final int MOVE = 1;
    private static final int UP = 2;

    private final Canvas canvas;
    private final PointsDraft draft;
    private final Events events;
    private int brush;
    /** Where the brush is: under the pointer, or where the arrow keys moved it. */
    private double x;

    private double y;
    private boolean crossShown;
    private boolean drawAsked;

    /** What the dialog hears of. */
    interface Events {
        /** The points changed, and a stroke may still go on. */
        void changed();

        /** A stroke or key is done. */
        void done();

        /** Another brush was taken by key. */
        void brushChanged(int brush);

        /** Something for those who do not see the cross. */
        void say(String words);
    }

    PointsPlane(HTMLCanvasElement element, PointsDraft draft, Events events) {
        canvas = new Canvas(element);
        this.draft = draft;
        this.events = events;
        onPointer(element, this::pointer);
        element.addEventListener("keydown", event -> key((KeyboardEvent) event));
        element.addEventListener("blur", event -> {
            crossShown = false;
            draw();
        });
        Canvas.onResize(element, () -> {
            canvas.measure();
            draw();
        });
    }

    void setBrush(int brush) {
        this.brush = brush;
        draw();
    }

    private void pointer(int kind, double atX, double atY) {
        if (kind == DOWN) {
            draft.begin();
        }
        if (kind == DOWN || kind == MOVE && (brush == ERASER || far(atX, atY))) {
            x = atX * ViewFit.REACH;
            y = atY * ViewFit.REACH;
            crossShown = false;
            apply();
        } else if (kind == UP) {
            events.done();
        }
    }

    private boolean far(double atX, double atY) {
        double dx = atX * ViewFit.REACH - x;
        double dy = atY * ViewFit.REACH - y;
        return dx * dx + dy * dy >= SPACING * SPACING;
    }

    private void apply() {
        if (brush == ERASER) {
            draft.erase(x, y, ERASER_RADIUS);
        } else {
            draft.add(x, y, brush);
        }
        events.changed();
        draw();
    }

    private void key(KeyboardEvent event) {
        if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey()) {
            return;
        }
        double step = event.isShiftKey() ? WIDE_STEP : STEP;
        switch (event.getKey()) {
            case "ArrowLeft" -> move(-step, 0);
            case "ArrowRight" -> move(step, 0);
            case "ArrowUp" -> move(0, step);
            case "ArrowDown" -> move(0, -step);
            case " ", "Enter" -> stroke(brush);
            case "Delete", "Backspace" -> stroke(ERASER);
            case "c", "C" -> events.brushChanged(brush == 0 ? 1 : 0);
            default -> {
                return;
            }
        }
        event.preventDefault();
    }

    private void stroke(int with) {
        int before = brush;
        brush = with;
        crossShown = true;
        draft.begin();
        apply();
        brush = before;
        events.done();
    }

    private void move(double dx, double dy) {
        x = within(x + dx);
        y = within(y + dy);
        crossShown = true;
        events.say(Words.of("x {0}, y {1}", NumberText.fixed(x, 2), NumberText.fixed(y, 2)));
        draw();
    }

    /** Whole steps, however often they are added up. */
    private static double within(double coordinate) {
        return Math.max(-ViewFit.REACH, Math.min(Math.round(coordinate / STEP) * STEP, ViewFit.REACH));
    }

    /** Draws with the next frame, once however often it is asked for. */
    void draw() {
        if (!drawAsked) {
            drawAsked = true;
            Window.requestAnimationFrame(time -> {
                drawAsked = false;
                drawNow();
            });
        }
    }

    private void drawNow() {
        CanvasRenderingContext2D pen = canvas.pen;
        double width = canvas.width();
        pen.setFillStyle(PAPER);
        pen.fillRect(0, 0, width, width);
        for (int tick = -1; tick <= 1; tick++) {
            double place = PointMarks.place(tick, width);
            cross(pen, place, place, width, GRID);
        }
        PointSet points = draft.points();
        PointMarks.draw(pen, points, 0, width);
        PointMarks.draw(pen, points, 1, width);
        if (crossShown) {
            cross(pen, PointMarks.place(x, width), PointMarks.place(-y, width), width, INK);
            if (brush == ERASER) {
                pen.beginPath();
                pen.arc(
                        PointMarks.place(x, width),
                        PointMarks.place(-y, width),
                        ERASER_RADIUS / ViewFit.REACH * width / 2,
                        0,
                        2 * Math.PI);
                pen.stroke();
            }
        }
    }

    private static void cross(CanvasRenderingContext2D pen, double x, double y, double width, String colour) {
        pen.setStrokeStyle(colour);
        pen.setLineWidth(1);
        pen.beginPath();
        pen.moveTo(x, 0);
        pen.lineTo(x, width);
        pen.moveTo(0, y);
        pen.lineTo(width, y);
        pen.stroke();
    }

    /** Hears of the pointer; x and y from −1 to 1, y upwards. */
    @JSFunctor
    private interface Pointer extends JSObject {
        void at(int kind, double x, double y);
    }

    /** Of fast strokes the browser keeps the places between two frames, too. */
    @JSBody(
            params = {"canvas", "pointer"},
            script = "var down = false;"
                    + "function at(kind, e) { var r = canvas.getBoundingClientRect();"
                    + "  pointer(kind, (e.clientX - r.left) / r.width * 2 - 1, 1 - (e.clientY - r.top) / r.height * 2); }"
                    + "canvas.addEventListener('pointerdown', function(e) { if (e.button === 0) {"
                    + "  down = true; canvas.setPointerCapture(e.pointerId); at(0, e); } });"
                    + "canvas.addEventListener('pointermove', function(e) { if (down) {"
                    + "  var all = e.getCoalescedEvents ? e.getCoalescedEvents() : [];"
                    + "  (all.length ? all : [e]).forEach(function(one) { at(1, one); }); } });"
                    + "['pointerup', 'pointercancel'].forEach(function(name) { canvas.addEventListener(name, function(e) {"
                    + "  if (down) { down = false; at(2, e); } }); });")
    private static native void onPointer(HTMLCanvasElement canvas, Pointer pointer);
}
