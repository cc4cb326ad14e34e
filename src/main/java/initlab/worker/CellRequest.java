package initlab.worker;

import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * Asks a worker to check a code cell, answered by a {@link CellReply}, or for what its function gives for any layers, answered
 * by {@link Reply#PARAMETERS}.
 */
public abstract class CellRequest extends Request {
    /** The Python text. */
    @JSProperty
    abstract String getSource();

    @JSProperty
    abstract void setSource(String source);

    /** The exercise that the cell is to solve. */
    @JSProperty
    abstract String getExercise();

    @JSProperty
    abstract void setExercise(String exercise);

    /** The sizes of the layers that the parameters are for, the inputs first. */
    @JSProperty
    abstract Int32Array getLayers();

    @JSProperty
    abstract void setLayers(Int32Array layers);

    /**
     * A request for the parameters of a network.
     *
     * @param number repeated by the reply
     * @param layers the sizes, the inputs first
     */
    public static CellRequest parameters(int number, String source, int[] layers) {
        CellRequest request = of(number, "", source);
        request.setKind(CELL_PARAMETERS);
        request.setLayers(Int32Array.copyFromJavaArray(layers));
        return request;
    }

    /**
     * A request for a check.
     *
     * @param number repeated by the reply
     */
    public static CellRequest of(int number, String exercise, String source) {
        CellRequest request = JSObjects.create();
        request.setKind(CHECK_CELL);
        request.setRun(number);
        request.setExercise(exercise);
        request.setSource(source);
        request.setLayers(null);
        return request;
    }
}
