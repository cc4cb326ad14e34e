package initlab.worker;

import initlab.inside.FigureCurves;
import initlab.inside.Histogram;
import initlab.inside.HistogramFrame;
import initlab.inside.InsideFrame;
import initlab.inside.LayerFrame;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * An inside frame as a message, and the curves if they have changed. Only this class knows the layout of the arrays.
 */
public abstract class InsideReply implements JSObject {
    /** Histograms of each layer. */
    private static final int HISTOGRAMS = 4;
    /** Numbers of each layer, in the order of {@link LayerFrame}'s components. */
    private static final int NUMBERS = 9;

    /** The inside frame that a message holds; null for null. */
    public static InsideFrame read(InsideReply message) {
        if (message == null) {
            return null;
        }
        double[] numbers = message.getNumbers().copyToJavaArray();
        double[] limits = message.getLimits().copyToJavaArray();
        int[] counts = message.getCounts().copyToJavaArray();
        List<LayerFrame> layers = new ArrayList<>();
        for (int at = 0; at < numbers.length; at += NUMBERS) {
            List<HistogramFrame> histograms = new ArrayList<>();
            for (int i = 0; i < HISTOGRAMS; i++) {
                int histogram = layers.size() * HISTOGRAMS + i;
                int[] own = new int[Histogram.BINS];
                System.arraycopy(counts, histogram * Histogram.BINS, own, 0, Histogram.BINS);
                histograms.add(new HistogramFrame(own, limits[histogram]));
            }
            layers.add(new LayerFrame(
                    (int) numbers[at],
                    (int) numbers[at + 1],
                    numbers[at + 2],
                    numbers[at + 3],
                    numbers[at + 4],
                    numbers[at + 5],
                    numbers[at + 6],
                    numbers[at + 7],
                    numbers[at + 8],
                    histograms));
        }
        return new InsideFrame(message.getSentence(), layers);
    }

    /** The curves that a message holds; null if they have not changed, or for null. */
    public static FigureCurves readCurves(InsideReply message) {
        return message == null || message.getCurves() == null
                ? null
                : new FigureCurves(
                        message.getCurveIterations().copyToJavaArray(),
                        message.getCurves().copyToJavaArray());
    }

    /**
     * An inside frame as a message.
     *
     * @param curves null if they have not changed since the last message
     */
    static InsideReply write(InsideFrame frame, FigureCurves curves) {
        int layers = frame.layers().size();
        double[] numbers = new double[layers * NUMBERS];
        double[] limits = new double[layers * HISTOGRAMS];
        int[] counts = new int[limits.length * Histogram.BINS];
        for (int i = 0; i < layers; i++) {
            LayerFrame layer = frame.layers().get(i);
            int at = i * NUMBERS;
            numbers[at] = layer.units();
            numbers[at + 1] = layer.distinctUnits();
            numbers[at + 2] = layer.deadShare();
            numbers[at + 3] = layer.gradientNorm();
            numbers[at + 4] = layer.weightNorm();
            numbers[at + 5] = layer.weightScale();
            numbers[at + 6] = layer.preActivationSize();
            numbers[at + 7] = layer.activationSize();
            numbers[at + 8] = layer.inactiveShare();
            for (int j = 0; j < HISTOGRAMS; j++) {
                HistogramFrame histogram = layer.histograms().get(j);
                int place = i * HISTOGRAMS + j;
                limits[place] = histogram.limit();
                System.arraycopy(histogram.counts(), 0, counts, place * Histogram.BINS, Histogram.BINS);
            }
        }
        InsideReply message = JSObjects.create();
        message.setSentence(frame.sentence());
        message.setNumbers(Float64Array.copyFromJavaArray(numbers));
        message.setLimits(Float64Array.copyFromJavaArray(limits));
        message.setCounts(Int32Array.copyFromJavaArray(counts));
        message.setCurveIterations(curves == null ? null : Int32Array.copyFromJavaArray(curves.iterations()));
        message.setCurves(curves == null ? null : Float64Array.copyFromJavaArray(curves.values()));
        return message;
    }

    @JSProperty
    abstract String getSentence();

    @JSProperty
    abstract void setSentence(String sentence);

    @JSProperty
    abstract Float64Array getNumbers();

    @JSProperty
    abstract void setNumbers(Float64Array numbers);

    @JSProperty
    abstract Float64Array getLimits();

    @JSProperty
    abstract void setLimits(Float64Array limits);

    @JSProperty
    abstract Int32Array getCounts();

    @JSProperty
    abstract void setCounts(Int32Array counts);

    @JSProperty
    abstract Int32Array getCurveIterations();

    @JSProperty
    abstract void setCurveIterations(Int32Array curveIterations);

    @JSProperty
    abstract Float64Array getCurves();

    @JSProperty
    abstract void setCurves(Float64Array curves);
}
