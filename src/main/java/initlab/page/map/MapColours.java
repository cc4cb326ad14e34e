package initlab.page.map;

import initlab.map.MapColour;
import initlab.map.MapSpec;
import initlab.map.Outcome;
import initlab.measure.Pixel;
import initlab.page.drawing.Palette;
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
    /** The place on the palette of large costs; what has diverged is redder. */
    private static final double REDDEST = 0.22;

    private final int[] palette = new int[LEVELS + 1];
    private final MapSpec spec;

    MapColours(MapSpec spec) {
        this.spec = spec;
        Uint32Array pixels = Palette.pixels();
        for (int i = 0; i <= LEVELS; i++) {
            palette[i] = number(pixels, i);
        }
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
        return palette[1 + (int) Math.round(place * (LEVELS - 1))];
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
        return 0.5 - (0.5 - REDDEST) * Math.min(1, Math.log(ratio) / Math.log(LARGE));
    }

    /** The place of a number of iterations, as a share of all; infinite for never. */
    static double ofIterations(double share) {
        return share > 1 ? 0.5 : 1 - 0.4 * share;
    }
}
