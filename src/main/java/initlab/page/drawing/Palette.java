package initlab.page.drawing;

import org.teavm.jso.typedarrays.Uint32Array;

/**
 * The colours of probabilities, red over pale yellow to blue as the notebook shows them, but paler, so that points stand
 * out; red and blue differ for every common kind of colour blindness (after ColorBrewer's RdYlBu, Brewer 2003).
 */
public final class Palette {
    private static final int LEVELS = 256;
    private static final double[] PLACES = {0, 0.2, 0.36, 0.5, 0.64, 0.8, 1};
    private static final int[] COLOURS = {0xe0663f, 0xf19a68, 0xfac796, 0xfbf3cd, 0xc9e2ec, 0x8fbede, 0x5090c8};
    /** Of what is not a number: a grey that no probability has. */
    static final int NEUTRAL = 0xffc4c4c4;
    /** The stripes over it. */
    public static final int STRIPE = 0xffa3a3a3;

    private static final int OPAQUE = 0xff000000;

    private Palette() {}

    /**
     * One colour a level: 1 … 255 for 0 … 1, and grey for level 0, no number; in the byte order of a canvas's pixels on
     * every common machine.
     */
    public static Uint32Array pixels() {
        int[] pixels = new int[LEVELS];
        pixels[0] = NEUTRAL;
        for (int level = 1; level < LEVELS; level++) {
            double place = (level - 1) / (LEVELS - 2.0);
            int i = 0;
            while (place > PLACES[i + 1]) {
                i++;
            }
            double share = (place - PLACES[i]) / (PLACES[i + 1] - PLACES[i]);
            int red = mix(COLOURS[i], COLOURS[i + 1], 16, share);
            int green = mix(COLOURS[i], COLOURS[i + 1], 8, share);
            int blue = mix(COLOURS[i], COLOURS[i + 1], 0, share);
            pixels[level] = OPAQUE | blue << 16 | green << 8 | red;
        }
        return Uint32Array.copyFromJavaArray(pixels);
    }

    private static int mix(int from, int to, int shift, double share) {
        int a = from >> shift & 0xff;
        int b = to >> shift & 0xff;
        return (int) Math.round(a + share * (b - a));
    }
}
