package initlab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Route;
import initlab.setup.LinkKeys;
import initlab.setup.SetupQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ?lang=}: the sentences, the address, and that no sentence remains untranslated. */
class LanguageIT {
    private static final String CATALOGUE = "**/lang/de.json";
    /**
     * Everything with letters outside of ⟦⟧ that a person sees, hears or finds on a canvas, but for names, also with
     * numbers, for code, and for what says its own language.
     */
    private static final String UNSAID = """
            () => {
              const names = /^(ReLU|Leaky ReLU|tanh|Sigmoid|GELU|SiLU|ELU|SELU|He|LeCun|LSUV|Xavier \\/ Glorot|(torch|keras)\\.\\w+|Initialization Lab)$/;
              const code = 'script, style, noscript, pre, .formula, .cost-table td, [lang]:not(html), svg';
              const rest = text => {
                let before;
                do {
                  before = text;
                  text = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
                } while (text !== before);
                return text.replace(/-?\\d[-\\d.]*(e-?\\d+)?/g, '').trim();
              };
              const found = new Set();
              const unsaid = part => /\\p{L}{2}/u.test(part) && !names.test(part.trim());
              const look = (text, where) => {
                if (text && rest(text).split(',').some(unsaid)) {
                  found.add(where + ': ' + text.trim());
                }
              };
              for (const element of document.querySelectorAll('title, body *')) {
                if (element.closest(code)) {
                  continue;
                }
                for (const node of element.childNodes) {
                  if (node.nodeType === Node.TEXT_NODE) {
                    look(node.data, element.tagName);
                  }
                }
                for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'aria-valuetext']) {
                  look(element.getAttribute(name), name);
                }
              }
              for (const text of window.drawn) {
                look(text, 'canvas');
              }
              return [...found];
            }""";

    /** A page whose every sentence is in brackets. */
    private static Lab bracketed(String query) {
        Lab lab = Lab.desktop();
        lab.page.addInitScript("window.drawn = new Set(); const fill = CanvasRenderingContext2D.prototype.fillText;"
                + "CanvasRenderingContext2D.prototype.fillText = function (text, ...more) {"
                + "window.drawn.add(text); fill.call(this, text, ...more); };");
        lab.context.route(
                CATALOGUE,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(brackets())));
        return lab.open("?lang=de" + query);
    }

    private static String brackets() {
        try {
            String german = Files.readString(Path.of("web/lang/de.json"));
            JsonObject marked = new JsonObject();
            for (String english : new Gson().fromJson(german, JsonObject.class).keySet()) {
                marked.addProperty(english, english.equals(",") ? english : "⟦" + english + "⟧");
            }
            return marked.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertAllSaid(Lab lab, String when) {
        lab.awaitDrawn();
        assertEquals(List.of(), lab.page.evaluate(UNSAID), when);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void everySentenceGoesThroughTheWords(String engine) {
        try (Lab lab = bracketed("&iterations=3000&engine=" + engine)) {
            assertAllSaid(lab, "fresh");
            for (String part : List.of("inside", "seeds", "report-parameters", "report-predictions", "report-export")) {
                lab.part(part).locator("summary").first().click();
            }
            lab.page.waitForFunction("document.querySelector('[data-testid=inside-sentence]')?.textContent");
            lab.part("seeds-count").fill("many");
            lab.part("seeds-start").click();
            lab.awaitDrawn();
            assertAllSaid(lab, "open, with mistakes");
            lab.part("seeds-count").fill("2");
            lab.part("seeds-start").click();
            lab.part("seeds-csv").waitFor();
            lab.trainToTheEnd();
            assertAllSaid(lab, "trained");
            lab.setup("rate").fill("bad");
            lab.part("rate").press("Tab");
            lab.column(1).locator("select").selectOption("scale");
            lab.awaitState("ready");
            lab.column(1).locator("[data-part=scale]").fill("much");
            lab.column(1).locator("[data-part=scale]").press("Tab");
            lab.column(2).locator("select").selectOption("formula");
            lab.awaitState("ready");
            assertAllSaid(lab, "changed");
            lab.setup("data").selectOption("own");
            lab.part("points-table").fill("1,2,1\n1,2");
            lab.part("points-table").press("Tab");
            assertAllSaid(lab, "own points");
        }
    }

    @Test
    void aDivergenceGoesThroughTheWords() {
        try (Lab lab = bracketed("&rate=100&iterations=500&init=random,10")) {
            lab.trainToTheEnd();
            assertAllSaid(lab, "diverged");
        }
    }

    /** Silence proves nothing unless a sentence that did slip past is found, on the page and on a canvas. */
    @Test
    void anUntranslatedSentenceIsFound() {
        try (Lab lab = bracketed("")) {
            lab.page.evaluate("() => { document.querySelector('h1').append('Unsaid words');"
                    + "document.createElement('canvas').getContext('2d').fillText('Drawn words', 0, 0); }");
            String found = lab.page.evaluate(UNSAID).toString();
            assertTrue(found.contains("Unsaid words") && found.contains("canvas: Drawn words"), found);
        }
    }

    @Test
    void everyNoticeGoesThroughTheWords() {
        List<String> keys = new ArrayList<>(SetupQuery.KEYS);
        keys.addAll(List.of("theme", "engine", "speed", "origin", "autoplay"));
        StringBuilder bad = new StringBuilder();
        keys.forEach(key -> bad.append('&').append(key).append("=wrong"));
        bad.append("&lr=1&foo=2&seed=wrong7");
        keys.addAll(List.of(LinkKeys.UNKNOWN, LinkKeys.REPEATED));
        try (Lab lab = bracketed(bad.toString())) {
            for (String key : keys) {
                assertEquals(
                        1,
                        lab.part("notice-list")
                                .locator("[data-source=" + key + "]")
                                .count(),
                        key);
            }
            assertAllSaid(lab, "notices");
        }
        try (Lab lab = bracketed("&init=normal(1/),normal(-1)&arithmetic=exact&layers=2-4-1&embed=1")) {
            assertAllSaid(lab, "embedded");
        }
    }

    @Test
    void germanIsUsedInPageWorkersAndFiles() throws IOException {
        try (Lab lab = Lab.desktop().open("?iterations=2000&lang=de")) {
            assertEquals("de", lab.page.locator("html").getAttribute("lang"));
            assertTrue(lab.page.title().contains("die ersten Gewichte"), lab.page.title());
            assertEquals("Trainieren", lab.part("train").innerText());
            assertEquals("Iteration 0 von 2\u202f000", lab.part("progress-text").innerText());
            lab.part("inside").locator("summary").click();
            // What the worker says.
            assertThat(lab.part("inside-sentence").first()).containsText("Kopien");
            lab.trainToTheEnd();
            lab.setup("batch").fill("all");
            lab.part("batch").press("Tab");
            lab.awaitDrawn();
            assertEquals("", lab.part("batch-problem").textContent(), "the English word is understood too");
        }
    }

    /** The page reads both decimal marks. The address keeps the point, which every language understands. */
    @ParameterizedTest
    @ValueSource(strings = {"0,02", "0.02"})
    void germanAcceptsACommaAndAPoint(String rate) {
        try (Lab lab = Lab.desktop().open("?lang=de")) {
            lab.setup("rate").fill(rate);
            lab.part("rate").press("Tab");
            lab.awaitDrawn();
            assertEquals("", lab.part("rate-problem").textContent());
            lab.page.waitForURL(url -> url.contains("rate=0.02"));
            lab.awaitState("ready");
            assertEquals("0,02", lab.part("rate").inputValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|99.3%", "&lang=de|99,3\u202f%"})
    void percentagesUseTheDecimalMarkOfTheLanguage(String language, String share) {
        try (Lab lab = Lab.desktop().open("?init=he&arithmetic=fast" + language)) {
            lab.trainToTheEnd();
            assertEquals(share, lab.column(0).locator("[data-part=train]").innerText());
        }
    }

    @Test
    void germanNumbersHaveAComma() {
        try (Lab lab = Lab.desktop().open("?iterations=100&rate=0.075&lang=de")) {
            assertEquals("0,075", lab.part("rate").inputValue());
            assertEquals("0,6931", lab.column(0).locator("[data-part=cost]").innerText());
            for (String rate : new String[] {"0,02", "0.03"}) {
                lab.setup("rate").fill(rate);
                lab.part("rate").press("Tab");
                lab.page.waitForURL("**/?rate=" + rate.replace(',', '.') + "&iterations=100&lang=de");
                lab.awaitState("ready");
                assertEquals("", lab.part("rate-problem").textContent());
                assertEquals(rate.replace('.', ','), lab.part("rate").inputValue());
            }
            lab.setup("iterations").fill("1.000.000");
            lab.part("iterations").press("Tab");
            lab.page.waitForURL("**/?rate=0.03&iterations=1000000&lang=de");
        }
    }

    @Test
    void theAddressKeepsTheLanguageAndLinksToTheOther() {
        try (Lab lab = Lab.desktop().open("?iterations=700&lang=de&theme=dark")) {
            assertTrue(lab.page.url().endsWith("?iterations=700&theme=dark&lang=de"), lab.page.url());
            lab.setup("rate").fill("0.5");
            lab.part("rate").press("Tab");
            lab.page.waitForURL("**/?rate=0.5&iterations=700&theme=dark&lang=de");
            lab.awaitState("ready");
            lab.part("languages").locator("[lang=en]").click();
            lab.page.waitForURL("**/?rate=0.5&iterations=700&theme=dark");
            lab.awaitState("ready");
            assertEquals("Train", lab.part("train").innerText());
            assertEquals("en", lab.page.locator("html").getAttribute("lang"));
        }
    }

    @Test
    void anUnknownLanguageIsNamedAndReplacedByEnglish() {
        try (Lab lab = Lab.desktop().open("?lang=xx")) {
            assertTrue(lab.part("notice-list")
                    .innerText()
                    .contains("lang=xx is not available, so English is used. Choose one of: en, de."));
            assertEquals("Train", lab.part("train").innerText());
            assertFalse(lab.page.url().contains("lang="), lab.page.url());
        }
    }

    @Test
    void aMissingCatalogueIsNamedAndReplacedByEnglish() {
        try (Lab lab = Lab.desktop()) {
            lab.context.route(CATALOGUE, Route::abort);
            lab.open("?lang=de");
            assertTrue(lab.part("notice-list")
                    .innerText()
                    .contains("The translation for lang=de could not be loaded, so English is used."));
            assertEquals("Train", lab.part("train").innerText());
            lab.faults.clear();
        }
    }

    @Test
    void englishVisitorsLoadNoCatalogue() {
        try (Lab lab = Lab.desktop().open("")) {
            assertEquals(
                    List.of(),
                    lab.requests.stream().filter(url -> url.contains("/lang/")).toList());
        }
    }

    /** What a browser's translator does: it wraps the texts, replaces their words and changes the page's language. */
    private static final String TRANSLATE = """
            () => {
              document.documentElement.lang = 'fr';
              document.documentElement.className = 'translated-ltr';
              const translate = root => {
                const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                const texts = [];
                while (walker.nextNode()) {
                  texts.push(walker.currentNode);
                }
                for (const text of texts) {
                  const parent = text.parentElement;
                  if (!text.data.trim() || !parent || parent.closest('script, style, textarea, option, font')) {
                    continue;
                  }
                  const outer = document.createElement('font');
                  const inner = outer.appendChild(document.createElement('font'));
                  inner.textContent = text.data.replace(/[a-z]{3,}/gi, word => 'fr' + word);
                  text.replaceWith(outer);
                }
              };
              translate(document.body);
              window.rewritten = 0;
              new MutationObserver(changes => {
                for (const change of changes) {
                  for (const node of change.addedNodes) {
                    if (node.nodeType === Node.TEXT_NODE) {
                      window.rewritten += change.target.id === 'setup-summary' ? 1 : 0;
                      translate(change.target);
                    } else if (node.nodeName !== 'FONT' && node.nodeType === Node.ELEMENT_NODE) {
                      translate(node);
                    }
                  }
                }
              }).observe(document.body, {childList: true, subtree: true});
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void aTranslatedPageGoesOnInItsOwnLanguage(String engine) {
        try (Lab lab = Lab.desktop().open("?iterations=300&engine=" + engine)) {
            lab.page.evaluate(TRANSLATE);
            lab.setup("rate").fill("0.02");
            lab.part("rate").press("Tab");
            lab.page.waitForURL(url -> url.contains("rate=0.02"));
            lab.awaitState("ready");
            lab.trainToTheEnd();
            assertTrue(lab.page.url().endsWith("?rate=0.02&iterations=300&engine=" + engine), lab.page.url());
            assertEquals("frIteration 300 of 300", lab.part("progress-text").innerText());
            String cost = lab.column(2).locator("[data-part=cost]").innerText();
            assertTrue(cost.startsWith("0.") && !cost.equals("0.6931"), cost);
            assertEquals(1, lab.page.evaluate("window.rewritten"), "a text that stays the same is not written again");
            lab.part("inside").locator("summary").click();
            lab.part("inside-sentence").first().waitFor();
            lab.page.reload();
            lab.awaitState("ready");
            assertEquals("Train", lab.part("train").innerText());
            lab.awaitDrawn();
            assertEquals(
                    List.of("You had trained this set-up to the end. Go on from thereStart over"),
                    lab.part("notice-list").locator("p").allInnerTexts(),
                    "only the offer of the finished run, nothing about a language");
        }
    }
}
