package initlab.build;

import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole lab in one HTML file, for a disk, where a browser lets a page load neither modules nor other files: styles,
 * words, the JavaScript program and boot.js stand in it, and the page's own script is the training workers' too.
 */
final class SingleFile {
    private static final Pattern STYLE_SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");
    private static final Pattern ICON = Pattern.compile("(<link rel=\"icon\" href=\")([^\"]+)(\")");
    private static final Pattern HINT = Pattern.compile("\\s*<link rel=\"(module)?preload\"[^>]*>");
    private static final Pattern LOADED_SCRIPT = Pattern.compile("\\s*<script [^>]*src=\"[^>]*></script>");
    /** A paragraph that only leads to another page of the site. */
    private static final Pattern WAY_OUT = Pattern.compile("\\s*<p><a href=\"[\\w.-]+\\.html\">[^<]*</a></p>");

    private static final Pattern POLICY =
            Pattern.compile("(?<=http-equiv=\"Content-Security-Policy\" )content=\"[^\"]*\"");
    private static final Pattern EXPORT = Pattern.compile("export\\s*\\{\\s*([\\w$]+) as main\\s*};?\\s*$");
    private static final Pattern CATALOGUE = Pattern.compile("lang/([\\w-]+)\\.json");
    /** What ends an inline script, or makes the browser read it in another way. */
    private static final Pattern UNFIT = Pattern.compile("<(/script|script|!--)", Pattern.CASE_INSENSITIVE);

    private static final Pattern STILL_NEEDED = Pattern.compile(
            "<(?:(link|script|img)[^>]* (href|src)=\"(?!data:)[^\"]*\"" + "|a [^>]*href=\"[\\w./-]+\\.html\")");

    private final SortedMap<String, byte[]> parts;

    private SingleFile(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    static String of(SortedMap<String, byte[]> parts) {
        return new SingleFile(parts).html();
    }

    private String html() {
        String html = HINT.matcher(part("index.html")).replaceAll("");
        html = LOADED_SCRIPT.matcher(html).replaceAll("");
        html = WAY_OUT.matcher(html).replaceAll("");
        html = replace(STYLE_SHEET, html, match -> "<style>\n" + part(match.group(1)) + "</style>");
        html = replace(
                ICON,
                html,
                match -> match.group(1) + "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(parts.get(match.group(2))) + match.group(3));
        Matcher needed = STILL_NEEDED.matcher(html);
        if (needed.find()) {
            throw new IllegalStateException("The single file would still need another: " + needed.group());
        }
        String script = "\n" + script();
        html = Texts.replaceOnce(
                html,
                POLICY.matcher(html)
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse(""),
                policy(script));
        // At the end of the body: a script that stands in the page does not wait for the page.
        return Texts.replaceOnce(html, "</body>", "<script id=\"boot\">" + script + "</script>\n</body>");
    }

    /** As strict as the site's: this one script, in the page and in its workers, and nothing from anywhere. */
    private static String policy(String script) {
        String hash = Base64.getEncoder().encodeToString(Digests.sha256().digest(Texts.bytes(script)));
        return "content=\"default-src 'none'; script-src 'sha256-" + hash + "'; worker-src blob:; "
                + "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'\"";
    }

    private String script() {
        String script = "globalThis.initlabCatalogues = {" + catalogues() + "};\n"
                + "globalThis.initlabProgram = (() => {\n" + program() + "})();\n"
                + "{\n" + part("boot.js") + "}\n";
        Matcher unfit = UNFIT.matcher(script);
        if (unfit.find()) {
            throw new IllegalStateException("“" + unfit.group() + "” cannot stand in an inline script: "
                    + script.substring(Math.max(0, unfit.start() - 40), Math.min(script.length(), unfit.end() + 40)));
        }
        return script;
    }

    /** The module's text as a function's body: what it exports is what the function returns. */
    private String program() {
        String module = part("initlab.js");
        Matcher export = EXPORT.matcher(module);
        if (!export.find()) {
            throw new IllegalStateException("initlab.js does not end by exporting main.");
        }
        return module.substring(0, export.start()) + "\nreturn { main: " + export.group(1) + " };\n";
    }

    private String catalogues() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> file : parts.entrySet()) {
            Matcher catalogue = CATALOGUE.matcher(file.getKey());
            if (catalogue.matches()) {
                text.append('"')
                        .append(catalogue.group(1))
                        .append("\": ")
                        .append(part(file.getKey()))
                        .append(",\n");
            }
        }
        return text.toString();
    }

    private String part(String path) {
        byte[] bytes = parts.get(path);
        if (bytes == null) {
            throw new IllegalStateException("There is no " + path + " for the single file.");
        }
        return Texts.of(bytes);
    }

    private static String replace(Pattern pattern, String text, java.util.function.Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
    }
}
