package initlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteBuildTest {
    private static final String VERSION = "1.2.3";

    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    @BeforeEach
    void aSmallSite() {
        put(
                "index.html",
                "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\">"
                        + "<link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"a.css\">\n"
                        + "<link rel=\"stylesheet\" href=\"b.css\">"
                        + "<script type=\"module\" src=\"boot.js\" id=\"boot\"></script></head>"
                        + "<body><a href=\"#part\">x</a><a href=\"?lang=de\">de</a>"
                        + "<span id=\"version\" data-testid=\"version\"></span></body>");
        put("a.css", "p { margin: 0 }");
        put("b.css", "/* Why. */\np { margin: 2px }");
        put("favicon.svg", "<svg/>");
        put("boot.js", "start();");
        put("initlab.js", "let C = 1;\nexport{C as main};");
        put("initlab-tables.js", "let T = 2;\nexport{T as main};");
        put("initlab-cells.js", "let K = 4;\nexport{K as main};");
        put("initlab-signal.js", "let S = 5;\nexport{S as main};");
        put("lesson/en/steps.html", "<ol><li><a href=\"model.html\">The model</a></li></ol>\n");
        put("job-store.js", "let J = 6;\nexport{J as main};");
        put("svg-pen.js", "let S = 3;\nexport{S as main};");
        put("lang/de.json", "{\"Train\": \"Trainieren\"}");
        put("sw.js", "const RELEASE = '';\nconst FILES = {};\n");
    }

    private void put(String path, String text) {
        parts.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String built(String path) {
        return new String(SiteBuild.site(parts, VERSION).get(path), StandardCharsets.UTF_8);
    }

    private Release release() {
        return Release.of(SiteBuild.pages(parts, VERSION));
    }

    @Test
    void allButTheDoorsLiesInTheReleasesFolder() {
        Release release = release();
        assertTrue(
                release.files()
                        .keySet()
                        .containsAll(java.util.List.of(
                                "index.html",
                                "sw.js",
                                release.name() + "/boot.js",
                                release.name() + "/lang/de.json",
                                release.name() + "/lesson/en/steps.html")),
                release.files().keySet().toString());
        assertTrue(built("index.html").contains("src=\"" + release.name() + "/boot.js\""));
        assertTrue(built("index.html").contains("href=\"#part\"")
                && built("index.html").contains("href=\"?lang=de\""));
    }

    @Test
    void anyChangedByteMakesAnotherRelease() {
        String before = Release.of(parts).name();
        assertEquals(before, Release.of(parts).name());
        put("a.css", "p { margin: 1px }");
        assertNotEquals(before, Release.of(parts).name());
    }

    @Test
    void theServiceWorkerKnowsEachFileByItsHash() {
        String script = built("sw.js");
        assertTrue(script.contains("const RELEASE = '" + release().name() + "';"), script);
        assertTrue(script.contains("/boot.js': 'sha256-") && script.contains("'index.html': 'sha256-"), script);
        assertFalse(script.contains("'sw.js'") || script.contains(SiteBuild.SINGLE_FILE), script);
    }

    @Test
    void theSingleFileHoldsAllAndLoadsNothing() {
        String html = built(SiteBuild.SINGLE_FILE);
        assertTrue(
                html.contains("p { margin: 0 }")
                        && html.contains("return { main: C };")
                        && html.contains("start();")
                        && html.contains("\"de\": {\"Train\""),
                html);
        assertFalse(html.contains("src=") || html.contains("stylesheet"), html);
    }

    /** It runs where no catalogue can be loaded. */
    @Test
    void theScriptThatSaysWhyNothingStartsHasItsTranslations() {
        put("not-started.js", "say(words('Reload. '\n    + 'It may help.'));");
        put("lang/de.json", "{\"Reload. It may help.\": \"Neu laden.\", \"Train\": \"Trainieren\"}");
        String script = built(release().name() + "/not-started.js");
        assertTrue(
                script.startsWith("var initlabEarly = {\"de\":{\"Reload. It may help.\":\"Neu laden.\"}};\nsay("),
                script);
        put("not-started.js", "say(\"Reload. It may help.\")");
        assertTrue(built(release().name() + "/not-started.js").contains("Neu laden."), "minified");
        put("lang/de.json", "{\"Train\": \"Trainieren\"}");
        assertEndsTheBuild("lang/de.json has no sentence of not-started.js.");
    }

    @Test
    void thePageAndTheSingleFileNameTheVersion() {
        for (String page : java.util.List.of("index.html", SiteBuild.SINGLE_FILE)) {
            assertTrue(built(page).contains(">1.2.3</span>"), built(page));
        }
        assertNotEquals(
                release().name(), Release.of(SiteBuild.pages(parts, "1.2.4")).name());
    }

    @Test
    void aPageHasOneStyleSheetInTheOrderOfItsParts() {
        String name = release().name();
        assertEquals("p { margin: 0 }\n\np { margin: 2px }\n", built(name + "/index.css"));
        assertEquals(1, built("index.html").split("rel=\"stylesheet\"", -1).length - 1, built("index.html"));
        assertFalse(SiteBuild.site(parts, VERSION).containsKey(name + "/a.css"));
        String html = built(SiteBuild.SINGLE_FILE);
        assertTrue(html.indexOf("p { margin: 0 }") < html.indexOf("p { margin: 2px }"), html);
    }

    @Test
    void whatAPageNeedsLaterIsASheetOfItsOwn() {
        put(
                "index.html",
                new String(parts.get("index.html"), StandardCharsets.UTF_8)
                        .replace("href=\"b.css\"", "href=\"b.css\" class=\"later\""));
        String name = release().name();
        assertEquals("p { margin: 0 }\n", built(name + "/index.css"));
        assertEquals("\np { margin: 2px }\n", built(name + "/index-later.css"));
        assertTrue(
                built("index.html").contains("<link rel=\"later\" href=\"" + name + "/index-later.css\">"),
                built("index.html"));
        assertTrue(built(SiteBuild.SINGLE_FILE).contains("margin: 2px"));
    }

    @Test
    void aMissingStyleSheetEndsTheBuild() {
        parts.remove("b.css");
        assertEquals(
                "index.html refers to b.css, which does not exist.",
                assertThrows(IllegalStateException.class, () -> SiteBuild.site(parts, VERSION))
                        .getMessage());
    }

    @Test
    void aReferenceToNothingEndsTheBuild() {
        parts.remove("a.css");
        String message = assertThrows(IllegalStateException.class, () -> Release.of(parts))
                .getMessage();
        assertEquals("index.html refers to a.css, which does not exist.", message);
    }

    @Test
    void whatWouldEndAnInlineScriptEndsTheBuild() {
        put("boot.js", "say('</script>');");
        assertThrows(IllegalStateException.class, () -> SingleFile.of(parts));
    }

    private void aPageInTwoLanguages(String german) {
        put("page.html", """
                <html lang="en"><head><title>Page</title><link rel="stylesheet" href="a.css">
                <meta name="description" content="What it is."></head><body>
                <!-- <p>Why.</p> -->
                <a href="./">To the lab</a>
                <a lang="en" href="page.html" title="English" aria-current="page">en</a>
                <a lang="de" href="page.de.html" title="Deutsch">de</a>
                <p class="lede">Put <code>&lt;p&gt;</code> here.</p><p><code>no words</code></p>
                <pre><code>&lt;iframe src="https://example.org/lab/?embed=1&amp;amp;init=he" title="<span>The lab</span>"&gt;
                &lt;init-lab seed="3"&gt;</code></pre>
                <iframe src="./?embed=1&init=he" title="The lab"></iframe><init-lab seed="3"></init-lab>
                </body></html>
                """);
        put("page.de.json", german);
    }

    private static final String GERMAN = """
            {"Page": "Seite", "What it is.": "Was es ist.", "To the lab": "Zum Labor", "The lab": "Das Labor",
             "Put <code>&lt;p&gt;</code> here.": "<code>&lt;p&gt;</code> gehört hierher."}
            """;

    @Test
    void aPageWithACatalogueIsInItsLanguageToo() {
        aPageInTwoLanguages(GERMAN);
        assertEquals("""
                <html lang="de"><head><title>Seite</title><link rel="stylesheet" href="%s/page.css">
                <meta name="description" content="Was es ist."></head><body>
                <!-- <p>Why.</p> -->
                <a href="./?lang=de">Zum Labor</a>
                <a lang="en" href="page.html" title="English">en</a>
                <a lang="de" href="page.de.html" title="Deutsch" aria-current="page">de</a>
                <p class="lede"><code>&lt;p&gt;</code> gehört hierher.</p><p><code>no words</code></p>
                <pre><code>&lt;iframe src="https://example.org/lab/?embed=1&amp;amp;init=he&amp;amp;lang=de" title="<span>Das Labor</span>"&gt;
                &lt;init-lab seed="3" lang="de"&gt;</code></pre>
                <iframe src="./?embed=1&amp;init=he&amp;lang=de" title="Das Labor"></iframe><init-lab seed="3" lang="de"></init-lab>
                </body></html>
                """.formatted(release().name()), built("page.de.html"));
        assertTrue(built("sw.js").contains("'page.de.html': 'sha256-"), built("sw.js"));
        assertFalse(
                SiteBuild.site(parts, VERSION).keySet().stream().anyMatch(path -> path.contains("page.de.json")),
                "served");
    }

    @Test
    void aPageThatIsNotAllTranslatedEndsTheBuild() {
        aPageInTwoLanguages(GERMAN.replace("\"Page\": \"Seite\", ", ""));
        assertEndsTheBuild("page.de.json lacks what page.html says: “Page”.");
        aPageInTwoLanguages(GERMAN.replace("Page", "Paper").replace("The lab", "This lab"));
        assertEndsTheBuild("page.de.json lacks what page.html says: “Page”, “The lab”.");
        aPageInTwoLanguages(GERMAN);
        put(
                "page.html",
                new String(parts.get("page.html"), StandardCharsets.UTF_8)
                        .replace("<pre>", "<ul><li>A point</li></ul><pre>"));
        assertEndsTheBuild("page.html says “A point” where no catalogue reaches it.");
    }

    @Test
    void aTranslationThatNobodyReadsOrThatChangesTheCodeEndsTheBuild() {
        aPageInTwoLanguages(GERMAN.replace("{", "{\"Gone\": \"Fort\", "));
        assertEndsTheBuild("page.de.json has what page.html does not say: “Gone”.");
        aPageInTwoLanguages(GERMAN.replace(": \"<code>&lt;p&gt;", ": \"<code>&lt;pre&gt;"));
        assertEndsTheBuild(
                "page.de.json has other tags or other code in “<code>&lt;pre&gt;</code> gehört hierher.” than page.html.");
        aPageInTwoLanguages(GERMAN);
        parts.remove("page.html");
        assertEndsTheBuild("page.de.json is for page.html, which does not exist.");
    }

    private void assertEndsTheBuild(String message) {
        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> SiteBuild.site(parts, VERSION))
                        .getMessage());
    }

    @Test
    void theSingleFileLeadsToNoOtherPage() {
        aPageInTwoLanguages(GERMAN);
        String index = new String(parts.get("index.html"), StandardCharsets.UTF_8);
        put("index.html", index.replace("</body>", "<p><a href=\"page.html\">More</a></p></body>"));
        assertTrue(built("index.html").contains("<p><a href=\"page.html\">More</a></p>"), built("index.html"));
        assertFalse(built(SiteBuild.SINGLE_FILE).contains("More"), built(SiteBuild.SINGLE_FILE));
        put("index.html", index.replace("</body>", "<b><a href=\"page.html\">More</a></b></body>"));
        assertEndsTheBuild("The single file would still need another: <a href=\"page.html\">More</a>");
    }
}
