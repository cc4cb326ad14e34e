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
    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    @BeforeEach
    void aSmallSite() {
        put("index.html", "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\">"
                + "<link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"a.css\">\n"
                + "<link rel=\"stylesheet\" href=\"b.css\">"
                + "<script type=\"module\" src=\"boot.js\" id=\"boot\"></script></head>"
                + "<body><a href=\"#part\">x</a><a href=\"?lang=de\">de</a></body>");
        put("a.css", "p { margin: 0 }");
        put("b.css", "/* Why. */\np { margin: 2px }");
        put("favicon.svg", "<svg/>");
        put("boot.js", "start();");
        put("initlab.js", "let C = 1;\nexport{C as main};");
        put("lang/de.json", "{\"Train\": \"Trainieren\"}");
        put("sw.js", "const RELEASE = '';\nconst FILES = {};\n");
    }

    private void put(String path, String text) {
        parts.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String built(String path) {
        return new String(SiteBuild.site(parts).get(path), StandardCharsets.UTF_8);
    }

    private Release release() {
        return Release.of(StyleSheets.joined(parts));
    }

    @Test
    void allButTheDoorsLiesInTheReleasesFolder() {
        Release release = release();
        assertTrue(release.files().keySet().containsAll(java.util.List.of("index.html", "sw.js",
                release.name() + "/boot.js", release.name() + "/lang/de.json")), release.files().keySet().toString());
        assertTrue(built("index.html").contains("src=\"" + release.name() + "/boot.js\""));
        assertTrue(built("index.html").contains("href=\"#part\"") && built("index.html").contains("href=\"?lang=de\""));
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
        assertTrue(html.contains("p { margin: 0 }") && html.contains("return { main: C };") && html.contains("start();")
                && html.contains("\"de\": {\"Train\""), html);
        assertFalse(html.contains("src=") || html.contains("stylesheet"), html);
    }

    @Test
    void aPageHasOneStyleSheetInTheOrderOfItsParts() {
        String name = release().name();
        assertEquals("p { margin: 0 }\n\np { margin: 2px }\n", built(name + "/index.css"));
        assertEquals(1, built("index.html").split("rel=\"stylesheet\"", -1).length - 1, built("index.html"));
        assertFalse(SiteBuild.site(parts).containsKey(name + "/a.css"));
        String html = built(SiteBuild.SINGLE_FILE);
        assertTrue(html.indexOf("p { margin: 0 }") < html.indexOf("p { margin: 2px }"), html);
    }

    @Test
    void aMissingStyleSheetEndsTheBuild() {
        parts.remove("b.css");
        assertEquals("index.html refers to b.css, and there is no such file.",
                assertThrows(IllegalStateException.class, () -> SiteBuild.site(parts)).getMessage());
    }

    @Test
    void aReferenceToNothingEndsTheBuild() {
        parts.remove("a.css");
        String message = assertThrows(IllegalStateException.class, () -> Release.of(parts)).getMessage();
        assertEquals("index.html refers to a.css, and there is no such file.", message);
    }

    @Test
    void whatWouldEndAnInlineScriptEndsTheBuild() {
        put("boot.js", "say('</script>');");
        assertThrows(IllegalStateException.class, () -> SingleFile.of(parts));
    }
}
