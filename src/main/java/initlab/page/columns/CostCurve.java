package initlab.page.columns;

import initlab.training.CostHistory;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.Path2D;

/**
 * The recorded costs as a path that the browser stores. A frame adds the new costs; only new axes require a new path.
 */
final class CostCurve {
    private static final int NONE = -1;

    /** Where an iteration and its cost lie on the chart. */
    interface Scale {
        double x(int iteration);

        double y(double cost);
    }

    private Path2D path;
    /** The run whose costs the path contains; {@link #NONE} if a new path is required. */
    private int run = NONE;

    private int size;
    /** Whether the line continues from its last point; false after a gap. */
    private boolean on;

    /** Discards the path, because the axes have changed. */
    void restart() {
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
