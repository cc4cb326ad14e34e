package initlab.page.workers;

import initlab.signal.Signal;
import initlab.worker.SignalReply;
import java.util.ArrayList;
import java.util.List;

/** What a worker has measured of one initialization so far. */
public final class SignalSeries {
    private final String initialization;
    private final int layers;
    private final List<Signal> signals = new ArrayList<>();
    private double[] prediction = {};
    private double[] figures = {};
    private int[] counts = {};
    private String problem = "";

    SignalSeries(String initialization, int layers) {
        this.initialization = initialization;
        this.layers = layers;
    }

    void add(SignalReply reply) {
        problem = reply.getMessage();
        if (!problem.isEmpty()) {
            return;
        }
        double[] numbers = reply.getSignals().copyToJavaArray();
        for (int from = 0; from < numbers.length; from += Signal.PARTS * layers) {
            signals.add(Signal.read(numbers, from, layers));
        }
        prediction = reply.getPrediction().copyToJavaArray();
        figures = reply.getFigures().copyToJavaArray();
        counts = reply.getCounts().copyToJavaArray();
    }

    void fail(String message) {
        problem = message;
    }

    /** The initialization, as in the address. */
    public String initialization() {
        return initialization;
    }

    /** The number of layers of weights. */
    public int layers() {
        return layers;
    }

    /** One signal for each seed measured. */
    public List<Signal> signals() {
        return signals;
    }

    /** What the theory predicts for layer 1 … L. */
    public double predicted(boolean forward, int layer) {
        return prediction[(forward ? 0 : layers) + layer - 1];
    }

    /** The factor from layer to layer: of activations going forward, or of gradients going back. */
    public double factor(boolean forward) {
        return figures[forward ? 0 : 1];
    }

    /** σ_w² of the hidden layers. */
    public double weightVariance() {
        return figures[2];
    }

    /** σ_b² of the hidden layers. */
    public double biasVariance() {
        return figures[3];
    }

    /** The share of networks that are dead before they are trained. */
    public double bornDead() {
        return figures[4];
    }

    /** The histograms, as {@code Spread} makes them; empty before the first. */
    public int[] counts() {
        return counts;
    }

    /** Why there are no signals; empty if nothing is wrong. */
    public String problem() {
        return problem;
    }
}
