package initlab.worker;

import initlab.network.fast.Kernels;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;

/** The kernels called from the program in JavaScript, which {@code web/boot.js} gives as {@code initlabKernels}. */
final class ScriptKernels extends Kernels {
    @Override
    protected boolean reserve(int bytes) {
        return reserveBytes(bytes);
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
    protected void store(int at, double[] numbers) {
        storeAll(at / Double.BYTES, numbers);
    }

    @Override
    protected void load(int at, double[] numbers, int first, int count) {
        loadAll(at / Double.BYTES, numbers, first, count);
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

    /** The view of the memory is made anew after the memory has grown, because that detaches the old one. */
    @JSBody(
            params = "bytes",
            script = "const done = initlabKernels.reserve(bytes) !== 0;"
                    + "self.initlabNumbers = new Float64Array(initlabKernels.memory.buffer); return done;")
    private static native boolean reserveBytes(int bytes);

    @JSBody(
            params = {"at", "first", "second"},
            script = "initlabKernels.store(at, first, second);")
    private static native void storeTwo(int at, double first, double second);

    @JSBody(params = "at", script = "return initlabKernels.load(at);")
    private static native double loadOne(int at);

    @JSBody(
            params = {"at", "numbers"},
            script = "initlabNumbers.set(numbers, at);")
    private static native void storeAll(int at, @JSByRef double[] numbers);

    @JSBody(
            params = {"at", "numbers", "first", "count"},
            script = "numbers.set(initlabNumbers.subarray(at, at + count), first);")
    private static native void loadAll(int at, @JSByRef double[] numbers, int first, int count);

    @JSBody(
            params = {"w", "bias", "units", "fanIn", "x", "out", "pairs", "relu"},
            script = "initlabKernels.forward(w, bias, units, fanIn, x, out, pairs, relu);")
    private static native void callForward(int w, int bias, int units, int fanIn, int x, int out, int pairs, int relu);

    @JSBody(
            params = {"w", "units", "rows", "above", "a", "dz", "sums", "pairs"},
            script = "initlabKernels.backward(w, units, rows, above, a, dz, sums, pairs);")
    private static native void callBackward(int w, int units, int rows, int above, int a, int dz, int sums, int pairs);

    @JSBody(
            params = {"w", "units", "rows", "above", "a", "dz", "sums", "pairs", "x", "products"},
            script = "initlabKernels.plane(w, units, rows, above, a, dz, sums, pairs, x, products);")
    private static native void callPlane(
            int w, int units, int rows, int above, int a, int dz, int sums, int pairs, int x, int products);

    @JSBody(
            params = {"a", "rows", "b", "columns", "sums", "pairs"},
            script = "initlabKernels.dots(a, rows, b, columns, sums, pairs);")
    private static native void callDots(int a, int rows, int b, int columns, int sums, int pairs);

    @JSBody(
            params = {"z", "pairs"},
            script = "initlabKernels.sigmoid(z, pairs);")
    private static native void callSigmoid(int z, int pairs);

    @JSBody(
            params = {"a", "y", "dz", "pairs", "isOdd", "share", "sums"},
            script = "initlabKernels.outputErrors(a, y, dz, pairs, isOdd, share, sums);")
    private static native void callOutputErrors(int a, int y, int dz, int pairs, int isOdd, double share, int sums);

    @JSBody(
            params = {"a", "y", "pairs", "isOdd", "products", "full"},
            script = "return initlabKernels.likelihoods(a, y, pairs, isOdd, products, full);")
    private static native int callLikelihoods(int a, int y, int pairs, int isOdd, int products, int full);

    @JSBody(
            params = {"w", "sums", "pairs", "rate"},
            script = "initlabKernels.descend(w, sums, pairs, rate);")
    private static native void callDescend(int w, int sums, int pairs, double rate);
}
