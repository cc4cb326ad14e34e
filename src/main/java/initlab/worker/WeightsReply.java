package initlab.worker;

import org.teavm.jso.JSProperty;

/**
 * Weights that were read: their values are {@link #getParameters}. {@link #getMessage} says why there are none and is empty
 * otherwise.
 */
public interface WeightsReply extends Reply {
    /** The sizes of the layers, such as {@code 2-10-5-1}. */
    @JSProperty
    String getLayers();

    @JSProperty
    void setLayers(String layers);

    /** What was decided and ignored, as sentences. */
    @JSProperty
    String[] getNotes();

    @JSProperty
    void setNotes(String[] notes);
}
