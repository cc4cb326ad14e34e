package initlab.worker;

import initlab.training.Divergence;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A divergence as a message. */
public abstract class DivergenceReply implements JSObject {
    /** The divergence that a message holds; null for null. */
    public static Divergence read(DivergenceReply message) {
        return message == null
                ? null
                : new Divergence(message.getIteration(), message.getLayer(), message.isInParameters());
    }

    /** A divergence as a message; null for null. */
    static DivergenceReply write(Divergence divergence) {
        if (divergence == null) {
            return null;
        }
        DivergenceReply message = JSObjects.create();
        message.setIteration(divergence.iteration());
        message.setLayer(divergence.layer());
        message.setInParameters(divergence.inParameters());
        return message;
    }

    @JSProperty
    abstract int getIteration();

    @JSProperty
    abstract void setIteration(int iteration);

    @JSProperty
    abstract int getLayer();

    @JSProperty
    abstract void setLayer(int layer);

    @JSProperty
    abstract boolean isInParameters();

    @JSProperty
    abstract void setInParameters(boolean inParameters);
}
