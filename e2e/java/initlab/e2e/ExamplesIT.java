package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of examples in both languages, and each example's code in a page built as its system builds one. */
class ExamplesIT {
    private static final String ENGLISH = "embedding.html";
    private static final String GERMAN = "embedding.de.html";
    private static final String STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    private static final Pattern SCRIPT = Pattern.compile("<script.*?</script>", Pattern.DOTALL);
    private static final Pattern IFRAME_CALL =
            Pattern.compile("IFrame\\(\"([^\"]*)\", width=\"([^\"]*)\", height=(\\d+)\\)");

    @ParameterizedTest
    @CsvSource({
        "iframe, plain",
        "html, plain",
        "markdown, plain",
        "jupyter, notebook",
        "moodle, filtered",
        "reveal, slides"
    })
    void theCodeOfThePageWorksWhereItIsMeantFor(String example, String system) {
        String code = code(ENGLISH, example);
        try (Lab lab = Lab.heldBy("<!doctype html><title>Course</title>\n" + built(code, system))) {
            if (system.equals("slides")) {
                lab.page.evaluate(
                        "() => { const s = document.querySelectorAll('section'); s[0].hidden = true; s[1].hidden = false; }");
            }
            Frame frame = lab.frame("embed=1");
            Lab.choose(frame, "speed-max");
            frame.getByTestId("train").click();
            frame.waitForFunction("document.documentElement.dataset.state === 'finished'");
            if (example.equals("html")) {
                lab.page.waitForFunction(
                        "/zeros: cost 0\\.693, he: cost 0\\.0\\d+$/.test(document.getElementById('result').textContent)");
            }
            lab.picture("example-" + example);
        }
    }

    private static String code(String file, String example) {
        try (Lab lab = Lab.desktop()) {
            lab.page.navigate(Lab.address() + file);
            return lab.page.locator("#" + example + " pre code").innerText();
        }
    }

    @ParameterizedTest
    @CsvSource({"html, plain", "moodle, filtered"})
    void theCodeOfTheGermanPageMakesAGermanLab(String example, String system) {
        try (Lab lab = Lab.heldBy("<!doctype html><title>Kurs</title>\n" + built(code(GERMAN, example), system))) {
            Frame frame = lab.frame("embed=1");
            assertEquals("de", frame.locator("html").getAttribute("lang"));
            assertEquals("Trainieren", frame.getByTestId("train").innerText());
            if (example.equals("html")) {
                assertEquals(
                        "Drücke auf „Trainieren“.", lab.page.locator("#result").innerText());
                Lab.choose(frame, "speed-max");
                frame.getByTestId("train").click();
                lab.page.waitForFunction(
                        "/^zeros: Kosten 0\\.693, he: Kosten 0\\.0\\d+$/.test(document.getElementById('result').textContent)");
            } else {
                assertEquals(
                        "Trainiere die Netze. Welches davon lernt?",
                        lab.page.locator("p").first().innerText());
            }
        }
    }

    /** What the system makes of what the teacher pasted. */
    private static String built(String code, String system) {
        return switch (system) {
            case "filtered" -> {
                assertEquals(SCRIPT.matcher(code).replaceAll(""), code, "Moodle removes scripts");
                yield code;
            }
            case "notebook" -> {
                Matcher call = IFRAME_CALL.matcher(code);
                assertTrue(call.find(), code);
                yield "<iframe title=Output sandbox='allow-scripts allow-same-origin' width=800 height=700 srcdoc='"
                        + "<iframe title=Lab width=\"" + call.group(2) + "\" height=\"" + call.group(3) + "\" src=\""
                        + call.group(1).replace("&", "&amp;amp;") + "\"></iframe>'></iframe>";
            }
            case "slides" -> "<section>First</section>" + code.replace("<section>", "<section hidden>");
            default -> code;
        };
    }

    @ParameterizedTest
    @CsvSource({ENGLISH + ", cost, ''", GERMAN + ", Kosten, de"})
    void thePageRunsUnderAStrictPolicyAndShowsWhatItsCodeMakes(String file, String cost, String language) {
        try (Lab lab = Lab.behind(Map.of("Content-Security-Policy", STRICT))) {
            lab.page.navigate(lab.site() + file);
            for (String example : List.of("iframe", "jupyter", "moodle")) {
                String code = lab.page
                        .locator("#" + example + " pre code")
                        .innerText()
                        .replace("&amp;", "&");
                String live = (String) lab.page
                        .locator("#" + example + " .example-live iframe")
                        .evaluate("f => f.src");
                assertTrue(code.contains("\"" + live + "\""), code + " has not " + live);
                assertEquals(!language.isEmpty(), live.endsWith("&lang=" + language), live);
            }
            for (String example : List.of("html", "markdown", "reveal")) {
                String live = (String) lab.page
                        .locator("#" + example + " .example-live init-lab")
                        .evaluate("e => e.outerHTML");
                assertTrue(
                        lab.page
                                .locator("#" + example + " pre code")
                                .innerText()
                                .contains(live),
                        live);
                assertEquals(!language.isEmpty(), live.contains(" lang=\"" + language + "\""), live);
            }
            lab.page.evaluate("() => document.querySelector('#html init-lab').setAttribute('iterations', '200')");
            lab.page.evaluate("() => document.querySelector('#html init-lab').train()");
            lab.page.waitForFunction(
                    "() => document.getElementById('result').textContent.startsWith('zeros: " + cost + " 0.693')");
        }
    }

    @Test
    void theLabAndThePageLeadToEachOtherInEachLanguage() {
        try (Lab lab = Lab.desktop().open("")) {
            Locator footer = lab.page.locator(".colophon");
            Locator languages = lab.page.locator(".languages");
            footer.getByText("Put it into your course").click();
            lab.page.waitForURL(Lab.address() + ENGLISH);
            assertEquals("en", languages.locator("[aria-current]").innerText().toLowerCase(Locale.ROOT));
            languages.getByTitle("Deutsch").click();
            lab.page.waitForURL(Lab.address() + GERMAN);
            assertEquals("de", languages.locator("[aria-current]").innerText().toLowerCase(Locale.ROOT));
            lab.page
                    .getByText("Zum Labor", new Page.GetByTextOptions().setExact(true))
                    .click();
            lab.awaitState("ready");
            assertEquals(Lab.address() + "?lang=de", lab.page.url());
            footer.getByText("In den eigenen Kurs einbauen").click();
            lab.page.waitForURL(Lab.address() + GERMAN);
            languages.getByTitle("English").click();
            lab.page.waitForURL(Lab.address() + ENGLISH);
            lab.page
                    .getByText("Go to the lab", new Page.GetByTextOptions().setExact(true))
                    .click();
            lab.awaitState("ready");
            assertEquals(Lab.address(), lab.page.url());
        }
    }

    @Test
    void theButtonSaysInThePagesLanguageWhatItDid() {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setPermissions(List.of("clipboard-write")))) {
            lab.page.navigate(Lab.address() + GERMAN);
            Locator button = lab.page.getByLabel("Code kopieren: Moodle");
            assertEquals("Kopieren", button.innerText());
            button.click();
            button.getByText("Kopiert", new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            button.getByText("Kopieren").waitFor();
            lab.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }");
            button.click();
            button.getByText("Markiert: mit Strg+C kopieren").waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({
        ENGLISH + ", 1280, LIGHT",
        ENGLISH + ", 1280, DARK",
        ENGLISH + ", 360, LIGHT",
        ENGLISH + ", 360, DARK",
        GERMAN + ", 1280, LIGHT",
        GERMAN + ", 360, DARK"
    })
    void axeFindsNothingAndNothingReachesBeyondTheScreen(String file, int width, ColorScheme scheme) {
        try (Lab lab = Lab.with(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
            lab.page.navigate(Lab.address() + file);
            lab.page.locator("#html button").waitFor();
            lab.picture(file.replace(".html", "-" + width));
            // AccessIT looks at the labs in the frames.
            assertEquals(
                    List.of(),
                    new AxeBuilder(lab.page)
                            .exclude("iframe").exclude("init-lab").analyze().getViolations().stream()
                                    .map(rule -> rule.getId() + ": "
                                            + rule.getNodes().get(0).getHtml())
                                    .toList());
            assertEquals(width, lab.page.evaluate("document.documentElement.scrollWidth"));
        }
    }
}
