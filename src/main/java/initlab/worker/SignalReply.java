package initlab.worker;

import initlab.signal.Prediction;
import initlab.signal.Signal;
import initlab.signal.Spread;
import initlab.signal.Survey;
import java.util.List;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** Signals that were measured. {@link #getMessage} says why there are none and is empty otherwise. */
public interface SignalReply extends Reply {
    /** The signals of the seeds of the request, each as {@link Signal#numbers}. */
    @JSProperty
    Float64Array getSignals();

    @JSProperty
    void setSignals(Float64Array signals);

    /** What the theory predicts: forward by layer, and then backward. */
    @JSProperty
    Float64Array getPrediction();

    @JSProperty
    void setPrediction(Float64Array prediction);

    /** The figures of {@link Survey}: factor forward and backward, σ_w², σ_b², share born dead. */
    @JSProperty
    Float64Array getFigures();

    @JSProperty
    void setFigures(Float64Array figures);

    /** The histograms of {@link Spread} of the first seed. */
    @JSProperty
    Int32Array getCounts();

    @JSProperty
    void setCounts(Int32Array counts);

    /** Writes the last seeds of a survey. */
    static void write(SignalReply reply, Survey survey, int count, int[] counts) {
        List<Signal> signals = survey.signals();
        int size = signals.get(0).numbers().length;
        double[] numbers = new double[count * size];
        for (int i = 0; i < count; i++) {
            System.arraycopy(signals.get(signals.size() - count + i).numbers(), 0, numbers, i * size, size);
        }
        Prediction prediction = survey.prediction();
        int layers = prediction.forward().length;
        double[] predicted = new double[2 * layers];
        System.arraycopy(prediction.forward(), 0, predicted, 0, layers);
        System.arraycopy(prediction.backward(), 0, predicted, layers, layers);
        reply.setSignals(Float64Array.copyFromJavaArray(numbers));
        reply.setPrediction(Float64Array.copyFromJavaArray(predicted));
        reply.setFigures(Float64Array.copyFromJavaArray(new double[] {
            survey.forwardFactor(),
            survey.backwardFactor(),
            survey.weightVariance(),
            survey.biasVariance(),
            survey.bornDead()
        }));
        reply.setCounts(Int32Array.copyFromJavaArray(counts));
    }
}
