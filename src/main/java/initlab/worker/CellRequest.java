package initlab.worker;

import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

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

    /** The layers that the parameters are for, as the address writes them. */
    @JSProperty
    abstract String getLayers();

    @JSProperty
    abstract void setLayers(String layers);

    /**
     * A request for the parameters of a network.
     *
     * @param number repeated by the reply
     * @param layers such as {@code 2-10-5-1}
     */
    public static CellRequest parameters(int number, String source, String layers) {
        CellRequest request = of(number, "", source);
        request.setKind(CELL_PARAMETERS);
        request.setLayers(layers);
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
        request.setLayers("");
        return request;
    }
}
