package initlab.page.map;

import initlab.map.MapWindow;
import initlab.map.Tile;
import initlab.map.TileCache;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Uint32Array;

/** The tiles of one level that are on view, in a canvas of their own. Only tiles that have changed are painted again. */
final class LevelImage {
    private static final int SIDE = Tile.SIDE;

    private final HTMLCanvasElement canvas =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private final CanvasRenderingContext2D pen = (CanvasRenderingContext2D) canvas.getContext("2d");
    private final ImageData pixels = new ImageData(SIDE, SIDE);
    private final Uint32Array words = new Uint32Array(pixels.getData().getBuffer());
    private final int[] colours = new int[Tile.PIXELS];
    private int level = -1;
    private long left;
    private long low;
    private int columns;
    private int rows;
    private MapColours painted;
    private Tile[] tiles = {};
    private int[] editions = {};

    /** Paints what has changed. */
    void paint(TileCache cache, MapWindow window, int newLevel, MapColours newColours) {
        double side = (double) (1L << newLevel) / SIDE;
        long newLeft = (long) Math.floor(window.u() * side);
        long newLow = (long) Math.floor(window.v() * side);
        int newColumns = (int) ((long) Math.ceil((window.u() + window.size()) * side) - newLeft);
        int newRows = (int) ((long) Math.ceil((window.v() + window.size()) * side) - newLow);
        boolean moved =
                newLevel != level || newLeft != left || newLow != low || newColumns != columns || newRows != rows;
        if (moved || newColours != painted) {
            level = newLevel;
            left = newLeft;
            low = newLow;
            columns = newColumns;
            rows = newRows;
            painted = newColours;
            tiles = new Tile[columns * rows];
            editions = new int[columns * rows];
            // Setting the size clears the canvas.
            canvas.setWidth(columns * SIDE);
            canvas.setHeight(rows * SIDE);
        }
        for (int i = 0; i < tiles.length; i++) {
            Tile tile = cache.find(level, left + i % columns, low + i / columns);
            if (tile != null && (tile != tiles[i] || tile.edition() != editions[i])) {
                tiles[i] = tile;
                editions[i] = tile.edition();
                paint(tile, i % columns * SIDE, (rows - 1 - i / columns) * SIDE);
            }
        }
    }

    private void paint(Tile tile, int x, int y) {
        for (int pixel = 0; pixel < Tile.PIXELS; pixel++) {
            // The first row of a canvas is the highest.
            colours[(SIDE - 1 - pixel / SIDE) * SIDE + pixel % SIDE] = painted.of(tile.pixel(pixel));
        }
        words.set(Uint32Array.copyFromJavaArray(colours));
        pen.putImageData(pixels, x, y);
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
