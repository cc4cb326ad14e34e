package initlab.page.storage;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * Keeps the numbers of jobs in this browser across reloads, until they have not been written for thirty days. If its storage is
 * full or disabled, nothing is kept and nothing is thrown. The work is done by web/job-store.js.
 */
public final class JobStore {
    private static final String STORE = "initlabModule('job-store').then(function(module) { module.main.";
    private static final String OR_NOTHING = "}, console.info);";

    private JobStore() {}

    /** Receives kept numbers, or null. */
    @JSFunctor
    private interface Found extends JSObject {
        void found(Float64Array numbers);
    }

    /** Keeps numbers; replaces what the key had. */
    public static void put(String key, double[] numbers) {
        put(key, Float64Array.copyFromJavaArray(numbers));
    }

    /** Calls back with the numbers of a key, or with null if there are none. */
    public static void get(String key, Consumer<double[]> taker) {
        find(key, numbers -> taker.accept(numbers == null ? null : numbers.copyToJavaArray()));
    }

    /** Removes a key. */
    public static void remove(String key) {
        delete(key);
    }

    /** Removes what has not been written for thirty days. */
    @JSBody(script = STORE + "removeOld();" + OR_NOTHING)
    public static native void removeOld();

    @JSBody(
            params = {"key", "numbers"},
            script = STORE + "put(key, numbers);" + OR_NOTHING)
    private static native void put(String key, Float64Array numbers);

    @JSBody(params = "key", script = STORE + "remove(key);" + OR_NOTHING)
    private static native void delete(String key);

    @JSBody(
            params = {"key", "taker"},
            script = STORE + "get(key, taker); }, function() { taker(null); });")
    private static native void find(String key, Found taker);
}
