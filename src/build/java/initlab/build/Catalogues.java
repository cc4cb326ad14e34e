package initlab.build;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The catalogues with which the lab speaks other languages. */
final class Catalogues {
    private static final Pattern FILE = Pattern.compile("lang/([\\w-]+)\\.json");

    private Catalogues() {}

    /** The texts of the catalogues among the parts, in JSON, by language. */
    static SortedMap<String, String> of(SortedMap<String, byte[]> parts) {
        SortedMap<String, String> catalogues = new TreeMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Matcher file = FILE.matcher(part.getKey());
            if (file.matches()) {
                catalogues.put(file.group(1), Texts.of(part.getValue()));
            }
        }
        return catalogues;
    }
}
