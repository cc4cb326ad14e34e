package initlab.build;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Joins the style sheets of each page into one without comments. One request replaces nine, and gzip compresses them
 * better together. What a page needs only later becomes a second one.
 */
final class StyleSheets {
    static final String LINK = "link[rel=stylesheet]";
    /** The class of links to what is loaded with the rest of the program, and the relation of what they become. */
    static final String LATER = "later";

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
        Document document = Html.parse(parts.get(page));
        String name = page.replaceFirst("\\.html$", "");
        Elements later = document.select(LINK + "." + LATER);
        Elements first = document.select(LINK + ":not(." + LATER + ")");
        if (!first.isEmpty()) {
            joined.put(name + ".css", join(page, first, name + ".css", parts));
            if (!later.isEmpty()) {
                joined.put(name + "-later.css", join(page, later, name + "-later.css", parts));
                // A relation that no browser knows; boot.js makes it a style sheet.
                later.get(0).attr("rel", LATER).removeClass(LATER);
            }
            joined.put(page, Html.bytes(document));
        }
    }

    /** The styles of some links, of which the first one leads to all of them and the others go. */
    private static byte[] join(String page, Elements links, String sheet, Map<String, byte[]> parts) {
        StringBuilder styles = new StringBuilder();
        for (Element link : links) {
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
        return Texts.bytes(styles.toString());
    }
}
