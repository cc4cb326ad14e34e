package initlab.page.map;

import initlab.map.MapColour;
import initlab.map.MapSpec;
import initlab.map.Outcome;
import initlab.measure.Pixel;
import initlab.page.drawing.Palette;
import initlab.page.drawing.PlaneColours;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Uint32Array;

/**
 * The colours of pixels: the heat map's, blue for a low cost, its middle for the cost of a guess, ln 2, and red above; red for
 * what has diverged.
 */
final class MapColours {
    private static final int LEVELS = 255;
    private static final double GUESS = Math.log(2);
    /** Costs this many times as large as a guess have the last red but one. */
    private static final double LARGE = 10;
    /** The share of either half in which the heat map's own colours lie; beyond, they go on to the marks'. */
    private static final double HEAT = 0.6;

    private final int[] palette = new int[LEVELS + 1];
    private final MapSpec spec;

    MapColours(MapSpec spec) {
        this.spec = spec;
        Uint32Array heat = Palette.pixels();
        String[] marks = PlaneColours.get().marks;
        int red = pixel(marks[0]);
        int blue = pixel(marks[1]);
        for (int i = 0; i <= LEVELS; i++) {
            double place = i / (double) LEVELS;
            double share = Math.abs(2 * place - 1);
            double inside = Math.min(1, share / HEAT);
            int of = number(heat, 1 + (int) Math.round((place < 0.5 ? 1 - inside : 1 + inside) / 2 * (LEVELS - 1)));
            palette[i] = mixed(of, place < 0.5 ? red : blue, Math.max(0, (share - HEAT) / (1 - HEAT)));
        }
    }

    /** A colour #rrggbb as a canvas has it. */
    private static int pixel(String css) {
        int rgb = css.length() < 7 ? 0 : Integer.parseInt(css.substring(1, 7), 16);
        return 0xff000000 | (rgb & 0xff) << 16 | rgb & 0xff00 | rgb >> 16 & 0xff;
    }

    private static int mixed(int one, int other, double share) {
        int mixed = 0xff000000;
        for (int shift = 0; shift < 24; shift += 8) {
            int from = one >> shift & 0xff;
            int to = other >> shift & 0xff;
            mixed |= (int) Math.round(from + share * (to - from)) << shift;
        }
        return mixed;
    }

    @JSBody(
            params = {"pixels", "i"},
            script = "return pixels[i] | 0;")
    private static native int number(Uint32Array pixels, int i);

    /** The colour of a pixel as a canvas has it; transparent for null. */
    int of(Pixel pixel) {
        return pixel == null ? 0 : at(place(pixel));
    }

    /** The colour at a place, 0 for red … 1 for blue. */
    int at(double place) {
        return palette[(int) Math.round(place * LEVELS)];
    }

    /** The same for a style sheet. */
    String css(double place) {
        int pixel = at(place);
        return "rgb(" + (pixel & 0xff) + "," + (pixel >> 8 & 0xff) + "," + (pixel >> 16 & 0xff) + ")";
    }

    private double place(Pixel pixel) {
        Outcome outcome = Outcome.of(spec, pixel);
        if (outcome == Outcome.DIVERGED) {
            return 0;
        }
        if (spec.colour() == MapColour.COST) {
            return ofCost(pixel.cost() / (spec.isOfTwoLayers() ? pixel.first() : GUESS));
        }
        if (spec.colour() == MapColour.OUTCOME) {
            return outcome == Outcome.LEARNED ? 1 : 0.5;
        }
        return ofIterations(pixel.learned() / spec.setup().iterations());
    }

    /** The place of a cost, as a multiple of a guess's. */
    static double ofCost(double ratio) {
        if (ratio <= 1) {
            return 0.5 + 0.5 * (1 - ratio);
        }
        return 0.5 - 0.5 * HEAT * Math.min(1, Math.log(ratio) / Math.log(LARGE));
    }

    /** The place of a number of iterations, as a share of all; infinite for never. */
    static double ofIterations(double share) {
        return share > 1 ? 0.5 : 1 - 0.4 * share;
    }
}
