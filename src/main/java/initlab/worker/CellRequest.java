package initlab.worker;

import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** Asks a worker to check a code cell; answered by a {@link CellReply}. */
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

    /**
     * A request.
     *
     * @param number repeated by the reply
     */
    public static CellRequest of(int number, String exercise, String source) {
        CellRequest request = JSObjects.create();
        request.setKind(CHECK_CELL);
        request.setRun(number);
        request.setExercise(exercise);
        request.setSource(source);
        return request;
    }
}
