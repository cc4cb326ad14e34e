package initlab.map;

import initlab.initializer.Initialization;
import initlab.measure.Pixel;
import initlab.session.Timer;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * A map as an array of numbers, in which a browser keeps it: a head with the axes, their ranges and the window, then what is
 * known of the tiles on view.
 */
public final class SavedMap {
    private static final int VERSION = 1;
    /** Version, two axes, four limits, the window. */
    private static final int HEAD = 10;
    /** Level, column, row, then the numbers of the pixels; an unknown pixel has a negative number of iterations. */
    private static final int TILE = 3 + Tile.PIXELS * Pixel.NUMBERS;

    private static final int FARTHEST_LEVEL = 45;

    private SavedMap() {}

    /** The key under which the map of a set-up and an initialization is kept; only the last one with these axes is. */
    public static String key(MapSpec spec) {
        Setup setup = spec.setup();
        return "map?" + spec.initialization() + "&" + spec.across().axis().word() + "&"
                + spec.up().axis().word() + "&" + SetupQuery.format(setup);
    }

    /** The map as numbers. */
    public static double[] of(MapJob job) {
        List<Tile> known = new ArrayList<>();
        for (Tile tile : job.planned()) {
            if (tile.done() > 0) {
                known.add(tile);
            }
        }
        double[] saved = new double[HEAD + known.size() * TILE];
        MapSpec spec = job.spec();
        double[] head = {
            VERSION,
            spec.across().axis().axis().ordinal(),
            spec.up().axis().axis().ordinal(),
            spec.across().from(),
            spec.across().to(),
            spec.up().from(),
            spec.up().to(),
            job.window().u(),
            job.window().v(),
            job.window().size()
        };
        System.arraycopy(head, 0, saved, 0, HEAD);
        int at = HEAD;
        for (Tile tile : known) {
            saved[at] = tile.level();
            saved[at + 1] = tile.column();
            saved[at + 2] = tile.row();
            for (int pixel = 0; pixel < Tile.PIXELS; pixel++) {
                int to = at + 3 + pixel * Pixel.NUMBERS;
                Pixel found = tile.pixel(pixel);
                saved[to] = found == null ? 0 : found.cost();
                saved[to + 1] = found == null ? -1 : found.learned();
                saved[to + 2] = found == null ? 0 : found.first();
            }
            at += TILE;
        }
        return saved;
    }

    /**
     * The job of an earlier visit; null if the numbers are none of a map that shows what is asked for.
     *
     * @param asked the spec of the address: either the whole kept map, or what was on view of it
     * @param saved what {@link #of} made, or null
     */
    public static MapJob restored(MapSpec asked, double[] saved, Timer clock, Runnable changed) {
        MapSpec spec = spec(asked, saved);
        if (spec == null) {
            return null;
        }
        MapWindow window = new MapWindow(saved[7], saved[8], saved[9]);
        boolean whole = isSame(spec, asked);
        if (!whole && !isSame(window.of(spec), asked)) {
            return null;
        }
        MapJob job = new MapJob(spec, clock, changed);
        job.show(whole ? MapWindow.ALL : window);
        for (int at = HEAD; at < saved.length; at += TILE) {
            Tile tile = job.tiles().get((int) saved[at], (long) saved[at + 1], (long) saved[at + 2]);
            for (int pixel = 0; pixel < Tile.PIXELS; pixel++) {
                int from = at + 3 + pixel * Pixel.NUMBERS;
                if (!(saved[from + 1] < 0)) {
                    tile.set(pixel, saved, from);
                }
            }
        }
        job.recount();
        return job;
    }

    private static MapSpec spec(MapSpec asked, double[] saved) {
        if (saved == null || saved.length < HEAD || (saved.length - HEAD) % TILE != 0 || saved[0] != VERSION) {
            return null;
        }
        MapAxis across = asked.across().axis();
        MapAxis up = asked.up().axis();
        boolean valid = saved[1] == across.axis().ordinal()
                && saved[2] == up.axis().ordinal()
                && MapRange.isValid(across, saved[3], saved[4])
                && MapRange.isValid(up, saved[5], saved[6])
                && saved[9] > 0
                && saved[9] <= 4
                && Initialization.isValid(asked.initialization());
        for (int at = HEAD; at < saved.length; at += TILE) {
            valid &= saved[at] >= 0 && saved[at] <= FARTHEST_LEVEL;
        }
        return valid ? asked.on(new MapRange(across, saved[3], saved[4]), new MapRange(up, saved[5], saved[6])) : null;
    }

    private static boolean isSame(MapSpec one, MapSpec other) {
        return one.across().equals(other.across()) && one.up().equals(other.up());
    }
}
