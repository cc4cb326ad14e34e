package initlab;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSBody;

/** The catalogue that {@code web/boot.js} has fetched for the language in the address. */
final class Catalogue {
    private Catalogue() {}

    /** English sentences and their translations; empty for English. */
    static Map<String, String> given() {
        String[] entries = entries();
        Map<String, String> catalogue = new HashMap<>();
        for (int i = 0; i + 1 < entries.length; i += 2) {
            catalogue.put(entries[i], entries[i + 1]);
        }
        return catalogue;
    }

    @JSBody(script = "return Object.entries(globalThis.initlabWords || {}).flat();")
    private static native String[] entries();
}
