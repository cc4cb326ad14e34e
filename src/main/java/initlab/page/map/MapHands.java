package initlab.page.map;

import initlab.map.MapWindow;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.events.WheelEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** Moves the window with a wheel, a mouse, fingers and keys. */
final class MapHands {
    /** A wheel's notch has about 100 pixels; four of them double the scale. */
    private static final double NOTCHES = 400;

    private static final double LINE = 33;
    private static final double STEP = 0.1;
    private static final double ZOOM = 1.5;
    /** A press that moves less is a click. */
    private static final double CLICK = 4;

    private final MapPicture picture;
    private final Port port;
    private final Map<Integer, double[]> pointers = new HashMap<>();
    private boolean dragged;
    private double pressedX;
    private double pressedY;

    /** What the hands move. */
    interface Port {
        /** The window on view. */
        MapWindow window();

        /** Shows another window. */
        void show(MapWindow window);

        /** Shows the whole map. */
        void showAll();

        /** Says what is at a place in the window; keyboards point at the middle. */
        void point(double x, double y, boolean byKey);

        /** Points at nothing. */
        void leave();

        /** Opens the run at a place in the window. */
        void open(double x, double y);
    }

    /** A pointer's event. */
    private interface Pointer extends MouseEvent {
        @JSProperty
        int getPointerId();
    }

    MapHands(MapPicture picture, Port port) {
        this.picture = picture;
        this.port = port;
        HTMLElement element = picture.element;
        element.addEventListener("wheel", event -> wheel((WheelEvent) event));
        element.addEventListener("pointerdown", event -> press((Pointer) event));
        element.addEventListener("pointermove", event -> move((Pointer) event));
        element.addEventListener("pointerup", event -> release((Pointer) event, true));
        element.addEventListener("pointercancel", event -> release((Pointer) event, false));
        element.addEventListener("pointerleave", event -> port.leave());
        element.addEventListener("keydown", event -> key((KeyboardEvent) event));
        element.addEventListener("blur", event -> port.leave());
    }

    private void wheel(WheelEvent event) {
        double x = picture.x(event.getOffsetX());
        double y = picture.y(event.getOffsetY());
        double notches = event.getDeltaY() * (event.getDeltaMode() == 0 ? 1 : LINE);
        MapWindow zoomed = port.window().zoomed(Math.pow(2, -notches / NOTCHES), x, y);
        // At the end of the zoom the page scrolls.
        if (zoomed.size() != port.window().size()) {
            event.preventDefault();
            port.show(zoomed);
            port.point(x, y, false);
        }
    }

    private void press(Pointer event) {
        if (event.getButton() != 0) {
            return;
        }
        pointers.put(event.getPointerId(), new double[] {event.getOffsetX(), event.getOffsetY()});
        dragged = pointers.size() > 1;
        pressedX = event.getOffsetX();
        pressedY = event.getOffsetY();
        capture(picture.element, event.getPointerId());
    }

    private void move(Pointer event) {
        double x = event.getOffsetX();
        double y = event.getOffsetY();
        double[] last = pointers.get(event.getPointerId());
        if (last == null) {
            port.point(picture.x(x), picture.y(y), false);
            return;
        }
        double[] other = null;
        for (Map.Entry<Integer, double[]> entry : pointers.entrySet()) {
            other = entry.getKey() == event.getPointerId() ? other : entry.getValue();
        }
        dragged |= Math.abs(x - pressedX) + Math.abs(y - pressedY) > CLICK;
        if (!dragged) {
            return;
        }
        double side = picture.side();
        MapWindow window = port.window();
        if (other == null) {
            window = window.moved((last[0] - x) / side, (y - last[1]) / side);
        } else {
            double before = Math.hypot(last[0] - other[0], last[1] - other[1]);
            double now = Math.hypot(x - other[0], y - other[1]);
            window = window.moved((last[0] - x) / 2 / side, (y - last[1]) / 2 / side)
                    .zoomed(now / Math.max(1, before), picture.x((x + other[0]) / 2), picture.y((y + other[1]) / 2));
        }
        last[0] = x;
        last[1] = y;
        port.show(window);
    }

    private void release(Pointer event, boolean click) {
        if (pointers.remove(event.getPointerId()) != null && click && !dragged) {
            port.open(picture.x(event.getOffsetX()), picture.y(event.getOffsetY()));
        }
    }

    private void key(KeyboardEvent event) {
        if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey()) {
            return;
        }
        MapWindow now = port.window();
        MapWindow moved = null;
        switch (event.getKey()) {
            case "+":
            case "=":
                moved = now.zoomed(ZOOM, 0.5, 0.5);
                break;
            case "-":
            case "−":
                moved = now.zoomed(1 / ZOOM, 0.5, 0.5);
                break;
            case "ArrowLeft":
                moved = now.moved(-STEP, 0);
                break;
            case "ArrowRight":
                moved = now.moved(STEP, 0);
                break;
            case "ArrowUp":
                moved = now.moved(0, STEP);
                break;
            case "ArrowDown":
                moved = now.moved(0, -STEP);
                break;
            case "Home":
                event.preventDefault();
                port.showAll();
                return;
            case "Enter":
            case " ":
                event.preventDefault();
                port.open(0.5, 0.5);
                return;
            default:
                return;
        }
        event.preventDefault();
        event.stopPropagation();
        port.show(moved);
        port.point(0.5, 0.5, true);
    }

    @JSBody(
            params = {"element", "pointer"},
            script = "try { element.setPointerCapture(pointer); } catch (e) { }")
    private static native void capture(HTMLElement element, int pointer);
}
