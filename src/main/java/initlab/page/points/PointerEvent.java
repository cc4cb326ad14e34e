package initlab.page.points;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** An event of a mouse, pen or finger. JSO has no such event, and its mouse event rounds positions to whole pixels. */
interface PointerEvent extends Event {
    /** Tells the pointers apart. */
    @JSProperty
    int getPointerId();

    /** The button that was pressed; 0 for the main button, a finger or the tip of a pen. */
    @JSProperty
    int getButton();

    /** The distance from the left edge of the window. */
    @JSProperty
    double getClientX();

    /** The distance from the upper edge of the window. */
    @JSProperty
    double getClientY();
}
