package initlab.bench;

import initlab.worker.LinkedKernels;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Gives the {@link Workload} to the page as {@code window.train}, {@code prepare} and {@code advance}. Not part of the
 * site.
 */
public final class EngineBench {
    private EngineBench() {}

    /** Runs in the browser. */
    public static void main(String[] args) {
        LinkedKernels.link();
        offer(Workload::train, Workload::prepare, Workload::advance);
    }

    /** {@link Workload#train}. */
    @JSFunctor
    interface Train extends JSObject {
        double run(String name, int iterations, boolean withCost);
    }

    /** {@link Workload#prepare}. */
    @JSFunctor
    interface Prepare extends JSObject {
        void run(int examples, int width, int hidden);
    }

    /** {@link Workload#advance}. */
    @JSFunctor
    interface Advance extends JSObject {
        void run(int iterations);
    }

    @JSBody(
            params = {"train", "prepare", "advance"},
            script = "window.train = train; window.prepare = prepare; " + "window.advance = advance;")
    private static native void offer(Train train, Prepare prepare, Advance advance);
}
