package initlab.map;

import initlab.measure.Pixel;

/** A square of {@link #SIDE} × {@link #SIDE} pixels of one level of a map. */
public final class Tile {
    /** The pixels on a side. */
    public static final int SIDE = 16;
    /** The pixels of a tile. */
    public static final int PIXELS = SIDE * SIDE;

    private static final byte UNKNOWN = 0;
    private static final byte GIVEN = 1;
    private static final byte KNOWN = 2;
    /** The value lies where the axis cannot go. */
    private static final byte OUTSIDE = 3;

    private final int level;
    private final long column;
    private final long row;
    private final byte[] states = new byte[PIXELS];
    private final double[] numbers = new double[PIXELS * Pixel.NUMBERS];
    /** How many pixels need no more work. */
    private int done;
    /** The pixel after the last one given out. */
    private int next;
    /** When the tile was last on view, in turns of the cache. */
    private int used;
    /** Changes whenever a pixel becomes known. */
    private int edition;

    Tile(MapSpec spec, int level, long column, long row) {
        this.level = level;
        this.column = column;
        this.row = row;
        // Values grow along the axes, so two corners tell whether all pixels lie inside.
        if (!isInside(spec, 0) || !isInside(spec, PIXELS - 1)) {
            for (int pixel = 0; pixel < PIXELS; pixel++) {
                if (!isInside(spec, pixel)) {
                    states[pixel] = OUTSIDE;
                    done++;
                }
            }
        }
    }

    private boolean isInside(MapSpec spec, int pixel) {
        return spec.across().axis().allows(x(spec, pixel)) && spec.up().axis().allows(y(spec, pixel));
    }

    /** The tile's level: the map has 2^level pixels a side. */
    public int level() {
        return level;
    }

    /** The number of tiles to the left, from the map's left edge; negative beyond it. */
    public long column() {
        return column;
    }

    /** The number of tiles below, from the map's lower edge; negative beyond it. */
    public long row() {
        return row;
    }

    /** The value across of a pixel. */
    double x(MapSpec spec, int pixel) {
        return spec.across().at((column * SIDE + pixel % SIDE + 0.5) / (double) (1L << level));
    }

    /** The value up of a pixel. */
    double y(MapSpec spec, int pixel) {
        return spec.up().at((row * SIDE + pixel / SIDE + 0.5) / (double) (1L << level));
    }

    /** What is known of a pixel, row by row from the lowest; null if nothing is yet. */
    public Pixel pixel(int pixel) {
        return states[pixel] == KNOWN ? Pixel.of(numbers, pixel * Pixel.NUMBERS) : null;
    }

    /** Whether every pixel is known or can never be. */
    public boolean isDone() {
        return done == PIXELS;
    }

    int done() {
        return done;
    }

    /** A number that changes whenever a pixel becomes known. */
    public int edition() {
        return edition;
    }

    int used() {
        return used;
    }

    void use(int turn) {
        used = turn;
    }

    /** The first pixel that nobody computes; −1 if there is none. */
    int free() {
        while (next < PIXELS && states[next] != UNKNOWN) {
            next++;
        }
        return next < PIXELS ? next : -1;
    }

    boolean isFree(int pixel) {
        return states[pixel] == UNKNOWN;
    }

    void give(int pixel) {
        states[pixel] = GIVEN;
    }

    /** Gives out again what was given out and did not come back. */
    void takeBack() {
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            states[pixel] = states[pixel] == GIVEN ? UNKNOWN : states[pixel];
        }
        next = 0;
    }

    /** Takes the numbers of a pixel. Returns whether they are new. */
    boolean set(int pixel, double[] from, int at) {
        if (states[pixel] == KNOWN || states[pixel] == OUTSIDE) {
            return false;
        }
        states[pixel] = KNOWN;
        System.arraycopy(from, at, numbers, pixel * Pixel.NUMBERS, Pixel.NUMBERS);
        done++;
        edition++;
        return true;
    }
}
