package initlab.page.map;

import initlab.page.dom.Dom;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** The buttons beside the map. */
final class MapButtons {
    private final HTMLElement start;
    private final HTMLElement cancel;
    private final HTMLElement edge;

    /** What the buttons do. */
    interface Port {
        /** Trains the networks, or pauses. */
        void startOrPause();

        /** Stops training; what is known stays. */
        void cancel();

        /** Zooms around the middle. */
        void zoom(boolean in);

        /** Shows the whole map. */
        void all();

        /** Zooms into the ragged edge. */
        void edge();

        /** Copies a link to the map; the button's label says so. */
        void copy(HTMLElement label);
    }

    MapButtons(HTMLElement parent, Port port) {
        HTMLElement bar = Dom.child(parent, "div", "map-bar", "");
        start = Dom.button(bar, "map-start", "");
        Dom.on(start, "click", port::startOrPause);
        cancel = Dom.button(bar, "map-cancel", Words.of("Cancel"));
        Dom.on(cancel, "click", port::cancel);
        HTMLElement zoom = Dom.child(parent, "div", "map-bar", "");
        HTMLElement in = Dom.button(zoom, "map-in", "+");
        in.setAttribute("aria-label", Words.of("Zoom in"));
        Dom.on(in, "click", () -> port.zoom(true));
        HTMLElement out = Dom.button(zoom, "map-out", "−");
        out.setAttribute("aria-label", Words.of("Zoom out"));
        Dom.on(out, "click", () -> port.zoom(false));
        Dom.on(Dom.button(zoom, "map-all", Words.of("Whole map")), "click", port::all);
        edge = Dom.button(zoom, "map-edge", Words.of("To the ragged edge"));
        Dom.on(edge, "click", port::edge);
        HTMLElement copy = Dom.button(zoom, "map-copy", Words.of("Copy link"));
        Dom.on(copy, "click", () -> port.copy(copy));
    }

    void show(boolean running, boolean done, boolean begun, boolean cancellable, boolean two) {
        Dom.setText(start, running ? Words.of("Pause") : begun ? Words.of("Continue") : Words.of("Train the networks"));
        start.setHidden(done);
        cancel.setHidden(!cancellable);
        edge.setHidden(!two);
    }
}
