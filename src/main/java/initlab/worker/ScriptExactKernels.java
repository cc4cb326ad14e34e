package initlab.worker;

import initlab.network.exact.ExactKernels;
import org.teavm.jso.JSBody;

/** The exact kernels called from the program in JavaScript, which {@code web/boot.js} gives as {@code initlabFma}. */
final class ScriptExactKernels extends ExactKernels {
    @Override
    protected void store(int at, double first, double second) {
        storeTwo(at, first, second);
    }

    @Override
    protected double load(int at) {
        return loadOne(at);
    }

    @Override
    protected int features() {
        return addressOfFeatures();
    }

    @Override
    protected int logits() {
        return addressOfLogits();
    }

    @Override
    protected void forward() {
        callForward();
    }

    @Override
    protected void step(double learningRate) {
        callStep(learningRate);
    }

    @JSBody(
            params = {"at", "first", "second"},
            script = "initlabFma.store(at, first, second);")
    private static native void storeTwo(int at, double first, double second);

    @JSBody(params = "at", script = "return initlabFma.load(at);")
    private static native double loadOne(int at);

    @JSBody(script = "return initlabFma.features();")
    private static native int addressOfFeatures();

    @JSBody(script = "return initlabFma.logits();")
    private static native int addressOfLogits();

    @JSBody(script = "initlabFma.forward();")
    private static native void callForward();

    @JSBody(params = "learningRate", script = "initlabFma.step(learningRate);")
    private static native void callStep(double learningRate);
}
