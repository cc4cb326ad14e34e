package initlab.page.storage;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * Keeps the numbers of jobs in this browser across reloads. If its storage is full or disabled, nothing is kept and nothing
 * is thrown.
 */
public final class JobStore {
    private static final String PUT = "store.put(value, key);";
    private static final String REMOVE = "store.delete(key);";

    /** Calls back with the store of the database in a transaction, or not at all. */
    private static final String OPEN = "try { var opened = indexedDB.open('initialization-lab', 1);"
            + "opened.onupgradeneeded = function() { opened.result.createObjectStore('jobs'); };"
            + "opened.onsuccess = function() { var base = opened.result;"
            + "var done = base.transaction('jobs', 'readwrite'); var store = done.objectStore('jobs');"
            + "done.oncomplete = done.onabort = function() { base.close(); };";

    private static final String CLOSE = "}; } catch (e) {}";

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

    @JSBody(
            params = {"key", "value"},
            script = OPEN + PUT + CLOSE)
    private static native void put(String key, Float64Array value);

    @JSBody(params = "key", script = OPEN + REMOVE + CLOSE)
    private static native void delete(String key);

    @JSBody(
            params = {"key", "taker"},
            script = "var missing = function() { taker(null); };" + OPEN
                    + "var asked = store.get(key); asked.onerror = missing;"
                    + "asked.onsuccess = function() { taker(asked.result || null); };"
                    + "}; opened.onerror = missing; } catch (e) { missing(); }")
    private static native void find(String key, Found taker);
}
