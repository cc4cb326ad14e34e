package initlab.map;

import initlab.measure.Pixel;
import initlab.measure.Task;
import initlab.schedule.Job;
import initlab.session.Timer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes what is on view of a map, level by level: 16 × 16 pixels, then 32 × 32 and so on up to 256 × 256, each from the
 * middle outwards. When the window moves, pixels that are known stay, and the tasks under way come in useful later.
 */
public final class MapJob implements Job {
    /** The first level of a whole map has 2⁴ pixels a side. */
    public static final int COARSEST = 4;
    /** The last level of a whole map has 2⁸ pixels a side. */
    public static final int FINEST = 8;

    private static final int SHOWN = 1;
    private static final int AWAY = -1;

    private final MapSpec spec;
    private final Timer clock;
    private final Runnable changed;
    private final TileCache tiles;
    private final Map<Integer, Piece> pieces = new HashMap<>();
    private final PixelPace pace = new PixelPace();
    private MapWindow window = MapWindow.ALL;
    /** The tiles of the window, in the order of work. */
    private List<Tile> plan = List.of();
    /** Tiles before this one in the plan have nothing left to give out. */
    private int at;

    private int done;
    private int all;
    private int number;
    private boolean paused;
    private boolean isShown = true;
    private String failure = "";

    /** The pixels of a task, in the order of its numbers. Pixels with the same values share a network. */
    private record Piece(Tile tile, int[] pixels, int[] places) {}

    /**
     * A map of which nothing is known.
     *
     * @param changed called whenever pixels have become known
     */
    public MapJob(MapSpec spec, Timer clock, Runnable changed) {
        this.spec = spec;
        this.clock = clock;
        this.changed = changed;
        tiles = new TileCache(spec);
        show(MapWindow.ALL);
    }

    /** What is mapped; its axes are the places 0 … 1. */
    public MapSpec spec() {
        return spec;
    }

    /** What is on view. */
    public MapWindow window() {
        return window;
    }

    /** The tiles known so far. */
    public TileCache tiles() {
        return tiles;
    }

    /** Moves the window. The scheduler must be woken, or given the job again. */
    public void show(MapWindow newWindow) {
        window = newWindow;
        tiles.beginTurn();
        plan = new ArrayList<>();
        for (int bits = COARSEST; bits <= FINEST; bits++) {
            addLevel(window.level(bits));
        }
        tiles.trim();
        count();
    }

    private void addLevel(int level) {
        if (!plan.isEmpty() && plan.get(plan.size() - 1).level() >= level) {
            return;
        }
        double side = (double) (1L << level) / Tile.SIDE;
        long left = (long) Math.floor(window.u() * side);
        long right = (long) Math.ceil((window.u() + window.size()) * side);
        long low = (long) Math.floor(window.v() * side);
        long high = (long) Math.ceil((window.v() + window.size()) * side);
        double middleX = (window.u() + window.size() / 2) * side - 0.5;
        double middleY = (window.v() + window.size() / 2) * side - 0.5;
        List<Tile> tilesOfLevel = new ArrayList<>();
        for (long row = low; row < high; row++) {
            for (long column = left; column < right; column++) {
                tilesOfLevel.add(tiles.get(level, column, row));
            }
        }
        tilesOfLevel.sort((a, b) -> Double.compare(distance(a, middleX, middleY), distance(b, middleX, middleY)));
        plan.addAll(tilesOfLevel);
    }

    private static double distance(Tile tile, double x, double y) {
        double dx = tile.column() - x;
        double dy = tile.row() - y;
        return dx * dx + dy * dy;
    }

    private void count() {
        at = 0;
        done = 0;
        all = plan.size() * Tile.PIXELS;
        for (Tile tile : plan) {
            done += tile.done();
        }
    }

    /** Stops giving out tasks, or goes on. Tasks under way are completed. */
    public void setPaused(boolean isPaused) {
        paused = isPaused;
        pace.stop();
    }

    /** Whether tasks are held back. */
    public boolean isPaused() {
        return paused;
    }

    /** Tells the job that it was removed from its scheduler: what is under way will not come back. */
    public void stopped() {
        pieces.clear();
        for (Tile tile : tiles.all()) {
            tile.takeBack();
        }
        at = 0;
        paused = true;
        pace.stop();
    }

    /** Goes on after a pause, a failure or {@link #stopped}; the job must be given to its scheduler. */
    public void resume() {
        failure = "";
        paused = false;
    }

    /** Sets whether the person sees the map, which makes it more urgent. */
    public void setShown(boolean shown) {
        isShown = shown;
    }

    @Override
    public int priority() {
        return isShown ? SHOWN : AWAY;
    }

    @Override
    public Task next() {
        if (paused) {
            return null;
        }
        while (at < plan.size() && plan.get(at).free() < 0) {
            at++;
        }
        return at == plan.size() ? null : task(plan.get(at));
    }

    private Task task(Tile tile) {
        int[] pixels = new int[Tile.PIXELS];
        int[] places = new int[Tile.PIXELS];
        double[] values = new double[2 * Tile.PIXELS];
        int count = 0;
        int networks = 0;
        double time = 0;
        double x = Double.NaN;
        double y = Double.NaN;
        for (int pixel = tile.free(); pixel < Tile.PIXELS && !MapSpec.isLongEnough(time); pixel++) {
            if (!tile.isFree(pixel)) {
                continue;
            }
            double newX = tile.x(spec, pixel);
            double newY = tile.y(spec, pixel);
            if (newX != x || newY != y) {
                x = newX;
                y = newY;
                values[2 * networks] = x;
                values[2 * networks + 1] = y;
                networks++;
                time += spec.time(x, y);
            }
            tile.give(pixel);
            pixels[count] = pixel;
            places[count] = networks - 1;
            count++;
        }
        double[] used = new double[2 * networks];
        System.arraycopy(values, 0, used, 0, used.length);
        number++;
        pieces.put(number, new Piece(tile, shortened(pixels, count), shortened(places, count)));
        pace.begin(clock.now());
        return spec.task(number, used);
    }

    private static int[] shortened(int[] numbers, int count) {
        int[] some = new int[count];
        System.arraycopy(numbers, 0, some, 0, count);
        return some;
    }

    @Override
    public void done(Task task, double[] numbers) {
        Piece piece = pieces.remove(task.number());
        if (piece == null) {
            return;
        }
        int fresh = 0;
        for (int i = 0; i < piece.pixels.length; i++) {
            boolean isNew = piece.tile.set(piece.pixels[i], numbers, piece.places[i] * Pixel.NUMBERS);
            fresh += isNew ? 1 : 0;
        }
        if (plan.contains(piece.tile)) {
            done += fresh;
        }
        pace.add(fresh, clock.now());
        changed.run();
    }

    @Override
    public void failed(String message) {
        stopped();
        failure = message;
        changed.run();
    }

    /** Why the map cannot be computed, as a sentence; empty if it can. */
    public String failure() {
        return failure;
    }

    @Override
    public int doneTasks() {
        return done;
    }

    @Override
    public int allTasks() {
        return all;
    }

    /** Whether all that is on view is known. */
    public boolean isDone() {
        return done == all;
    }

    /** The pixels a side of the level under work. */
    public int side() {
        for (int i = 0; i < plan.size(); i++) {
            if (!plan.get(i).isDone()) {
                return 1 << COARSEST + levelsUpTo(i);
            }
        }
        return 1 << FINEST;
    }

    private int levelsUpTo(int index) {
        int levels = 0;
        for (int i = 1; i <= index; i++) {
            levels += plan.get(i).level() == plan.get(i - 1).level() ? 0 : 1;
        }
        return levels;
    }

    /** Pixels a second of late; NaN before there is one. */
    public double pixelsPerSecond() {
        return pace.perSecond();
    }

    /** Seconds until all on view is known, at the present pace; NaN if that is not known. */
    public double secondsLeft() {
        return (all - done) / pace.perSecond();
    }

    /** The finest pixel known at a place in the window, 0 … 1 each from the lower left corner; null if there is none. */
    public Found find(double x, double y) {
        for (int bits = FINEST; bits >= COARSEST; bits--) {
            int level = window.level(bits);
            double side = (double) (1L << level);
            long column = (long) Math.floor((window.u() + x * window.size()) * side);
            long row = (long) Math.floor((window.v() + y * window.size()) * side);
            Tile tile = tiles.find(level, Math.floorDiv(column, Tile.SIDE), Math.floorDiv(row, Tile.SIDE));
            int pixel = Math.floorMod(row, Tile.SIDE) * Tile.SIDE + Math.floorMod(column, Tile.SIDE);
            if (tile != null && tile.pixel(pixel) != null) {
                return new Found(tile.x(spec, pixel), tile.y(spec, pixel), tile.pixel(pixel));
            }
        }
        return null;
    }

    /**
     * A pixel and where it is.
     *
     * @param x the value across
     * @param y the value up
     * @param pixel what is known of it
     */
    public record Found(double x, double y, Pixel pixel) {
        /** Overridden because the generated method would print doubles. */
        @Override
        public String toString() {
            return "pixel";
        }
    }

    /**
     * The outcomes of a level of the whole map, row by row from the lowest: 1 for learned, 0 for not; empty while one is
     * unknown.
     */
    public String outcomes(int bits) {
        int side = 1 << bits;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < side * side; i++) {
            int row = i / side;
            int column = i % side;
            Tile tile = tiles.find(bits, column / Tile.SIDE, row / Tile.SIDE);
            Pixel pixel = tile == null ? null : tile.pixel(row % Tile.SIDE * Tile.SIDE + column % Tile.SIDE);
            if (pixel == null) {
                return "";
            }
            text.append(Outcome.of(spec, pixel) == Outcome.LEARNED ? '1' : '0');
        }
        return text.toString();
    }

    /** The tiles of the window that hold something known, for the store. */
    List<Tile> planned() {
        return plan;
    }

    /** Counts again after tiles were filled in. */
    void recount() {
        count();
    }
}
