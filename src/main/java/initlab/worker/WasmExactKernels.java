package initlab.worker;

import initlab.network.exact.ExactKernels;
import org.teavm.interop.Import;

/** The exact kernels linked to the program in WebAssembly: {@code web/boot.js} gives their exports as an import module. */
final class WasmExactKernels extends ExactKernels {
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

    @Import(module = "fma", name = "store")
    private static native void storeTwo(int at, double first, double second);

    @Import(module = "fma", name = "load")
    private static native double loadOne(int at);

    @Import(module = "fma", name = "features")
    private static native int addressOfFeatures();

    @Import(module = "fma", name = "logits")
    private static native int addressOfLogits();

    @Import(module = "fma", name = "forward")
    private static native void callForward();

    @Import(module = "fma", name = "step")
    private static native void callStep(double learningRate);
}
