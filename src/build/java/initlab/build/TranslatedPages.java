package initlab.build;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages in other languages, to be read without a script: {@code page.html} and {@code page.de.json} give
 * {@code page.de.html}. A catalogue has what stands in an element that speaks, its markup too, and what attributes say.
 */
final class TranslatedPages {
    private static final Pattern CATALOGUE = Pattern.compile("(.+)\\.([a-z]{2})\\.json");
    /** What no catalogue changes: comments, and languages by their own names. */
    private static final String LEFT_ALONE = "<!--.*?-->|<a lang=.*?</a>";
    /** The outermost element that speaks, its tag, name and content; in code, a span is a word for people. */
    private static final Pattern UNIT = Pattern.compile(
            LEFT_ALONE + "|(<(title|h1|h2|h3|p|th|td|a|span)(?=[ >])[^<>]*>)(.*?)(?=</\\2>)", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile(LEFT_ALONE + "|()()(<[^<>]*>)", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(\\s(title|aria-label|data-[\\w-]+|name=\"description\" content)=\")([^\"]+)");
    private static final Pattern MARKUP = Pattern.compile("<code>.*?</code>|<[^>]*>");
    private static final Pattern UNREACHED = Pattern.compile(LEFT_ALONE + "|<pre.*?</pre>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");
    /** The lab's address in a frame, up to its end, and an element's attributes, as such and in the code on view. */
    private static final Pattern LAB_ADDRESS = Pattern.compile("\\?embed=1(&(?:amp;)*)[^\"]*");

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
                throw new IllegalStateException(part.getKey() + " is for " + page + ", and there is no such file.");
            }
            Map<String, String> entries =
                    new Gson().fromJson(Texts.of(part.getValue()), new TypeToken<Map<String, String>>() {}.getType());
            String html =
                    new TranslatedPages(page, part.getKey(), entries).in(catalogue.group(2), Texts.of(parts.get(page)));
            site.remove(part.getKey());
            site.put(catalogue.group(1) + "." + catalogue.group(2) + ".html", Texts.bytes(html));
        }
        return site;
    }

    private String in(String language, String english) {
        String html = replace(UNIT, english, this::said);
        html = replace(TAG, html, tag -> replace(ATTRIBUTE, tag, this::said));
        for (String text : UNREACHED.split(replace(UNIT, english, unit -> ""))) {
            if (LETTER.matcher(text).find()) {
                throw new IllegalStateException(page + " says “" + text.strip() + "” where no catalogue reaches it.");
            }
        }
        if (!lacking.isEmpty()) {
            throw new IllegalStateException(file + " lacks what " + page + " says: " + quoted(lacking));
        }
        if (!dead.isEmpty()) {
            throw new IllegalStateException(file + " has what " + page + " does not say: " + quoted(dead));
        }
        return local(language, html);
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

    /** What is no sentence: the page's own language, its mark among the languages, and that of the labs it leads to. */
    private static String local(String language, String html) {
        String local = Texts.replaceOnce(html, "<html lang=\"en\">", "<html lang=\"" + language + "\">");
        local = Texts.replaceOnce(local, " aria-current=\"page\"", "");
        local = Texts.replaceOnce(
                local, "<a lang=\"" + language + "\"", "<a lang=\"" + language + "\" aria-current=\"page\"");
        local = local.replace("href=\"./\"", "href=\"./?lang=" + language + "\"");
        local = LAB_ADDRESS.matcher(local).replaceAll("$0$1lang=" + language);
        return LAB_ELEMENT.matcher(local).replaceAll("$0 lang=\"" + language + "\"");
    }

    /** Replaces the third group of what a pattern finds; without one, it is to be left alone. */
    private static String replace(Pattern pattern, String text, UnaryOperator<String> by) {
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(3) == null ? match.group() : match.group(1) + by.apply(match.group(3))));
    }

    private static String quoted(TreeSet<String> texts) {
        return "“" + String.join("”, “", texts) + "”.";
    }
}
