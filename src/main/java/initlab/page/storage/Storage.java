package initlab.page.storage;

import org.teavm.jso.JSBody;

/** Texts kept in this browser. Where its storage is full or refused, nothing is kept and nothing is thrown. */
public final class Storage {
    private static final String PREFIX = "initialization-lab.";

    private Storage() {}

    /** The text under a key that every tab shares; empty where there is none. */
    public static String read(String key) {
        return get("localStorage", PREFIX + key);
    }

    /** Keeps a text for every tab; an empty one is forgotten. False where nothing is kept. */
    public static boolean write(String key, String text) {
        return set("localStorage", PREFIX + key, text);
    }

    /** The text that this tab has under a key; empty where there is none. */
    public static String readInTab(String key) {
        return get("sessionStorage", PREFIX + key);
    }

    /** Keeps a text for this tab alone, over reloads. False where nothing is kept. */
    public static boolean writeInTab(String key, String text) {
        return set("sessionStorage", PREFIX + key, text);
    }

    /** Some frames refuse even the name of the storage. */
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
