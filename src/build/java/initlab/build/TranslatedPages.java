package initlab.build;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Pages in other languages, to be read without a script: {@code page.html} and {@code page.de.json} give
 * {@code page.de.html}. A catalogue has what stands in an element that speaks, its markup too, and what attributes say.
 */
final class TranslatedPages {
    private static final Pattern CATALOGUE = Pattern.compile("(.+)\\.([a-z]{2})\\.json");
    /** Elements that no catalogue changes: the languages by their own names. */
    private static final String LEFT_ALONE = "a[lang]";
    /** Elements whose content is one entry; in code, a span is a text for people. */
    private static final String UNIT = "title, h1, h2, h3, p, th, td, a, span";

    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile("title|aria-label|data-.*");
    private static final Pattern MARKUP = Pattern.compile("<code>.*?</code>|<[^>]*>");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");
    /** The lab's address in a frame, as such and in the code on view. */
    private static final Pattern LAB_ADDRESS = Pattern.compile("\\?embed=1(&(?:amp;)*)[^\"]*");
    /** The lab's element with its attributes, in the code on view. */
    private static final Pattern LAB_ELEMENT = Pattern.compile("init-lab(?: [a-z]+=\"[^\"]*\")+");

    private final String page;
    private final String file;
    private final Map<String, String> catalogue;
    private final TreeSet<String> lacking = new TreeSet<>();
    private final TreeSet<String> dead;

    private TranslatedPages(String page, String file, Map<String, String> catalogue) {
        this.page = page;
        this.file = file;
        this.catalogue = catalogue;
        dead = new TreeSet<>(catalogue.keySet());
    }

    /**
     * The parts, with a page in the place of each catalogue of one.
     *
     * @throws IllegalStateException if a catalogue lacks something, or has something that its page does not say
     */
    static SortedMap<String, byte[]> with(SortedMap<String, byte[]> parts) {
        SortedMap<String, byte[]> site = new TreeMap<>(parts);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Matcher catalogue = CATALOGUE.matcher(part.getKey());
            if (!catalogue.matches()) {
                continue;
            }
            String page = catalogue.group(1) + ".html";
            if (!parts.containsKey(page)) {
                throw new IllegalStateException(part.getKey() + " is for " + page + ", which does not exist.");
            }
            Map<String, String> entries =
                    new Gson().fromJson(Texts.of(part.getValue()), new TypeToken<Map<String, String>>() {}.getType());
            byte[] translated =
                    new TranslatedPages(page, part.getKey(), entries).in(catalogue.group(2), parts.get(page));
            site.remove(part.getKey());
            site.put(catalogue.group(1) + "." + catalogue.group(2) + ".html", translated);
        }
        return site;
    }

    private byte[] in(String language, byte[] english) {
        Document document = Html.parse(english);
        requireReached(document);
        for (Element unit : document.select(UNIT)) {
            if (isOutermost(unit)) {
                String html = unit.html();
                String other = said(html);
                if (!other.equals(html)) {
                    unit.html(other);
                }
            }
        }
        for (Element element : document.getAllElements()) {
            if (element.closest(LEFT_ALONE) == null) {
                translateAttributes(element);
            }
        }
        if (!lacking.isEmpty()) {
            throw new IllegalStateException(file + " lacks what " + page + " says: " + quoted(lacking));
        }
        if (!dead.isEmpty()) {
            throw new IllegalStateException(file + " has what " + page + " does not say: " + quoted(dead));
        }
        makeLocal(language, document);
        return Html.bytes(document);
    }

    private static boolean isOutermost(Element unit) {
        return unit.closest(LEFT_ALONE) == null && unit.parent().closest(UNIT) == null;
    }

    private void requireReached(Document document) {
        for (Element element : document.getAllElements()) {
            if (element.closest(UNIT + ", pre, " + LEFT_ALONE) != null) {
                continue;
            }
            for (TextNode text : element.textNodes()) {
                if (LETTER.matcher(text.getWholeText()).find()) {
                    throw new IllegalStateException(
                            page + " says “" + text.getWholeText().strip() + "” where no catalogue reaches it.");
                }
            }
        }
    }

    private void translateAttributes(Element element) {
        boolean description =
                element.normalName().equals("meta") && element.attr("name").equals("description");
        for (Attribute attribute : element.attributes()) {
            if (SPOKEN_ATTRIBUTE.matcher(attribute.getKey()).matches()
                    || description && attribute.getKey().equals("content")) {
                attribute.setValue(said(attribute.getValue()));
            }
        }
    }

    /** A text in the other language; markup and code alone are the same in all. */
    private String said(String english) {
        if (!LETTER.matcher(MARKUP.matcher(english).replaceAll("")).find()) {
            return english;
        }
        String other = catalogue.get(english);
        dead.remove(english);
        if (other == null) {
            lacking.add(english);
            return english;
        }
        if (!markup(other).equals(markup(english))) {
            throw new IllegalStateException(
                    file + " has other tags or other code in “" + other + "” than " + page + ".");
        }
        return other;
    }

    private static List<String> markup(String text) {
        return MARKUP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** Changes what is no sentence: the page's own language, its mark among the languages, and that of its labs. */
    private static void makeLocal(String language, Document document) {
        document.expectFirst("html[lang=en]").attr("lang", language);
        document.expectFirst("a[aria-current=page]").removeAttr("aria-current");
        document.expectFirst("a[lang=" + language + "]").attr("aria-current", "page");
        document.select("a[href=./]").attr("href", "./?lang=" + language);
        document.select("init-lab").attr("lang", language);
        for (Element frame : document.select("iframe")) {
            frame.attr("src", LAB_ADDRESS.matcher(frame.attr("src")).replaceAll("$0$1lang=" + language));
        }
        for (Element code : document.select("code")) {
            for (TextNode text : code.textNodes()) {
                String local = LAB_ADDRESS.matcher(text.getWholeText()).replaceAll("$0$1lang=" + language);
                text.text(LAB_ELEMENT.matcher(local).replaceAll("$0 lang=\"" + language + "\""));
            }
        }
    }

    private static String quoted(TreeSet<String> texts) {
        return "“" + String.join("”, “", texts) + "”.";
    }
}
