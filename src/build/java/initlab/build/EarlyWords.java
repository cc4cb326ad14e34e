package initlab.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts the translations of its sentences in front of the script that says why the lab does not start. It runs where no
 * catalogue can be loaded.
 */
final class EarlyWords {
    private static final String SCRIPT = "not-started.js";
    /** What joins the literals of a sentence in the script. */
    private static final Pattern JOINT = Pattern.compile("['\"]\\s*\\+\\s*['\"]");

    private static final Gson WRITER = new GsonBuilder().disableHtmlEscaping().create();

    private EarlyWords() {}

    /**
     * The parts with the translations in the script, if there is one.
     *
     * @throws IllegalStateException if a catalogue has none of the script's sentences
     */
    static SortedMap<String, byte[]> with(SortedMap<String, byte[]> parts) {
        if (!parts.containsKey(SCRIPT)) {
            return parts;
        }
        String script = Texts.of(parts.get(SCRIPT));
        String joined = JOINT.matcher(script).replaceAll("");
        SortedMap<String, Map<String, String>> early = new TreeMap<>();
        Catalogues.of(parts).forEach((language, catalogue) -> early.put(language, saidBy(joined, language, catalogue)));
        SortedMap<String, byte[]> site = new TreeMap<>(parts);
        site.put(SCRIPT, Texts.bytes("var initlabEarly = " + WRITER.toJson(early) + ";\n" + script));
        return site;
    }

    /** The entries of a catalogue with which the script calls a function. */
    private static Map<String, String> saidBy(String script, String language, String catalogue) {
        Map<String, String> entries =
                new Gson().fromJson(catalogue, new TypeToken<TreeMap<String, String>>() {}.getType());
        entries.keySet()
                .removeIf(
                        english -> !script.contains("(\"" + english + "\"") && !script.contains("('" + english + "'"));
        if (entries.isEmpty()) {
            throw new IllegalStateException("lang/" + language + ".json has no sentence of " + SCRIPT + ".");
        }
        return entries;
    }
}
