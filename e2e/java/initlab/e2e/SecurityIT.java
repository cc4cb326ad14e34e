package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import initlab.setup.SetupQuery;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign text is text: nothing served makes code or markup of it. The page's own policy is off here, or it would hide a fault. */
class SecurityIT {
    private static final Pattern MAKES_CODE =
            Pattern.compile("\\beval\\s*\\(|\\bFunction\\s*\\(|\\b(inner|outer)HTML\\b|"
                    + "\\bdocument\\.write|\\binsertAdjacentHTML\\b|\\bcreateContextualFragment\\b|\\bset(Timeout|Interval)\\(\\s*[\"'`]|"
                    + "javascript:");
    private static final Pattern NEW_WINDOW = Pattern.compile("<a\\b[^>]*target=[^>]*>");
    private static final String CANARY = "window.harm = () => { window.harmed = true; }; window.alert = window.harm;";
    private static final String TRACES =
            "document.querySelectorAll('img, svg[onload], iframe, b, script:not([src])').length";

    @Test
    void nothingServedMakesCodeOrMarkupOfText() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("initlab.site")))) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(js|html)"))
                    .toList()) {
                String text = Files.readString(file);
                Matcher code = MAKES_CODE.matcher(text);
                while (code.find()) {
                    found.add(file.getFileName() + ": "
                            + text.substring(Math.max(0, code.start() - 40), Math.min(text.length(), code.end() + 40)));
                }
                Matcher link = NEW_WINDOW.matcher(text);
                while (link.find()) {
                    assertTrue(link.group().contains("rel=\"noopener\""), link.group());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>harm()</script>",
                "<img src=x onerror=harm()>",
                "\"><svg onload=harm()>",
                "javascript:harm()",
                "__proto__",
                "constructor",
                "'-harm()-'",
                "${harm()}",
                "<iframe srcdoc=\"<script>parent.harm()</script>\">"
            })
    void anAddressIsOnlyText(String attack) {
        String value = URLEncoder.encode(attack, StandardCharsets.UTF_8);
        StringBuilder query = new StringBuilder("?" + value + "=" + value);
        SetupQuery.KEYS.forEach(key -> query.append('&').append(key).append('=').append(value));
        for (String key : List.of("theme", "lang", "engine", "speed", "embed", "id", "origin", "autoplay")) {
            query.append('&').append(key).append('=').append(value);
        }
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(CANARY);
            lab.open(query.toString());
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            assertUnharmed(lab);
            assertTrue(
                    lab.part("notices").innerText().contains(attack.substring(0, Math.min(attack.length(), 20))),
                    lab.part("notices").innerText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>harm()</script>", "<img src=x onerror=harm()>", "\"><svg onload=harm()>"})
    void tablesFormulasAndNotesAreOnlyText(String attack) throws IOException {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(CANARY);
            lab.open("?iterations=20");
            lab.setup("data").selectOption("own");
            String points = "0.1,0.2,0\n0.3,0.1,1\n".repeat(5);
            lab.part("points-table").fill(points + attack + ",3,1\n");
            lab.part("points-table").blur();
            lab.page.waitForFunction("document.getElementById('points-problem').textContent.includes('column 1')");
            assertTrue(lab.part("points-problem").textContent().contains(attack.substring(0, 10)));
            lab.part("points-file")
                    .setInputFiles(new FilePayload(
                            attack.replace('/', ' ') + ".csv",
                            "text/csv",
                            (points + "1," + attack + ",1\n").getBytes(StandardCharsets.UTF_8)));
            lab.page.waitForFunction("document.getElementById('points-problem').textContent.includes('column 2')");
            lab.part("points-cancel").click();
            lab.setup("layers").fill(attack);
            lab.part("layers").blur();
            lab.awaitDrawn();
            assertTrue(lab.part("layers-problem").textContent().contains(attack));
            assertUnharmed(lab);
        }
    }

    /** What a student writes is shown in the preview of the report, and comes back from a file. */
    @ParameterizedTest
    @ValueSource(strings = {"<script>harm()</script>", "<img src=x onerror=harm()>", "\"><svg onload=harm()>"})
    void workIsOnlyText(String attack) throws IOException {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(CANARY);
            lab.open("?step=he");
            LessonIT.awaitStep(lab, "he");
            lab.part("lesson-note-he-note").fill(attack);
            lab.part("cell-he-code").fill("print('" + attack + "')");
            lab.part("run-he").click();
            lab.page.waitForFunction("document.querySelector('[data-testid=cell-he]').textContent.includes('harm')");
            lab.part("step-beyond").click();
            LessonIT.awaitStep(lab, "beyond");
            lab.part("handin-name").fill(attack);
            lab.page.waitForFunction(
                    "attack => document.querySelector('[data-testid=handin-preview]').textContent.split(attack).length > 3",
                    attack);
            Download report =
                    lab.page.waitForDownload(() -> lab.part("handin-html").click());
            assertFalse(Files.readString(report.path()).contains(attack));
            assertUnharmed(lab);
            Download saved =
                    lab.page.waitForDownload(() -> lab.part("work-save").click());
            lab.page.onceDialog(dialog -> dialog.accept());
            lab.part("work-file")
                    .setInputFiles(new FilePayload(
                            "work.json",
                            "application/json",
                            Files.readString(saved.path())
                                    .replace("he-note", "random-note")
                                    .getBytes(StandardCharsets.UTF_8)));
            lab.part("step-random").click();
            LessonIT.awaitStep(lab, "random");
            lab.page.waitForFunction(
                    "attack => document.querySelector('[data-testid=lesson-note-random-note]').value === attack",
                    attack);
            assertUnharmed(lab);
        }
    }

    /** A lesson is markup; what could act by itself is taken out of it. */
    @Test
    void aLessonCannotAct() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(CANARY);
            lab.page.route(
                    "**/en/zeros.html",
                    route -> route.fulfill(
                            new Route.FulfillOptions()
                                    .setBody(
                                            "<h2>Zeros</h2><script>harm()</script><img src=x onerror=harm()><svg onload=harm()></svg>"
                                                    + "<a href='java"
                                                    + "script:harm()'>go</a><iframe src='./'></iframe><p style='color:red'>end</p>")));
            lab.open("?step=zeros");
            LessonIT.awaitStep(lab, "zeros");
            assertEquals(true, lab.page.evaluate("window.harmed === undefined"));
            String shown = (String) lab.page.evaluate("document.getElementById('article')['inner' + 'HTML']");
            assertTrue(shown.contains("<h2>Zeros</h2><img src=\"x\"><svg></svg><a>go</a><p>end</p>"), shown);
            lab.faults.clear();
        }
    }

    /** The canary detects a script that runs. Otherwise its silence would prove nothing. */
    @Test
    void theCanaryDetectsAScript() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(CANARY);
            lab.open("");
            lab.page.evaluate("const one = document.createElement('div'); document.body.append(one);"
                    + "one['inner' + 'HTML'] = '<img src=x onerror=harm()>'");
            lab.page.waitForFunction("window.harmed === true");
            assertFalse(((Integer) lab.page.evaluate(TRACES)) == 0);
            lab.faults.clear();
        }
    }

    private static void assertUnharmed(Lab lab) {
        assertEquals(true, lab.page.evaluate("window.harmed === undefined"));
        assertEquals(0, lab.page.evaluate(TRACES));
        assertEquals("undefined", lab.page.evaluate("typeof ({}).harm"));
    }
}
