package initlab.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The whole lab in one HTML file, for a disk, where a browser lets a page load neither modules nor other files: styles,
 * words, the JavaScript program and boot.js stand in it, and the page's own script is the training workers' too.
 */
final class SingleFile {
    /** Scripts that are fetched. */
    private static final String FETCHED = "script[src]";
    /** A file of the site that would still be needed. */
    private static final String NEEDED =
            "link[href]:not([href^=data:]), script[src], img[src]:not([src^=data:]), a[href$=.html]";

    /** The program before it is split; not part of the site. */
    static final String PROGRAM = "initlab-whole.js";

    private static final String LESSONS = "lesson/";

    private static final String PAPERS = "papers/";
    private static final Gson WRITER = new GsonBuilder().disableHtmlEscaping().create();
    private static final Pattern EXPORT = Pattern.compile("export\\s*\\{\\s*([\\w$]+) as main\\s*};?\\s*$");
    /** What ends an inline script, or makes the browser read it in another way. */
    private static final Pattern UNFIT = Pattern.compile("<(/script|script|!--)", Pattern.CASE_INSENSITIVE);

    private final SortedMap<String, byte[]> parts;

    private SingleFile(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    static String of(SortedMap<String, byte[]> parts) {
        return new SingleFile(parts).html();
    }

    private String html() {
        Document page = Html.parse(Texts.bytes(part(SiteBuild.LAB)));
        page.select(FETCHED).forEach(Html::remove);
        // A paragraph that only leads to another page of the site.
        for (Element link : page.select("p > a[href$=.html]:only-child")) {
            if (link.parent().ownText().isEmpty()) {
                Html.remove(link.parent());
            }
        }
        for (Element link : page.select(StyleSheets.LINK + ", link[rel=" + StyleSheets.LATER + "]")) {
            Element style = new Element("style");
            style.appendChild(new DataNode("\n" + part(link.attr("href"))));
            link.replaceWith(style);
        }
        Element icon = page.expectFirst("link[rel=icon]");
        icon.attr("href", "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes(icon.attr("href"))));
        Element needed = page.selectFirst(NEEDED);
        if (needed != null) {
            throw new IllegalStateException("The single file would still need another: " + needed.outerHtml());
        }
        String script = "\n" + script();
        page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content", policy(script));
        // At the end of the body: a script that stands in the page does not wait for the page.
        Element boot = page.body().appendElement("script").attr("id", "boot");
        boot.appendChild(new DataNode(script));
        return page.outerHtml();
    }

    /** As strict as the site's: this one script, in the page and in its workers, and nothing from anywhere. */
    private static String policy(String script) {
        String hash = Base64.getEncoder().encodeToString(Digests.sha256().digest(Texts.bytes(script)));
        return "default-src 'none'; script-src 'sha256-" + hash + "'; worker-src blob:; "
                + "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";
    }

    private String script() {
        String script = "globalThis.initlabCatalogues = {" + catalogues() + "};\n"
                + "globalThis.initlabPrograms = {" + wholeProgram() + program("initlab-tables")
                + program("initlab-cells") + program("initlab-signal") + program("svg-pen")
                + program("job-store") + "};\n"
                + "globalThis.initlabTexts = " + WRITER.toJson(texts()) + ";\n"
                + "{\n" + part("boot.js") + "}\n";
        Matcher unfit = UNFIT.matcher(script);
        if (unfit.find()) {
            throw new IllegalStateException("“" + unfit.group() + "” cannot stand in an inline script: "
                    + script.substring(Math.max(0, unfit.start() - 40), Math.min(script.length(), unfit.end() + 40)));
        }
        return script;
    }

    /** The program that the page and its workers run, in one. */
    private String wholeProgram() {
        return parts.containsKey(PROGRAM)
                ? program(PROGRAM.replace(".js", "")).replace("initlab-whole", "initlab")
                : program("initlab");
    }

    /** A module as a member of an object: a function that returns what the module exports. */
    private String program(String name) {
        String module = part(name + ".js");
        Matcher export = EXPORT.matcher(module);
        if (!export.find()) {
            throw new IllegalStateException(name + ".js does not end by exporting main.");
        }
        return "\"" + name + "\": () => {\n" + module.substring(0, export.start()) + "\nreturn { main: "
                + export.group(1) + " };\n},\n";
    }

    private String catalogues() {
        StringBuilder text = new StringBuilder();
        Catalogues.of(parts)
                .forEach((language, catalogue) -> text.append('"')
                        .append(language)
                        .append("\": ")
                        .append(catalogue)
                        .append(",\n"));
        return text.toString();
    }

    /** The files of the lessons and the published experiments by path; a comment would end the script. */
    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        parts.forEach((path, bytes) -> {
            if (path.startsWith(LESSONS) || path.startsWith(PAPERS)) {
                texts.put(path, Texts.of(bytes));
            }
        });
        return texts;
    }

    private String part(String path) {
        return Texts.of(bytes(path));
    }

    private byte[] bytes(String path) {
        byte[] bytes = parts.get(path);
        if (bytes == null) {
            throw new IllegalStateException("There is no " + path + " for the single file.");
        }
        return bytes;
    }
}
