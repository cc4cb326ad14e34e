package initlab.worker;

import initlab.training.Divergence;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The part of a frame that only a run which has diverged has. */
public abstract class DivergenceReply implements JSObject {
    @JSProperty
    abstract int getIteration();

    @JSProperty
    abstract int getLayer();

    @JSProperty
    abstract boolean isInParameters();

    /** As the core has it; null for null. */
    public static Divergence read(DivergenceReply reply) {
        return reply == null ? null : new Divergence(reply.getIteration(), reply.getLayer(), reply.isInParameters());
    }

    /** Adds a divergence to a frame; nothing for null. */
    static void write(JSObject frame, Divergence divergence) {
        if (divergence != null) {
            write(frame, divergence.iteration(), divergence.layer(), divergence.inParameters());
        }
    }

    @JSBody(
            params = {"frame", "iteration", "layer", "inParameters"},
            script = "frame.divergence = {iteration: iteration, " + "layer: layer, inParameters: inParameters};")
    private static native void write(JSObject frame, int iteration, int layer, boolean inParameters);
}
