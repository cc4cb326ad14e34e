package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser that keeps the lab for offline visits, when something else comes to lie at the lab's address. */
class ReplacedSiteIT extends OwnBrowser {
    private static final double PATIENCE = 120_000;

    private Releases releases;

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        releases = new Releases(folder);
    }

    /** What may come to lie where the lab was: another page, alone or beside the lab's old scripts, or nothing. */
    private enum Successor {
        ANOTHER_PAGE,
        ANOTHER_PAGE_BESIDE_THE_LABS_SCRIPT,
        NOTHING
    }

    @ParameterizedTest
    @EnumSource(Successor.class)
    void whatReplacesTheLabIsShownAtTheNextVisit(Successor successor) throws IOException {
        releases.afterA(browser, (server, context, first) -> {
            Releases.visit(context, server, "A").close();
            first.close();
            Path site = releases.site();
            if (successor != Successor.ANOTHER_PAGE_BESIDE_THE_LABS_SCRIPT) {
                Files.delete(site.resolve("sw.js"));
            }
            Files.delete(site.resolve("index.html"));
            if (successor != Successor.NOTHING) {
                Files.writeString(
                        site.resolve("index.html"), "<!doctype html><title>Initialization Lab 2</title>Moved");
            }
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate(server.address() + "?init=he");
            // The lab may be on view for a moment. Nobody has to open the page a second time.
            page.waitForCondition(() -> !page.content().contains("id=\"boot\""));
            assertEquals(server.address() + "?init=he", page.url());
            assertEquals(successor != Successor.NOTHING, page.content().contains("Moved"));
            page.waitForCondition(() -> page.evaluate("async () => (await caches.keys()).length + "
                            + "(await navigator.serviceWorker.getRegistrations()).length")
                    .equals(0));
        });
    }

    /** Neither a server that fails nor one that asks for a password says that the lab is gone. */
    @Test
    void aServerThatFailsForAWhileDoesNotEndOfflineUse() throws IOException {
        releases.afterA(browser, (server, context, first) -> {
            for (int status : List.of(500, 503, 401, 403)) {
                server.failing(status);
                Releases.visit(context, server, "A").close();
            }
            first.waitForCondition(() -> server.failures() >= 4 * 2);
            server.close();
            Page page = Releases.visit(context, server, "A");
            page.getByTestId("step").click();
            page.waitForSelector("html[data-iteration='1']");
        });
    }
}
