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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits without a network, in EnginesIT in every engine, and releases that follow each other at one address: each page has one release's files. */
class OfflineIT {
    private static final double PATIENCE = 300_000;
    private static final int MOMENTS = 20;
    private static final String STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    /** Makes the script report its release, in the page and, as a sentence on the page, in a worker. */
    private static final String SAYS_RELEASE = """

            if (inPage) { document.documentElement.dataset.release = '%1$s'; } else { say('worker of %1$s'); }
            """;

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void launch() {
        browser = Browsers.launch();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @Test
    void onceLoadedThePageNeedsNoNetwork() {
        try (Lab lab = Lab.desktop().open("")) {
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
        afterReleaseA((server, context, first) -> {
            publish("B");
            Page second = visit(context, server, "A");
            second.getByTestId("new-version").click();
            second.waitForSelector("html[data-release=B][data-state=ready]");
            startWorker(second, "B");
            // The first page goes on with its own release, which the server no longer has.
            startWorker(first, "A");
            assertEquals("A", first.locator("html").getAttribute("data-release"));
            first.getByTestId("new-version").click();
            first.waitForSelector("html[data-release=B][data-state=ready]");
            first.close();
            second.close();
            Page third = visit(context, server, "B");
            third.waitForCondition(() ->
                    third.evaluate("async () => (await caches.keys()).length").equals(1));
        });
    }

    @Test
    void aNewReleaseActivatesWhenAllPagesAreClosed() throws IOException {
        afterReleaseA((server, context, first) -> {
            publish("B");
            Page second = visit(context, server, "A");
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
        afterReleaseA((server, context, page) -> {
            byte[] oldDoor = Files.readAllBytes(folder.resolve("site/index.html"));
            publish("B");
            Files.write(folder.resolve("site/index.html"), oldDoor);
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

    /** An action on a server and in a browser that have release A, with a page stored for offline use. */
    private interface WithRelease {
        void go(SiteServer server, BrowserContext context, Page page) throws IOException;
    }

    private void afterReleaseA(WithRelease then) throws IOException {
        publish("A");
        try (SiteServer server = SiteServer.onAnyPort(folder.resolve("site"), "/lab/");
                BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = visit(context, server, "A");
            page.waitForSelector("html[data-kept]");
            then.go(server, context, page);
        }
    }

    private static Page visit(BrowserContext context, SiteServer server, String release) {
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(server.address());
        page.waitForSelector("html[data-release=" + release + "][data-state=ready]");
        return page;
    }

    /** A worker that starts late must have the page's release, and its program must start. */
    private static void startWorker(Page page, String release) {
        page.evaluate("() => new Promise((resolve, reject) => {"
                + "const worker = initlabWorker('wasm');"
                + "worker.onerror = e => reject(new Error(e.message ?? 'not loaded'));"
                + "worker.onmessage = e => e.data.kind === 'ready' ? resolve() : reject(new Error(e.data.message));"
                + "})");
        List<String> said = page.getByTestId("notice-list").locator("p").allTextContents().stream()
                .filter(text -> text.startsWith("worker of"))
                .toList();
        assertEquals(
                List.of("worker of " + release),
                said,
                "page of " + page.locator("html").getAttribute("data-release"));
    }

    /** Replaces the release in the served folder. */
    private void publish(String release) throws IOException {
        Path original = Path.of(System.getProperty("initlab.parts"));
        Path parts = folder.resolve("parts");
        Map<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(original)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(original.relativize(path), Files.readAllBytes(path));
            }
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path copy = parts.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
        Files.writeString(
                parts.resolve("boot.js"),
                Files.readString(parts.resolve("boot.js")) + String.format(SAYS_RELEASE, release));
        SiteTools.build(parts, folder.resolve("site"), folder.resolve("lab.zip"));
    }
}
