package initlab.page.points;

import initlab.data.PointsDraft;
import initlab.data.ViewFit;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Plane;
import initlab.page.drawing.PlaneColours;
import initlab.page.drawing.PointMarks;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** The plane to draw points on: with a mouse, pen or finger, or with a cross that the arrow keys move. */
final class PointsPlane {
    /** The brush that removes points; the other brushes are the classes. */
    static final int ERASER = 2;

    /** Lengths in units of the plane. */
    private static final double ERASER_RADIUS = 0.12;
    /** The distance between two points of a stroke, in units of the plane. */
    private static final double SPACING = 0.09;

    /** How far an arrow key moves the cross, without and with Shift. */
    private static final double STEP = 0.05;

    private static final double WIDE_STEP = 0.25;

    private final Canvas canvas;
    private final PointsDraft draft;
    private final Events events;
    private int brush;
    /** Where the brush is: at the pointer, or where the arrow keys have moved the cross. */
    private double x;

    private double y;
    private boolean crossShown;
    private boolean drawAsked;

    /** What the plane tells the dialog. */
    interface Events {
        /** The plane was drawn; a stroke may still be under way. */
        void drawn();

        /** A stroke has ended, or a key has changed the points. */
        void done();

        /** A key has selected another brush. */
        void brushChanged(int brush);

        /** Describes the cross to those who cannot see it. */
        void say(String words);
    }

    PointsPlane(HTMLCanvasElement element, PointsDraft draft, Events events) {
        canvas = new Canvas(element);
        this.draft = draft;
        this.events = events;
        new Strokes(element, new Pointer());
        element.addEventListener("keydown", event -> key((KeyboardEvent) event));
        Dom.on(element, "blur", () -> {
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

    /** Draws or erases along the strokes of the pointer. */
    private final class Pointer implements Strokes.Listener {
        @Override
        public void begin(double atX, double atY) {
            draft.begin();
            apply(atX * ViewFit.REACH, atY * ViewFit.REACH);
        }

        @Override
        public void move(double atX, double atY) {
            double dx = atX * ViewFit.REACH - x;
            double dy = atY * ViewFit.REACH - y;
            if (brush == ERASER || dx * dx + dy * dy >= SPACING * SPACING) {
                apply(atX * ViewFit.REACH, atY * ViewFit.REACH);
            }
        }

        private void apply(double newX, double newY) {
            x = newX;
            y = newY;
            crossShown = false;
            PointsPlane.this.apply();
        }

        @Override
        public void end() {
            events.done();
        }
    }

    private void apply() {
        if (brush == ERASER) {
            draft.erase(x, y, ERASER_RADIUS);
        } else {
            draft.add(x, y, brush);
        }
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

    /** A coordinate within the plane, rounded to whole steps so that errors do not add up. */
    private static double within(double coordinate) {
        return Math.max(-ViewFit.REACH, Math.min(Math.round(coordinate / STEP) * STEP, ViewFit.REACH));
    }

    /** Draws in the next frame, once for any number of calls. */
    void draw() {
        if (!drawAsked) {
            drawAsked = true;
            Window.requestAnimationFrame(time -> {
                drawAsked = false;
                drawNow();
                events.drawn();
            });
        }
    }

    private void drawNow() {
        CanvasRenderingContext2D pen = canvas.pen;
        PlaneColours colours = PlaneColours.get();
        double width = canvas.width();
        Plane plane = new Plane(width, width);
        pen.setFillStyle(colours.background);
        pen.fillRect(0, 0, width, width);
        for (int tick = -1; tick <= 1; tick++) {
            double place = plane.left(tick);
            cross(pen, place, place, width, colours.grid);
        }
        PointMarks.draw(pen, plane, draft.points(), null, canvas.ratio());
        if (crossShown) {
            cross(pen, plane.left(x), plane.top(y), width, colours.boundary);
            if (brush == ERASER) {
                pen.beginPath();
                pen.arc(plane.left(x), plane.top(y), ERASER_RADIUS / ViewFit.REACH * width / 2, 0, 2 * Math.PI);
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
}
