package initlab.page.columns;

import initlab.training.CostHistory;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.Path2D;

/** The recorded costs as a line that the browser keeps: a frame adds what is new, and begins anew only on new axes. */
final class CostCurve {
    private static final int NONE = -1;

    /** Where an iteration and its cost lie on the chart. */
    interface Scale {
        double x(int iteration);

        double y(double cost);
    }

    private Path2D path;
    /** The run whose costs the path holds; {@link #NONE} if the path must begin again. */
    private int run = NONE;

    private int size;
    /** Whether the line goes on from its last point, rather than begin anew after a gap. */
    private boolean on;

    /** The line is to be drawn anew, since everything lies elsewhere now. */
    void beginAnew() {
        run = NONE;
    }

    void draw(CanvasRenderingContext2D pen, int newRun, CostHistory costs, Scale scale) {
        if (run != newRun) {
            path = new Path2D();
            run = newRun;
            size = 0;
            on = false;
        }
        for (; size < costs.size(); size++) {
            double cost = costs.cost(size);
            boolean finite = Double.isFinite(cost);
            double x = scale.x(costs.iteration(size));
            if (finite && on) {
                path.lineTo(x, scale.y(cost));
            } else if (finite) {
                path.moveTo(x, scale.y(cost));
            }
            on = finite;
        }
        pen.stroke(path);
    }
}
