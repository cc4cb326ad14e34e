package initlab.page.map;

import initlab.map.MapWindow;
import initlab.map.Tile;
import initlab.map.TileCache;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Uint32Array;

/**
 * The tiles of one level that are on view, in a canvas of their own. A tile is coloured again only when it or the colours have
 * changed; when the window moves, coloured tiles change their places.
 */
final class LevelImage {
    private static final int SIDE = Tile.SIDE;

    private final HTMLCanvasElement canvas =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private final CanvasRenderingContext2D pen = (CanvasRenderingContext2D) canvas.getContext("2d");
    private final int[] colours = new int[Tile.PIXELS];
    private int level = -1;
    private long left;
    private long low;
    private int columns;
    private int rows;
    private MapColours painted;
    /** Row by row from the lowest; null where no tile is coloured. */
    private Coloured[] tiles = {};

    /** A coloured tile, as it was when it was coloured. */
    private record Coloured(Tile tile, int edition, ImageData pixels) {}

    /**
     * Paints what has changed.
     *
     * @param most the number of tiles that may be coloured, so that a drawing does not take long
     * @return the number of tiles coloured; {@code most} if others may have to wait for the next drawing
     */
    int paint(TileCache cache, MapWindow window, int newLevel, MapColours newColours, int most) {
        move(window, newLevel, newColours);
        int count = 0;
        for (int i = 0; i < tiles.length && count < most; i++) {
            Tile tile = cache.find(level, left + i % columns, low + i / columns);
            Coloured before = tiles[i];
            if (tile != null && (before == null || before.tile != tile || before.edition != tile.edition())) {
                ImageData pixels = before != null && before.tile == tile ? before.pixels : new ImageData(SIDE, SIDE);
                colour(tile, pixels);
                tiles[i] = new Coloured(tile, tile.edition(), pixels);
                put(i);
                count++;
            }
        }
        return count;
    }

    /** Moves what is coloured to its places in a window. */
    private void move(MapWindow window, int newLevel, MapColours newColours) {
        double side = (double) (1L << newLevel) / SIDE;
        long newLeft = (long) Math.floor(window.u() * side);
        long newLow = (long) Math.floor(window.v() * side);
        int newColumns = (int) ((long) Math.ceil((window.u() + window.size()) * side) - newLeft);
        int newRows = (int) ((long) Math.ceil((window.v() + window.size()) * side) - newLow);
        boolean same = newLevel == level && newColours == painted;
        if (same && newLeft == left && newLow == low && newColumns == columns && newRows == rows) {
            return;
        }
        Coloured[] moved = new Coloured[newColumns * newRows];
        for (int i = 0; same && i < moved.length; i++) {
            long column = newLeft + i % newColumns - left;
            long row = newLow + i / newColumns - low;
            if (column >= 0 && column < columns && row >= 0 && row < rows) {
                moved[i] = tiles[(int) row * columns + (int) column];
            }
        }
        level = newLevel;
        left = newLeft;
        low = newLow;
        columns = newColumns;
        rows = newRows;
        painted = newColours;
        tiles = moved;
        // Setting the size clears the canvas.
        canvas.setWidth(columns * SIDE);
        canvas.setHeight(rows * SIDE);
        for (int i = 0; i < tiles.length; i++) {
            if (tiles[i] != null) {
                put(i);
            }
        }
    }

    private void colour(Tile tile, ImageData pixels) {
        for (int pixel = 0; pixel < Tile.PIXELS; pixel++) {
            // The first row of a canvas is the highest.
            colours[(SIDE - 1 - pixel / SIDE) * SIDE + pixel % SIDE] = painted.of(tile.pixel(pixel));
        }
        new Uint32Array(pixels.getData().getBuffer()).set(Uint32Array.copyFromJavaArray(colours));
    }

    private void put(int place) {
        pen.putImageData(tiles[place].pixels, place % columns * SIDE, (rows - 1 - place / columns) * SIDE);
    }

    /** Draws the level into a square of another canvas, whose left upper corner is at 0, 0. */
    void draw(CanvasRenderingContext2D to, MapWindow window, double size) {
        double side = (double) (1L << level) / SIDE;
        double scale = size / window.size() / side;
        double x = (left - window.u() * side) * scale;
        double y = size - (low + rows - window.v() * side) * scale;
        to.drawImage(canvas, x, y, columns * scale, rows * scale);
    }
}
