package initlab.page.workers;

import initlab.session.Picture;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Field, boundary and units in the browser's memory, as the worker sent them, so that they can be drawn without a copy. */
public final class FieldPicture implements Picture {
    private final Uint8Array field;
    private final Float32Array contour;
    private final int rows;
    private final Uint8Array tiles;

    /**
     * The picture of a frame.
     *
     * @param field columns × rows probabilities, top row first
     * @param contour x and y of both ends of each piece of the boundary, in the plane's units
     * @param tiles the pictures of the units drawn, one after the other, as {@code UnitMaps} has them
     */
    public FieldPicture(Uint8Array field, int rows, Float32Array contour, Uint8Array tiles) {
        this.field = field;
        this.rows = rows;
        this.tiles = tiles;
        this.contour = contour;
    }

    /** columns × rows probabilities, top row first. */
    public Uint8Array field() {
        return field;
    }

    /** x and y of both ends of each piece of the boundary, in the plane's units. */
    public Float32Array contour() {
        return contour;
    }

    /** The pictures of the units drawn, one after the other. */
    public Uint8Array tiles() {
        return tiles;
    }

    @Override
    public int columns() {
        return field.getLength() / rows;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public byte[] bytes() {
        return signed(field);
    }

    /** Copies the bytes into an array of the program. */
    static byte[] signed(Uint8Array bytes) {
        return new Int8Array(bytes.getBuffer()).copyToJavaArray();
    }
}
