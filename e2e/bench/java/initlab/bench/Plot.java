package initlab.bench;

import java.util.List;
import java.util.Locale;

/** Draws the plots of the tables as SVG. */
final class Plot {
    private static final String[] COLOURS = {"#16457f", "#a82a0c", "#3b7d3f", "#7a5195"};
    private static final int WIDTH = 760;

    private Plot() {}

    /**
     * Returns a bar chart on a logarithmic axis from 0.1 to 100, with a mark at 1. The lab's bars have their own
     * colour.
     */
    static String ratios(List<String> names, double[] ratios, List<Boolean> own) {
        int left = 330;
        double decade = (WIDTH - left - 70) / 3.0;
        StringBuilder svg = open(WIDTH, 24 * names.size() + 34);
        for (int power = -1; power <= 2; power++) {
            double x = left + (power + 1) * decade;
            svg.append(format(
                    "<path d='M%.1f 0V%d' stroke='%s'/><text x='%.1f' y='%d' text-anchor='middle'>%s</text>%n",
                    x,
                    24 * names.size() + 6,
                    power == 0 ? "#444" : "#ddd",
                    x,
                    24 * names.size() + 22,
                    new String[] {"0.1", "1 = C", "10", "100"}[power + 1]));
        }
        for (int i = 0; i < names.size(); i++) {
            double length = Math.max(1, (Math.log10(ratios[i]) + 1) * decade);
            svg.append(format(
                    "<text x='%d' y='%d' text-anchor='end'>%s</text><rect x='%d' y='%d' width='%.1f' height='16' "
                            + "fill='%s'/><text x='%.1f' y='%d'>%.2f</text>%n",
                    left - 8,
                    24 * i + 17,
                    Table.escape(names.get(i)),
                    left,
                    24 * i + 4,
                    length,
                    own.get(i) ? COLOURS[0] : "#9aa3ad",
                    left + length + 6,
                    24 * i + 17,
                    ratios[i]));
        }
        return svg.append("</svg>\n").toString();
    }

    /** Returns a line chart with one line per series. The x axis is logarithmic; the y axis starts at 0. */
    static String curves(String below, double[] x, List<String> names, double[][] series) {
        double top = 0;
        for (double[] one : series) {
            for (double value : one) {
                top = Math.max(top, value);
            }
        }
        double from = Math.log(x[0]);
        double span = Math.log(x[x.length - 1]) - from;
        StringBuilder svg = open(WIDTH, 250);
        svg.append("<path d='M60 10V210H620' fill='none' stroke='#444'/>\n");
        svg.append(format(
                "<text x='54' y='20' text-anchor='end'>%.4f</text><text x='54' y='214' text-anchor='end'>0</text>"
                        + "<text x='340' y='246' text-anchor='middle'>%s</text>%n",
                top, Table.escape(below)));
        for (double value : x) {
            svg.append(format(
                    "<text x='%.1f' y='228' text-anchor='middle'>%,.0f</text>%n",
                    60 + 560 * (Math.log(value) - from) / span, value));
        }
        for (int s = 0; s < series.length; s++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < x.length; i++) {
                line.append(format(
                        "%s%.1f %.1f",
                        i == 0 ? "M" : "L", 60 + 560 * (Math.log(x[i]) - from) / span, 210 - 190 * series[s][i] / top));
            }
            svg.append(format(
                    "<path d='%s' fill='none' stroke='%s' stroke-width='2'/><text x='640' y='%d' fill='%s'>%s</text>%n",
                    line,
                    COLOURS[s % COLOURS.length],
                    30 + 20 * s,
                    COLOURS[s % COLOURS.length],
                    Table.escape(names.get(s))));
        }
        return svg.append("</svg>\n").toString();
    }

    private static StringBuilder open(int width, int height) {
        return new StringBuilder(format(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' "
                        + "font-family='sans-serif' font-size='13' role='img'>%n",
                width, height, width));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
