package initlab.e2e;

import java.util.ArrayList;
import java.util.List;

/** Where the drawing of a network has its tiles: the inputs, then the units layer by layer. */
final class Tiles {
    /** Notes where on a canvas parts of pictures are copied to since it was last cleared, in that order. */
    private static final String NOTE = """
            window.tiles = new Map(); {
              const pen = CanvasRenderingContext2D.prototype, clear = pen.clearRect, draw = pen.drawImage;
              pen.clearRect = function(...a) { tiles.set(this.canvas, []); clear.apply(this, a); };
              pen.drawImage = function(...a) {
                if (a.length === 9) { tiles.get(this.canvas)?.push(a.slice(-4)); }
                draw.apply(this, a);
              };
            }""";

    private Tiles() {}

    /** A tile in CSS pixels of its canvas. */
    record Tile(double x, double y, double side) {
        double middle() {
            return x + side / 2;
        }
    }

    /** Notes tiles on every page opened from now on. */
    static void note(Lab lab) {
        lab.page.addInitScript(NOTE);
    }

    /** The tiles of a column. */
    static List<Tile> of(Lab lab, int column) {
        List<?> found =
                (List<?>) lab.column(column).locator("[data-part=network]").evaluate("c => tiles.get(c)");
        List<Tile> tiles = new ArrayList<>();
        for (Object each : found) {
            List<?> numbers = (List<?>) each;
            tiles.add(new Tile(number(numbers, 0), number(numbers, 1), number(numbers, 2)));
        }
        return tiles;
    }

    private static double number(List<?> numbers, int index) {
        return ((Number) numbers.get(index)).doubleValue();
    }

    /** Red, green, blue at a place of a column's drawing, in CSS pixels. */
    static int[] pixel(Lab lab, int column, double x, double y) {
        List<?> levels = (List<?>) lab.column(column)
                .locator("[data-part=network]")
                .evaluate(
                        "(c, [x, y]) => [...c.getContext('2d').getImageData("
                                + "Math.round(x * c.width / c.clientWidth), Math.round(y * c.height / c.clientHeight), 1, 1).data]",
                        List.of(x, y));
        return levels.stream().mapToInt(level -> ((Number) level).intValue()).toArray();
    }

    /**
     * How wide the edges are that leave a tile: the pixels just below it that have the colour of a sign, by their
     * opacity, in CSS pixels.
     */
    static double widthBelow(Lab lab, int column, Tile tile) {
        return ((Number) lab.column(column)
                        .locator("[data-part=network]")
                        .evaluate(
                                "(c, [x, y, side]) => { const s = c.width / c.clientWidth;"
                                        + "const p = c.getContext('2d').getImageData(Math.round((x - 3) * s), Math.round((y + side + 1.5) * s),"
                                        + "Math.round((side + 6) * s), 1).data; let sum = 0;"
                                        + "for (let i = 0; i < p.length; i += 4) { if (Math.abs(p[i] - p[i + 2]) > 40) { sum += p[i + 3]; } }"
                                        + "return sum / 255 / s; }",
                                List.of(tile.x(), tile.y(), tile.side())))
                .doubleValue();
    }
}
