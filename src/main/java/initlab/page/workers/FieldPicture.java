package initlab.page.workers;

import initlab.session.Picture;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Field, boundary and units in the browser's memory, as the worker sent them, so that they can be drawn without a copy. */
public final class FieldPicture implements Picture {
    private final Uint8Array bytes;
    private final int columns;
    private final int rows;
    private final Float32Array contour;
    private final int tiles;

    /**
     * The picture of a frame.
     *
     * @param bytes columns × rows probabilities, top row first; and after them the pictures of the units drawn, one after
     *     the other, as {@code UnitMaps} has them
     * @param contour x and y of both ends of each piece of the boundary, in the plane's units
     * @param tiles the number of bytes of the pictures of units
     */
    FieldPicture(Uint8Array bytes, int columns, int rows, Float32Array contour, int tiles) {
        this.bytes = bytes;
        this.columns = columns;
        this.rows = rows;
        this.contour = contour;
        this.tiles = tiles;
    }

    /** columns × rows probabilities, top row first, and after them the pictures of the units drawn. */
    public Uint8Array memory() {
        return bytes;
    }

    /** x and y of both ends of each piece of the boundary, in the plane's units. */
    public Float32Array contour() {
        return contour;
    }

    /** The number of bytes of the pictures of the units drawn. */
    public int tiles() {
        return tiles;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public byte[] bytes() {
        return new Int8Array(bytes.getBuffer(), bytes.getByteOffset(), columns * rows).copyToJavaArray();
    }
}
