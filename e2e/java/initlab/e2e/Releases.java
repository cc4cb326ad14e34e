package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Releases of the lab that follow each other in a folder. Each says its name, in the page and in a worker. */
final class Releases {
    private static final double PATIENCE = 120_000;
    /** Makes the script report its release, in the page and, as a sentence on the page, in a worker. */
    private static final String SAYS_RELEASE = """

        if (inPage) { document.documentElement.dataset.release = '%1$s'; } else { say('worker of %1$s'); }
        """;

    private final Path folder;

    /** Publishes in a folder. */
    Releases(Path folder) {
        this.folder = folder;
    }

    /** The served folder. */
    Path site() {
        return folder.resolve("site");
    }

    /** An action on a server and in a browser that have release A, with a page stored for offline use. */
    interface WithRelease {
        void go(SiteServer server, BrowserContext context, Page page) throws IOException;
    }

    /** Publishes release A, visits it until it is kept, and then does something. */
    void afterA(Browser browser, WithRelease then) throws IOException {
        publish("A");
        try (SiteServer server = SiteServer.onAnyPort(site(), "/lab/");
                BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = visit(context, server, "A");
            page.waitForSelector("html[data-kept]");
            then.go(server, context, page);
        }
    }

    /** A new page with the lab, which must be of a release. */
    static Page visit(BrowserContext context, SiteServer server, String release) {
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(server.address());
        page.waitForSelector("html[data-release=" + release + "][data-state=ready]");
        return page;
    }

    /** A worker that starts late must have the page's release, and its program must start. */
    static void startWorker(Page page, String release) {
        page.evaluate("() => new Promise((resolve, reject) => {"
                + "const worker = initlabWorker('initlab');"
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
    void publish(String release) throws IOException {
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
        SiteTools.build(parts, site(), folder.resolve("lab.zip"));
    }
}
