package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Schools whose servers send a strict Content-Security-Policy. */
class PolicyIT {
    private static final String HEADER = "Content-Security-Policy";
    private static final String STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    private static final String WITHOUT_WASM = "default-src 'self'";
    private static final String NOTE_REPORTS = "window.reports = []; addEventListener('securitypolicyviolation', "
            + "e => reports.push(e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample));";

    @Test
    void aWholeSessionUnderAStrictPolicyBreaksNoRule() {
        try (Lab lab = Lab.behind(Map.of(HEADER, STRICT))) {
            lab.page.addInitScript(NOTE_REPORTS);
            lab.open("?iterations=300&init=zeros,he");
            assertEquals("wasm", lab.root("engine"));
            useEverything(lab);
            lab.settle();
            assertEquals(List.of(), lab.page.evaluate("reports"));
            assertEquals("", lab.part("notice-list").innerText());
        }
    }

    /** Trains, looks inside, trains many seeds, takes every file away. */
    static void useEverything(Lab lab) {
        lab.part("inside").locator("summary").click();
        lab.trainToTheEnd();
        lab.page.waitForFunction("() => document.querySelector('.inside-column .inside-sentence')?.textContent");
        lab.part("seeds").locator("summary").click();
        lab.part("seeds-count").fill("2");
        lab.part("seeds-start").press("Enter");
        lab.part("seeds-csv").waitFor();
        lab.part("report-parameters").locator("summary").click();
        lab.part("report-predictions").locator("summary").click();
        lab.part("report-export").locator("summary").click();
        for (String file : List.of(
                "seeds-csv",
                "export-npz",
                "export-json",
                "export-costs",
                "export-predictions",
                "export-python",
                "export-png-0",
                "export-svg-1",
                "export-svg-all",
                "export-png-costs")) {
            lab.page.waitForDownload(() -> lab.part(file).click());
        }
        lab.part("theme").selectOption("dark");
        lab.part("timeline").press("ArrowLeft");
        lab.page.waitForFunction("() => document.documentElement.dataset.iteration === '299'");
    }

    @Test
    void withoutWasmUnsafeEvalThePageRunsInJavaScriptAndSaysSo() {
        try (Lab lab = Lab.behind(Map.of(HEADER, WITHOUT_WASM)).open("?iterations=100")) {
            assertEquals("js", lab.root("engine"));
            assertTrue(lab.part("notice-list").innerText().contains("uses JavaScript"));
            lab.trainToTheEnd();
            lab.faults.removeIf(fault -> fault.contains("WebAssembly"));
        }
    }

    @Test
    void aWorkerThatMayNotCompileWasmRunsTheModulesThatThePageHasCompiled() {
        try (Lab lab = Lab.behind(Map.of())) {
            // The page asks for the same script first.
            AtomicInteger asked = new AtomicInteger();
            lab.context.route(url -> url.endsWith("/boot.js"), route -> {
                if (asked.getAndIncrement() == 0) {
                    route.resume();
                    return;
                }
                APIResponse response = route.fetch();
                Map<String, String> headers = new HashMap<>(response.headers());
                headers.put(HEADER.toLowerCase(Locale.ROOT), WITHOUT_WASM);
                route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
            });
            lab.open("?iterations=100");
            assertEquals("wasm", lab.root("engine"));
            assertTrue(asked.get() > 1, "the workers' script was seen");
            assertEquals("", lab.part("notice-list").innerText());
            lab.trainToTheEnd();
        }
    }

    @Test
    void thePageItselfForbidsWhatItDoesNotNeed() {
        try (Lab lab = Lab.behind(Map.of())) {
            lab.page.addInitScript(NOTE_REPORTS);
            lab.open("");
            lab.page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.harmed = 1';"
                    + "const i = new Image(); i.src = 'https://example.invalid/x.png'; document.body.append(s, i); }");
            lab.page.waitForFunction("() => reports.length === 2");
            assertEquals(
                    List.of("script-src-elem inline ", "img-src https://example.invalid/x.png "),
                    lab.page.evaluate("reports"));
            assertEquals(true, lab.page.evaluate("() => window.harmed === undefined"));
            lab.faults.clear();
        }
    }
}
