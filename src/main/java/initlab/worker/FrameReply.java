package initlab.worker;

import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * A frame. Its arrays share one buffer, which is handed over instead of copied, because every array and every buffer takes
 * memory of the page in every frame.
 */
public interface FrameReply extends Reply {
    /** Numbers: the parameters, the active shares of the units, and the costs recorded since the last frame. */
    @JSProperty
    Float64Array getNumbers();

    /** The number of parameters, W1, b1, W2, b2 … as {@link initlab.network.Parameters#writeTo} lays them out. */
    @JSProperty
    int getCount();

    /** The 0.5 contour: x and y of both ends of each segment, in data units, one segment after the other. */
    @JSProperty
    Float32Array getContour();

    /**
     * Bytes: the field as {@code ProbabilityField.bytes} has it, the top row of the picture first; the pictures of the units
     * drawn, as {@link initlab.inside.UnitMaps#of} has them; the predicted classes of the training points and of the test
     * points.
     */
    @JSProperty
    Uint8Array getBytes();

    /** Points along the width of the field. */
    @JSProperty
    int getColumns();

    /** Points along the height of the field. */
    @JSProperty
    int getRows();

    /** The bytes of the pictures of units. */
    @JSProperty
    int getTiles();

    /** The number of training points. */
    @JSProperty
    int getTraining();
}
