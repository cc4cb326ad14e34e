package initlab.page.report;

import org.teavm.jso.JSBody;

/** The student's notes, kept in this browser. */
final class Notes {
    private static final String PREFIX = "initialization-lab.note.";

    private Notes() {
    }

    /** The note under a key; empty where there is none or storage is refused. */
    static String read(String key) {
        return get(PREFIX + key);
    }

    /** Keeps a note; false where storage is full or refused. */
    static boolean write(String key, String text) {
        return set(PREFIX + key, text);
    }

    @JSBody(params = "key", script = "try { return localStorage.getItem(key) || ''; } catch (e) { return ''; }")
    private static native String get(String key);

    @JSBody(params = {"key", "text"}, script = "try { if (text) { localStorage.setItem(key, text); } "
            + "else { localStorage.removeItem(key); } return true; } catch (e) { return false; }")
    private static native boolean set(String key, String text);
}
