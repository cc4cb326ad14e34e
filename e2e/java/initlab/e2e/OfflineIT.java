package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits without a network, in EnginesIT in every engine, and releases that follow each other at one address: each page has one release's files. */
class OfflineIT extends OwnBrowser {
    private static final double PATIENCE = 120_000;
    private static final int MOMENTS = 20;
    private static final String STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

    private Releases releases;

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        releases = new Releases(folder);
    }

    @Test
    void onceLoadedThePageNeedsNoNetwork() {
        try (Lab lab = Lab.desktop().open("")) {
            // The report is the part that a page loads last, when it comes into view or after the first frames.
            lab.awaitReport();
            int loaded = lab.requests.size();
            assertTrue(loaded > 5, "requests are seen: " + lab.requests);
            lab.context.setOffline(true);
            lab.trainToTheEnd();
            lab.part("reset").click();
            lab.awaitState("ready");
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            // The script that keeps the release comes after the first frames.
            List<String> late = lab.requests.subList(loaded, lab.requests.size());
            assertTrue(late.stream().allMatch(url -> url.endsWith("/offline.js")), "requests: " + late);
            lab.faults.removeIf(fault -> fault.contains("offline.js") || fault.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    @Test
    void theSecondVisitNeedsNoServer() throws IOException {
        List<String> faults = new ArrayList<>();
        // Under the page's own policy, so nothing here may be evaluated in the page: the page's marks are waited for.
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });
            try (SiteServer server =
                    SiteServer.onAnyPort(Path.of(System.getProperty("initlab.site")), "/course/lab/")) {
                server.with(Map.of("Content-Security-Policy", STRICT));
                page.navigate(server.address() + "?iterations=50");
                page.waitForSelector("html[data-kept]");
                page.waitForSelector("html[data-state=ready]");
            }
            for (String engine : List.of("wasm", "js")) {
                page.navigate(page.url().replaceAll("\\?.*", "?iterations=50&lang=de&engine=" + engine));
                page.waitForSelector("html[data-state=ready][data-engine=" + engine + "][lang=de]");
                page.getByTestId("train").click();
                page.waitForSelector("html[data-state=finished]");
            }
            page.navigate(page.url().replaceAll("\\?.*", "embedding.de.html"));
            page.waitForSelector("html[lang=de] #html .button");
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void aNewReleaseActivatesOnRequestAndPagesNeverMixReleases() throws IOException {
        releases.afterA(browser, (server, context, first) -> {
            releases.publish("B");
            Page second = Releases.visit(context, server, "A");
            second.getByTestId("new-version").click();
            second.waitForSelector("html[data-release=B][data-state=ready]");
            Releases.startWorker(second, "B");
            // The first page goes on with its own release, which the server no longer has.
            Releases.startWorker(first, "A");
            assertEquals("A", first.locator("html").getAttribute("data-release"));
            first.getByTestId("new-version").click();
            first.waitForSelector("html[data-release=B][data-state=ready]");
            first.close();
            second.close();
            Page third = Releases.visit(context, server, "B");
            third.waitForCondition(() ->
                    third.evaluate("async () => (await caches.keys()).length").equals(1));
        });
    }

    @Test
    void aNewReleaseActivatesWhenAllPagesAreClosed() throws IOException {
        releases.afterA(browser, (server, context, first) -> {
            releases.publish("B");
            Page second = Releases.visit(context, server, "A");
            second.waitForSelector("[data-testid=new-version]");
            first.close();
            second.close();
            // The browser may take a moment to know that they are gone; until then a visit still gets A.
            String release = "A";
            for (int i = 0; i < MOMENTS && release.equals("A"); i++) {
                Page page = context.newPage();
                page.setDefaultTimeout(PATIENCE);
                page.navigate(server.address());
                page.waitForSelector("html[data-release][data-state=ready]");
                release = page.locator("html").getAttribute("data-release");
                page.close();
            }
            assertEquals("B", release);
        });
    }

    @Test
    void anIncompleteReleaseIsNotInstalled() throws IOException {
        releases.afterA(browser, (server, context, page) -> {
            byte[] oldDoor = Files.readAllBytes(releases.site().resolve("index.html"));
            releases.publish("B");
            Files.write(releases.site().resolve("index.html"), oldDoor);
            String outcome = (String) page.evaluate("async () => {"
                    + "const registration = await navigator.serviceWorker.ready;"
                    + "let worker; registration.addEventListener('updatefound', () => worker = registration.installing);"
                    + "await registration.update();"
                    + "worker ??= registration.installing;"
                    + "if (!worker || worker.state === 'redundant') { return worker?.state ?? 'no attempt'; }"
                    + "return new Promise(done => worker.addEventListener('statechange', () => done(worker.state)));"
                    + "}");
            assertEquals("redundant", outcome);
            page.reload();
            page.waitForSelector("html[data-release=A][data-state=ready]");
            assertEquals(0, page.getByTestId("new-version").count());
        });
    }

    @Test
    void anEmbeddedPageInstallsNoServiceWorker() throws IOException {
        try (SiteServer server = SiteServer.onAnyPort(Path.of(System.getProperty("initlab.site")), "/");
                BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(server.address() + "?embed=1&iterations=50");
            page.waitForSelector("html[data-state=ready]");
            page.getByTestId("train").click();
            page.waitForSelector("html[data-state=finished]");
            // What keeps a release is asked for before the first frames; it would only come later.
            assertEquals(
                    List.of(),
                    requests.stream().filter(url -> url.endsWith("/offline.js")).toList());
            assertEquals(0, page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"));
        }
    }
}
