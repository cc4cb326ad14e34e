package initlab.page.workers;

import initlab.session.Picture;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Field and boundary in the browser's memory, as the worker sent them, so that they can be drawn without a copy. */
public final class FieldPicture implements Picture {
    private final Uint8Array field;
    private final Float32Array contour;

    /**
     * The picture of a frame.
     *
     * @param field side² probabilities, top row first
     * @param contour x and y of both ends of each piece of the boundary, in the plane's units
     */
    public FieldPicture(Uint8Array field, Float32Array contour) {
        this.field = field;
        this.contour = contour;
    }

    /** side² probabilities, top row first. */
    public Uint8Array field() {
        return field;
    }

    /** x and y of both ends of each piece of the boundary, in the plane's units. */
    public Float32Array contour() {
        return contour;
    }

    @Override
    public int side() {
        return (int) Math.round(Math.sqrt(field.getLength()));
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
