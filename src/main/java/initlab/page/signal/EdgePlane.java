package initlab.page.signal;

import initlab.initializer.Initialization;
import initlab.meanfield.Edge;
import initlab.network.Activation;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.page.workers.SignalSeries;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The plane of σ_b² and σ_w² of tanh networks with the edge of chaos, and a dot for each initialization. */
final class EdgePlane {
    private static final int LEFT = 40;
    private static final int RIGHT = 10;
    private static final int TOP = 10;
    private static final int BOTTOM = 34;
    /** The ends of the axes; what lies beyond is drawn at the edge. */
    private static final double BIASES = 0.6;

    private static final double WEIGHTS = 4;
    private static final double RADIUS = 5;

    private final HTMLElement figure;
    private final Canvas canvas;
    /** Null until it is shown. */
    private Edge edge;

    EdgePlane(HTMLElement parent, Runnable resized) {
        figure = Dom.child(parent, "figure", "", "");
        figure.setHidden(true);
        Dom.child(
                figure,
                "figcaption",
                "",
                Words.of("Order and chaos of wide tanh networks: signals last longest at the line between them"));
        HTMLCanvasElement element = (HTMLCanvasElement) Dom.child(figure, "canvas", "depths-chart", "");
        element.setAttribute("role", "img");
        element.setAttribute("data-testid", "depths-edge");
        canvas = new Canvas(element);
        Canvas.onResize(element, () -> {
            canvas.measure();
            resized.run();
        });
    }

    void show(boolean shown) {
        figure.setHidden(!shown);
        if (shown && edge == null) {
            edge = Edge.of(Activation.TANH, BIASES);
        }
    }

    void draw(List<SignalSeries> series, Theme theme) {
        if (figure.isHidden()) {
            return;
        }
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (canvas.width() < 100) {
            return;
        }
        axes(pen, theme);
        pen.setStrokeStyle(theme.ink);
        pen.setLineWidth(2);
        pen.beginPath();
        for (int i = 0; i < edge.biases().length && edge.biases()[i] <= BIASES; i++) {
            double x = x(edge.biases()[i]);
            double y = y(edge.weights()[i]);
            if (i == 0) {
                pen.moveTo(x, y);
            } else {
                pen.lineTo(x, y);
            }
        }
        pen.stroke();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            SignalSeries one = series.get(i);
            if (!one.signals().isEmpty()) {
                pen.setFillStyle(theme.runs[i % theme.runs.length]);
                pen.setStrokeStyle(theme.paper);
                pen.beginPath();
                pen.arc(x(one.biasVariance()), y(one.weightVariance()), RADIUS, 0, 2 * Math.PI);
                pen.fill();
                pen.stroke();
                words.append(' ')
                        .append(Words.of(
                                "{0}: σ_w² {1}, σ_b² {2}.",
                                Initialization.of(one.initialization()).title(),
                                NumberText.compact(one.weightVariance()),
                                NumberText.compact(one.biasVariance())));
            }
        }
        Dom.setAttribute(
                canvas.element, "aria-label", Words.of("The edge of chaos in the plane of σ_b² and σ_w².{0}", words));
    }

    private double x(double biases) {
        return LEFT + (canvas.width() - LEFT - RIGHT) * Math.min(biases, BIASES) / BIASES;
    }

    private double y(double weights) {
        return canvas.height() - BOTTOM - (canvas.height() - BOTTOM - TOP) * Math.min(weights, WEIGHTS) / WEIGHTS;
    }

    private void axes(CanvasRenderingContext2D pen, Theme theme) {
        pen.setFont("11px " + theme.font);
        pen.setStrokeStyle(theme.line);
        pen.setFillStyle(theme.muted);
        pen.setLineWidth(1);
        pen.setTextBaseline("middle");
        pen.setTextAlign("right");
        for (int weights = 0; weights <= WEIGHTS; weights++) {
            pen.beginPath();
            pen.moveTo(LEFT, y(weights));
            pen.lineTo(x(BIASES), y(weights));
            pen.stroke();
            pen.fillText(String.valueOf(weights), LEFT - 6.0, y(weights));
        }
        pen.setTextAlign("left");
        pen.fillText("σ_w²", 0, TOP + 14.0);
        pen.fillText(Words.of("chaos: gradients explode"), x(0) + 10, y(3.5));
        pen.fillText(Words.of("order: gradients vanish"), x(BIASES / 2), y(0.5));
        pen.setTextBaseline("alphabetic");
        pen.setTextAlign("center");
        for (int tenth = 0; tenth <= 6; tenth += 2) {
            pen.fillText(NumberText.fixed(tenth / 10.0, 1), x(tenth / 10.0), canvas.height() - BOTTOM + 14.0);
        }
        pen.fillText("σ_b²", x(BIASES / 2), canvas.height() - 4.0);
    }
}
