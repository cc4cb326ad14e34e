package initlab.page.drawing;

import org.teavm.jso.typedarrays.Uint32Array;

/**
 * The heat map's colours as pixels. They go from red to blue, through pale yellow in the light theme as in the notebook, but
 * paler, so that points stand out; through near black in the dark theme. Red and blue look different with every common kind
 * of colour blindness (after ColorBrewer's RdYlBu, Brewer 2003).
 */
public final class Palette {
    private static final int LEVELS = 256;
    /** The probabilities of the style sheet's colours; those between are mixed. */
    private static final double[] PLACES = {0, 0.2, 0.36, 0.5, 0.64, 0.8, 1};

    private static final int OPAQUE = 0xff000000;

    private Palette() {}

    /** The colour of each level: 1 … 255 for the probabilities 0 … 1, and 0 for what is not a number. */
    public static Uint32Array pixels() {
        int[] pixels = new int[LEVELS];
        PlaneColours colours = PlaneColours.get();
        int[] heat = colours.heat;
        pixels[0] = pixel(colours.noNumber);
        for (int level = 1; level < LEVELS; level++) {
            double place = (level - 1) / (LEVELS - 2.0);
            int i = 0;
            while (place > PLACES[i + 1]) {
                i++;
            }
            double share = (place - PLACES[i]) / (PLACES[i + 1] - PLACES[i]);
            int red = mix(heat[i], heat[i + 1], 16, share);
            int green = mix(heat[i], heat[i + 1], 8, share);
            int blue = mix(heat[i], heat[i + 1], 0, share);
            pixels[level] = pixel(red << 16 | green << 8 | blue);
        }
        return Uint32Array.copyFromJavaArray(pixels);
    }

    /**
     * The colours of activations as pixels, by the levels of {@code SignedBytes}: paper for 0, one colour towards the
     * largest and another towards its negative.
     */
    public static Uint32Array units() {
        int[] pixels = new int[LEVELS];
        PlaneColours colours = PlaneColours.get();
        pixels[0] = pixel(colours.noNumber);
        for (int level = 1; level < LEVELS; level++) {
            double share = (level - LEVELS / 2) / (LEVELS / 2 - 1.0);
            int end = share < 0 ? colours.unitNegative : colours.unitPositive;
            int red = mix(colours.unitZero, end, 16, Math.abs(share));
            int green = mix(colours.unitZero, end, 8, Math.abs(share));
            int blue = mix(colours.unitZero, end, 0, Math.abs(share));
            pixels[level] = pixel(red << 16 | green << 8 | blue);
        }
        return Uint32Array.copyFromJavaArray(pixels);
    }

    /** The colour of the stripes over what is not a number. */
    public static int stripe() {
        return pixel(PlaneColours.get().stripe);
    }

    /** A colour 0xRRGGBB as a canvas's pixel, whose bytes are red, green, blue, opacity in little-endian order. */
    private static int pixel(int rgb) {
        return OPAQUE | (rgb & 0xff) << 16 | rgb & 0xff00 | rgb >> 16 & 0xff;
    }

    private static int mix(int from, int to, int shift, double share) {
        int a = from >> shift & 0xff;
        int b = to >> shift & 0xff;
        return (int) Math.round(a + share * (b - a));
    }
}
