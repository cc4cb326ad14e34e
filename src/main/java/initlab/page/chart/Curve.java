package initlab.page.chart;

import initlab.training.CostHistory;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** One run's line. */
final class Curve {
    /** Where an iteration and a value lie on the chart. */
    interface Scale {
        double x(int iteration);

        double y(double value);
    }

    /** Parts of a pixel. A browser takes memory for every number that it is given, unless it is whole. */
    private static final int FINE = 10;
    /** In CSS pixels. */
    static final int WIDTH = 2;

    private Curve() {}

    /** Strokes the recorded values; the line has a gap where a value is not finite. */
    static void draw(CanvasRenderingContext2D pen, CostHistory history, Metric metric, Scale scale) {
        pen.save();
        pen.scale(1.0 / FINE, 1.0 / FINE);
        pen.setLineWidth(WIDTH * FINE);
        boolean on = false;
        // A chart has fewer pixels than a long run has values.
        double lastX = Double.NEGATIVE_INFINITY;
        pen.beginPath();
        for (int i = 0; i < history.size(); i++) {
            double value = metric.at(history, i);
            boolean finite = Double.isFinite(value);
            double x = scale.x(history.iteration(i));
            if (finite && on && (x - lastX >= 0.5 || i == history.size() - 1)) {
                pen.lineTo((int) (x * FINE), (int) (scale.y(value) * FINE));
                lastX = x;
            } else if (finite && !on) {
                pen.moveTo((int) (x * FINE), (int) (scale.y(value) * FINE));
                lastX = x;
            }
            on = finite;
        }
        pen.stroke();
        pen.restore();
    }
}
