package initlab.page.chart;

import initlab.initializer.Initialization;
import initlab.page.drawing.Theme;
import initlab.session.RunView;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/**
 * The names at the ends of the lines, and their widths. They are measured again only when they change: a chart is drawn in
 * every frame, and joining and measuring texts takes memory.
 */
final class RunNames {
    /** The widest value that is common. A line's end stays in place while the values of its label change. */
    private static final String SAMPLE = "00.0000";

    private String[] initializations = {};
    private String[] names = {};
    /** The width of each name with the blank after it, in CSS pixels. */
    private double[] widths = {};

    private double widest;
    private boolean wide;
    private Theme theme;

    /**
     * Takes the names of runs.
     *
     * @param pen with the font of the labels
     * @param nowWide whether there is room for "Random (×10)", which is "×10" otherwise
     */
    void update(CanvasRenderingContext2D pen, List<RunView> runs, boolean nowWide, Theme nowTheme) {
        if (fits(runs) && wide == nowWide && theme == nowTheme) {
            return;
        }
        wide = nowWide;
        theme = nowTheme;
        initializations = new String[runs.size()];
        names = new String[runs.size()];
        widths = new double[runs.size()];
        widest = 0;
        double sample = pen.measureText(SAMPLE).getWidth();
        for (int i = 0; i < names.length; i++) {
            initializations[i] = runs.get(i).initialization();
            names[i] = name(initializations[i]);
            widths[i] = pen.measureText(names[i] + " ").getWidth();
            widest = Math.max(widest, widths[i] + sample);
        }
    }

    private boolean fits(List<RunView> runs) {
        boolean fits = runs.size() == initializations.length;
        for (int i = 0; fits && i < initializations.length; i++) {
            fits = runs.get(i).initialization().equals(initializations[i]);
        }
        return fits;
    }

    private String name(String initialization) {
        String title = Initialization.of(initialization).title();
        int bracket = title.indexOf('(');
        int blank = title.indexOf(' ');
        return wide || blank < 0
                ? title
                : bracket < 0 ? title.substring(0, blank) : title.substring(bracket + 1, title.length() - 1);
    }

    /** The width that the labels need: each name with a value, or with a value that is wider than usual. */
    double width(CanvasRenderingContext2D pen, int run, String value) {
        return value.length() <= SAMPLE.length()
                ? widest
                : Math.max(widest, widths[run] + pen.measureText(value).getWidth());
    }

    /** Writes the label of a run: its name and a value, which may be empty. */
    void write(CanvasRenderingContext2D pen, int run, String value, double x, double y) {
        pen.fillText(names[run], x, y);
        pen.fillText(value, x + widths[run], y);
    }
}
