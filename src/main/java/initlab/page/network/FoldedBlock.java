package initlab.page.network;

import initlab.inside.LayerFold;
import initlab.inside.LayerUnits;
import initlab.page.drawing.Theme;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** The layers in the middle of a deep network: a bar for each, as high as the share of its units that are inactive. */
final class FoldedBlock {
    private static final double FAINT = 0.45;

    /** Draws the block and the lines that lead to it and from it, if the network has one. */
    void draw(CanvasRenderingContext2D pen, NetworkLayout layout, double width, List<LayerUnits> units, Theme theme) {
        LayerFold fold = layout.fold();
        if (fold.count() == 0) {
            return;
        }
        double top = layout.top(fold.first());
        double height = layout.side(fold.first());
        pen.setStrokeStyle(theme.muted);
        pen.setLineWidth(1);
        pen.setGlobalAlpha(FAINT);
        lines(pen, layout, fold.first() - 1, layout.bottom(fold.first() - 1), top);
        lines(pen, layout, fold.last() + 1, top + height, layout.top(fold.last() + 1));
        pen.setFillStyle(theme.bad);
        double bar = (width - 2) / fold.count();
        int inactive = 0;
        int all = 0;
        for (int layer = fold.first(); layer <= fold.last(); layer++) {
            LayerUnits one = units.get(layer - 1);
            double high = height * one.inactive() / one.size();
            pen.fillRect(1 + bar * (layer - fold.first()), top + height - high, Math.max(1, bar - 1), high);
            inactive += one.inactive();
            all += one.size();
        }
        pen.setGlobalAlpha(1);
        pen.strokeRect(1, top, width - 2, height);
        text(
                pen,
                Words.of(
                        "Layers {0} to {1}: {2} of {3} units inactive",
                        fold.first(), fold.last(), NumberText.grouped(inactive), NumberText.grouped(all)),
                width / 2,
                top + height / 2,
                theme);
    }

    /** Vertical lines at the units of a layer. */
    private static void lines(CanvasRenderingContext2D pen, NetworkLayout layout, int layer, double from, double to) {
        pen.beginPath();
        for (int i = 0; i < layout.shown(layer); i++) {
            pen.moveTo(layout.x(layer, i), from);
            pen.lineTo(layout.x(layer, i), to);
        }
        pen.stroke();
    }

    private static void text(CanvasRenderingContext2D pen, String text, double x, double y, Theme theme) {
        pen.setFont("600 11px " + theme.font);
        pen.setTextAlign("center");
        pen.setTextBaseline("middle");
        pen.setStrokeStyle(theme.paper);
        pen.setLineWidth(4);
        pen.setLineJoin("round");
        pen.strokeText(text, x, y);
        pen.setFillStyle(theme.ink);
        pen.fillText(text, x, y);
    }
}
