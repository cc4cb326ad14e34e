package initlab.page.columns;

import initlab.training.CostHistory;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** The recorded costs as a line that the browser keeps: a frame adds what is new, and begins anew only on new axes. */
final class CostCurve {
    /** Where an iteration and its cost lie on the chart. */
    interface Scale {
        double x(int iteration);

        double y(double cost);
    }

    private JSObject path;
    private CostHistory costs;
    private int size;
    /** Whether the line goes on from its last point, rather than begin anew after a gap. */
    private boolean on;

    /** The line is to be drawn anew, since everything lies elsewhere now. */
    void beginAnew() {
        costs = null;
    }

    void draw(CanvasRenderingContext2D pen, CostHistory newCosts, Scale scale) {
        if (costs != newCosts) {
            path = newPath();
            costs = newCosts;
            size = 0;
            on = false;
        }
        for (; size < costs.size(); size++) {
            double cost = costs.cost(size);
            boolean finite = cost - cost == 0;
            if (finite) {
                add(path, on, scale.x(costs.iteration(size)), scale.y(cost));
            }
            on = finite;
        }
        stroke(pen, path);
    }

    @JSBody(script = "return new Path2D();")
    private static native JSObject newPath();

    @JSBody(
            params = {"path", "on", "x", "y"},
            script = "if (on) path.lineTo(x, y); else path.moveTo(x, y);")
    private static native void add(JSObject path, boolean on, double x, double y);

    @JSBody(
            params = {"pen", "path"},
            script = "pen.stroke(path);")
    private static native void stroke(CanvasRenderingContext2D pen, JSObject path);
}
