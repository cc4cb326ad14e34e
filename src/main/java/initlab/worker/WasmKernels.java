package initlab.worker;

import initlab.network.fast.Kernels;
import org.teavm.interop.Import;

/** The kernels linked to the program in WebAssembly: {@code web/boot.js} gives their exports as its import module. */
final class WasmKernels extends Kernels {
    @Override
    protected boolean reserve(int bytes) {
        return reserveBytes(bytes) != 0;
    }

    @Override
    protected void store(int at, double first, double second) {
        storeTwo(at, first, second);
    }

    @Override
    protected double load(int at) {
        return loadOne(at);
    }

    @Override
    protected void forward(int w, int bias, int units, int fanIn, int x, int out, int pairs, int relu) {
        callForward(w, bias, units, fanIn, x, out, pairs, relu);
    }

    @Override
    protected void backward(int w, int units, int rows, int above, int a, int dz, int sums, int pairs) {
        callBackward(w, units, rows, above, a, dz, sums, pairs);
    }

    @Override
    protected void plane(
            int w, int units, int rows, int above, int a, int dz, int sums, int pairs, int x, int products) {
        callPlane(w, units, rows, above, a, dz, sums, pairs, x, products);
    }

    @Override
    protected void dots(int a, int rows, int b, int columns, int sums, int pairs) {
        callDots(a, rows, b, columns, sums, pairs);
    }

    @Override
    protected void sigmoid(int z, int pairs) {
        callSigmoid(z, pairs);
    }

    @Override
    protected void outputErrors(int a, int y, int dz, int pairs, int isOdd, double share, int sums) {
        callOutputErrors(a, y, dz, pairs, isOdd, share, sums);
    }

    @Override
    protected int likelihoods(int a, int y, int pairs, int isOdd, int products, int full) {
        return callLikelihoods(a, y, pairs, isOdd, products, full);
    }

    @Override
    protected void descend(int w, int sums, int pairs, double rate) {
        callDescend(w, sums, pairs, rate);
    }

    @Import(module = "kernels", name = "reserve")
    private static native int reserveBytes(int bytes);

    @Import(module = "kernels", name = "store")
    private static native void storeTwo(int at, double first, double second);

    @Import(module = "kernels", name = "load")
    private static native double loadOne(int at);

    @Import(module = "kernels", name = "forward")
    private static native void callForward(int w, int bias, int units, int fanIn, int x, int out, int pairs, int relu);

    @Import(module = "kernels", name = "backward")
    private static native void callBackward(int w, int units, int rows, int above, int a, int dz, int sums, int pairs);

    @Import(module = "kernels", name = "plane")
    private static native void callPlane(
            int w, int units, int rows, int above, int a, int dz, int sums, int pairs, int x, int products);

    @Import(module = "kernels", name = "dots")
    private static native void callDots(int a, int rows, int b, int columns, int sums, int pairs);

    @Import(module = "kernels", name = "sigmoid")
    private static native void callSigmoid(int z, int pairs);

    @Import(module = "kernels", name = "outputErrors")
    private static native void callOutputErrors(int a, int y, int dz, int pairs, int isOdd, double share, int sums);

    @Import(module = "kernels", name = "likelihoods")
    private static native int callLikelihoods(int a, int y, int pairs, int isOdd, int products, int full);

    @Import(module = "kernels", name = "descend")
    private static native void callDescend(int w, int sums, int pairs, double rate);
}
