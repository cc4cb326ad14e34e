package initlab.page.storage;

import org.teavm.jso.JSBody;

/** Stores texts in this browser. If its storage is full or disabled, nothing is stored and nothing is thrown. */
public final class Storage {
    private static final String PREFIX = "initialization-lab.";

    private Storage() {}

    /** The text of a key, shared by all tabs; empty if there is none. */
    public static String read(String key) {
        return get("localStorage", PREFIX + key);
    }

    /** Stores a text for all tabs; an empty text removes the key. Returns false if nothing could be stored. */
    public static boolean write(String key, String text) {
        return set("localStorage", PREFIX + key, text);
    }

    /** The text of a key in this tab; empty if there is none. */
    public static String readInTab(String key) {
        return get("sessionStorage", PREFIX + key);
    }

    /** Stores a text for this tab, across reloads. Returns false if nothing could be stored. */
    public static boolean writeInTab(String key, String text) {
        return set("sessionStorage", PREFIX + key, text);
    }

    /** In some frames even naming the storage throws. */
    @JSBody(
            params = {"store", "key"},
            script = "try { return window[store].getItem(key) || ''; } catch (e) { return ''; }")
    private static native String get(String store, String key);

    @JSBody(
            params = {"store", "key", "text"},
            script = "try { if (text) { window[store].setItem(key, text); } "
                    + "else { window[store].removeItem(key); } return true; } catch (e) { return false; }")
    private static native boolean set(String store, String key, String text);
}
