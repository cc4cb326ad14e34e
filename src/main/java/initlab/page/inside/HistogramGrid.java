package initlab.page.inside;

import initlab.inside.HistogramFrame;
import initlab.inside.LayerFrame;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Histograms as small multiples: one row per layer, one column per quantity. */
final class HistogramGrid {
    private static final String[] TITLES = {
        Words.of("weights W"), Words.of("pre-act. Z"), Words.of("activations A"), Words.of("gradient dW")
    };
    private static final int TOP = 18;
    private static final int GAP = 10;
    private static final int LABEL = 13;

    private HistogramGrid() {}

    static void draw(Canvas canvas, List<LayerFrame> layers, Theme theme) {
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        double width = (canvas.width() - GAP * (TITLES.length - 1.0)) / TITLES.length;
        double height = (canvas.height() - TOP) / (double) layers.size();
        if (width < 20) {
            return;
        }
        pen.setFont("11px " + theme.font);
        pen.setTextBaseline("alphabetic");
        pen.setFillStyle(theme.muted);
        pen.setTextAlign("left");
        for (int i = 0; i < TITLES.length; i++) {
            pen.fillText(TITLES[i], i * (width + GAP), 11);
        }
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int i = 0; i < TITLES.length; i++) {
                HistogramFrame histogram = layers.get(layer).histograms().get(i);
                one(pen, histogram, i * (width + GAP), TOP + layer * height, width, height, theme);
            }
        }
    }

    private static void one(
            CanvasRenderingContext2D pen,
            HistogramFrame histogram,
            double x,
            double y,
            double width,
            double height,
            Theme theme) {
        double bottom = y + height - LABEL - 3;
        double room = height - LABEL - 8;
        int[] counts = histogram.counts();
        int highest = 0;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        pen.setStrokeStyle(theme.line);
        pen.setLineWidth(1);
        pen.beginPath();
        pen.moveTo(x, bottom + 0.5);
        pen.lineTo(x + width, bottom + 0.5);
        pen.stroke();
        if (highest == 0) {
            // No value is finite.
            pen.setFillStyle(theme.muted);
            pen.setTextAlign("center");
            pen.fillText(Words.of("overflow"), x + width / 2, bottom - 4);
            return;
        }
        pen.setFillStyle(theme.accent);
        double step = width / counts.length;
        for (int bin = 0; bin < counts.length; bin++) {
            // The square root keeps rare values visible beside the many zeros of a ReLU.
            double size = room * Math.sqrt((double) counts[bin] / highest);
            if (counts[bin] > 0) {
                pen.fillRect(x + bin * step, bottom - Math.max(size, 1), Math.max(step - 0.5, 0.5), Math.max(size, 1));
            }
        }
        pen.setFillStyle(theme.muted);
        pen.setTextAlign("right");
        pen.fillText("±" + NumberText.compact(histogram.limit()), x + width, bottom + LABEL);
    }
}
