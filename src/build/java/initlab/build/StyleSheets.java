package initlab.build;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Joins the style sheets of each page into one without comments. One request replaces nine, and gzip compresses them
 * better together.
 */
final class StyleSheets {
    static final String LINK = "link[rel=stylesheet]";
    private static final Pattern COMMENT = Pattern.compile("\\s*/\\*.*?\\*/", Pattern.DOTALL);

    private StyleSheets() {}

    /**
     * Returns the parts with one style sheet for each page in place of the sheets that it is made of.
     *
     * @throws IllegalStateException if a page names a sheet that does not exist
     */
    static SortedMap<String, byte[]> joined(SortedMap<String, byte[]> parts) {
        SortedMap<String, byte[]> joined = new TreeMap<>(parts);
        joined.keySet().removeIf(path -> path.endsWith(".css"));
        for (String path : parts.keySet()) {
            if (path.endsWith(".html")) {
                join(path, parts, joined);
            }
        }
        return joined;
    }

    private static void join(String page, Map<String, byte[]> parts, Map<String, byte[]> joined) {
        String sheet = page.replaceFirst("\\.html$", ".css");
        StringBuilder styles = new StringBuilder();
        Document document = Html.parse(parts.get(page));
        for (Element link : document.select(LINK)) {
            byte[] part = parts.get(link.attr("href"));
            if (part == null) {
                throw new IllegalStateException(page + " refers to " + link.attr("href") + ", which does not exist.");
            }
            if (styles.isEmpty()) {
                link.attr("href", sheet);
            } else {
                Html.remove(link);
            }
            styles.append(COMMENT.matcher(Texts.of(part)).replaceAll("")).append('\n');
        }
        if (!styles.isEmpty()) {
            joined.put(page, Html.bytes(document));
            joined.put(sheet, Texts.bytes(styles.toString()));
        }
    }
}
