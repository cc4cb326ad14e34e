package initlab.worker;

import initlab.inside.UnitGradients;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;

/** The gradients of a unit as a message. */
public abstract class GradientsReply implements JSObject {
    /** The gradients that a message holds; null for null. */
    public static UnitGradients read(GradientsReply message) {
        return message == null
                ? null
                : new UnitGradients(
                        message.getLayer(),
                        message.getUnit(),
                        message.getWeights().copyToJavaArray(),
                        message.getBias(),
                        message.getHistory().copyToJavaArray());
    }

    /** The gradients as a message. */
    static GradientsReply write(UnitGradients gradients) {
        GradientsReply message = JSObjects.create();
        message.setLayer(gradients.layer());
        message.setUnit(gradients.unit());
        message.setWeights(Float64Array.copyFromJavaArray(gradients.weights()));
        message.setBias(gradients.bias());
        message.setHistory(Float64Array.copyFromJavaArray(gradients.history()));
        return message;
    }

    @JSProperty
    abstract int getLayer();

    @JSProperty
    abstract void setLayer(int layer);

    @JSProperty
    abstract int getUnit();

    @JSProperty
    abstract void setUnit(int unit);

    @JSProperty
    abstract Float64Array getWeights();

    @JSProperty
    abstract void setWeights(Float64Array weights);

    @JSProperty
    abstract double getBias();

    @JSProperty
    abstract void setBias(double bias);

    @JSProperty
    abstract Float64Array getHistory();

    @JSProperty
    abstract void setHistory(Float64Array history);
}
