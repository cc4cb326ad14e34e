package initlab.build;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the style sheets of each page into one, without comments: one request instead of nine, and gzip finds what they
 * have in common.
 */
final class StyleSheets {
    private static final Pattern LINK = Pattern.compile("\\s*<link rel=\"stylesheet\" href=\"([^\"]+)\">");
    private static final Pattern COMMENT = Pattern.compile("\\s*/\\*.*?\\*/", Pattern.DOTALL);

    private StyleSheets() {}

    /**
     * The parts, each page with one sheet, and without the sheets that this one is made of.
     *
     * @throws IllegalStateException if a page names a sheet that is not there
     */
    static SortedMap<String, byte[]> joined(SortedMap<String, byte[]> parts) {
        SortedMap<String, byte[]> joined = new TreeMap<>(parts);
        joined.keySet().removeIf(path -> path.endsWith(".css"));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".html")) {
                join(part.getKey(), Texts.of(part.getValue()), parts, joined);
            }
        }
        return joined;
    }

    private static void join(String page, String html, Map<String, byte[]> parts, Map<String, byte[]> joined) {
        String sheet = page.replaceFirst("\\.html$", ".css");
        StringBuilder styles = new StringBuilder();
        StringBuilder changed = new StringBuilder();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            byte[] part = parts.get(link.group(1));
            if (part == null) {
                throw new IllegalStateException(page + " refers to " + link.group(1) + ", and there is no such file.");
            }
            link.appendReplacement(
                    changed, styles.isEmpty() ? "\n  <link rel=\"stylesheet\" href=\"" + sheet + "\">" : "");
            styles.append(COMMENT.matcher(Texts.of(part)).replaceAll("")).append('\n');
        }
        if (!styles.isEmpty()) {
            joined.put(page, Texts.bytes(link.appendTail(changed).toString()));
            joined.put(sheet, Texts.bytes(styles.toString()));
        }
    }
}
