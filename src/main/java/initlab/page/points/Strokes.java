package initlab.page.points;

import initlab.page.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** Turns pointer events on an element into strokes: from the press of the main button to its release. */
final class Strokes {
    private final HTMLElement element;
    private final Listener listener;
    private boolean down;

    /** Receives strokes. Positions go from −1 to 1, x to the right and y upwards. */
    interface Listener {
        /** A stroke begins. */
        void begin(double x, double y);

        /** The stroke goes on; called for every move, also those between two frames. */
        void move(double x, double y);

        /** The stroke ends. */
        void end();
    }

    Strokes(HTMLElement element, Listener listener) {
        this.element = element;
        this.listener = listener;
        element.addEventListener("pointerdown", event -> press((PointerEvent) event));
        element.addEventListener("pointermove", event -> move((PointerEvent) event));
        Dom.on(element, "pointerup", () -> release());
        Dom.on(element, "pointercancel", () -> release());
    }

    private void press(PointerEvent event) {
        if (event.getButton() == 0) {
            down = true;
            capture(element, event.getPointerId());
            Box box = box(element);
            listener.begin(x(event, box), y(event, box));
        }
    }

    private void move(PointerEvent event) {
        if (!down) {
            return;
        }
        Box box = box(element);
        JSArrayReader<PointerEvent> moves = moves(event);
        for (int i = 0; i < moves.getLength(); i++) {
            listener.move(x(moves.get(i), box), y(moves.get(i), box));
        }
        if (moves.getLength() == 0) {
            listener.move(x(event, box), y(event, box));
        }
    }

    private void release() {
        if (down) {
            down = false;
            listener.end();
        }
    }

    private static double x(PointerEvent event, Box box) {
        return (event.getClientX() - box.getLeft()) / box.getWidth() * 2 - 1;
    }

    private static double y(PointerEvent event, Box box) {
        return 1 - (event.getClientY() - box.getTop()) / box.getHeight() * 2;
    }

    /** Where an element is in the window. JSO's own type rounds to whole pixels. */
    private interface Box extends JSObject {
        @JSProperty
        double getLeft();

        @JSProperty
        double getTop();

        @JSProperty
        double getWidth();

        @JSProperty
        double getHeight();
    }

    @JSBody(params = "element", script = "return element.getBoundingClientRect();")
    private static native Box box(HTMLElement element);

    /** The moves that the browser has combined in one event; empty in a browser that does not tell them. */
    @JSBody(params = "event", script = "return event.getCoalescedEvents ? event.getCoalescedEvents() : [];")
    private static native JSArrayReader<PointerEvent> moves(PointerEvent event);

    /** Sends all events of a pointer to the element until it is released, even from outside. */
    @JSBody(
            params = {"element", "pointer"},
            script = "element.setPointerCapture(pointer);")
    private static native void capture(HTMLElement element, int pointer);
}
