package initlab.page.columns;

import initlab.page.dom.Dom;
import initlab.page.drawing.Plane;
import initlab.page.inspect.Places;
import initlab.page.network.NetworkView;
import initlab.page.state.Intents;
import initlab.page.state.PointSets;
import initlab.page.state.Target;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Pointing at the pictures of one column. The mouse points by hovering and pins by a click, a finger pins by a tap, and
 * the keyboard moves through units, weights, places and points and pins with Enter.
 */
final class Pointing {
    /** How near to a point the mouse must be, in CSS pixels. */
    private static final double NEAR = 9;
    /** How far an arrow key moves a place, in the plane's units; with Shift five times as far. */
    private static final double STEP = 0.05;

    private static final int LEAP = 5;

    private final int run;
    private final ColumnPicture picture;
    private final Intents intents;
    /** The points of the set-up on view, and whether test points are shown. */
    private PointSets points;

    private boolean withTest;

    Pointing(int run, ColumnPicture picture, Intents intents, HTMLElement network, HTMLElement field) {
        this.run = run;
        this.picture = picture;
        this.intents = intents;
        listen(network, true);
        listen(field, false);
    }

    /** Notes which points can be pointed at. */
    void offer(PointSets offered, boolean test) {
        points = offered;
        withTest = test;
    }

    private void listen(HTMLElement canvas, boolean network) {
        canvas.addEventListener("pointermove", event -> intents.point(target((MouseEvent) event, network)));
        canvas.addEventListener("click", event -> intents.pin(target((MouseEvent) event, network)));
        Dom.on(canvas, "pointerleave", () -> intents.point(Target.NONE));
        Dom.on(canvas, "blur", () -> intents.point(Target.NONE));
        canvas.addEventListener("keydown", event -> key((KeyboardEvent) event, network));
    }

    private Target target(MouseEvent event, boolean network) {
        if (network) {
            return picture.units().at(run, event.getOffsetX(), event.getOffsetY());
        }
        Plane plane = picture.plane();
        return Places.near(
                points, withTest, run, plane.x(event.getOffsetX()), plane.y(event.getOffsetY()), NEAR / plane.scale());
    }

    private void key(KeyboardEvent event, boolean network) {
        if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey()) {
            return;
        }
        String key = event.getKey();
        if (key.equals("Enter") || key.equals(" ")) {
            // Without a target, the first unit or the origin is pinned.
            intents.show(view -> {
                boolean none = view.target().kind() == Target.Kind.NOTHING;
                Target pinned =
                        !none ? view.target() : network ? inside(Target.NONE, 0, 0, false) : Target.place(run, 0, 0);
                return view.withTarget(pinned)
                        .withPinned(none || !view.pinned())
                        .withSelected(network ? view.selected() : pinned);
            });
        } else if (key.equals("Escape")) {
            intents.pin(Target.NONE);
        } else {
            boolean far = event.isShiftKey();
            int right = key.equals("ArrowRight") ? 1 : key.equals("ArrowLeft") ? -1 : 0;
            int down = key.equals("ArrowDown") ? 1 : key.equals("ArrowUp") ? -1 : 0;
            int page = key.equals("PageDown") ? 1 : key.equals("PageUp") ? -1 : 0;
            if (right == 0 && down == 0 && (page == 0 || network)) {
                return;
            }
            intents.show(view -> {
                Target next = network
                        ? inside(view.target(), right, down, far)
                        : onPlane(view.target(), far ? LEAP * right : right, far ? LEAP * down : down, page);
                return view.withTarget(next).withSelected(network ? view.selected() : next);
            });
        }
        stop(event);
    }

    private static void stop(Event event) {
        event.preventDefault();
    }

    /** The next unit in a direction; with Shift, the next weight that leads to the unit. */
    private Target inside(Target now, int right, int down, boolean weights) {
        NetworkView units = picture.units();
        if (!now.isInside()) {
            return Target.unit(run, 1, units.drawn(1)[0]);
        }
        int[] row = units.drawn(now.layer());
        int at = indexOf(row, now.unit());
        int[] inputs = units.drawn(now.layer() - 1);
        // No weight leads to a unit below layers that are not drawn.
        if (weights && right != 0 && inputs.length > 0) {
            int input = now.input() < 0 ? (right > 0 ? 0 : inputs.length - 1) : indexOf(inputs, now.input()) + right;
            return Target.weight(run, now.layer(), now.unit(), inputs[Math.floorMod(input, inputs.length)]);
        }
        int layer = Math.max(1, Math.min(now.layer() + down, units.layers()));
        int[] next = units.drawn(layer);
        while (next.length == 0) {
            layer += down;
            next = units.drawn(layer);
        }
        int place = layer == now.layer() ? at + right : at * next.length / row.length;
        return Target.unit(run, layer, next[Math.max(0, Math.min(place, next.length - 1))]);
    }

    private static int indexOf(int[] numbers, int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return 0;
    }

    private Target onPlane(Target now, int right, int down, int page) {
        if (page != 0) {
            int size = points.training().size();
            int from = now.kind() == Target.Kind.TRAINING_POINT ? now.unit() : page > 0 ? -1 : 0;
            return Target.point(false, Math.floorMod(from + page, size));
        }
        Target place = Places.of(now, points);
        return Target.place(run, within(place.x() + STEP * right), within(place.y() - STEP * down));
    }

    private static double within(double coordinate) {
        return Math.max(-initlab.data.ViewFit.REACH, Math.min(coordinate, initlab.data.ViewFit.REACH));
    }
}
