package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zip that a school downloads works from any static server once unpacked. */
class ZipIT {
    private static final Path ZIP = Path.of(System.getProperty("initlab.zip"));
    private static final String VERSION = System.getProperty("initlab.version");
    private static final Pattern PORT = Pattern.compile("port (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void theBytesOfTheZipDependOnlyOnTheSite() throws IOException {
        SiteTools.build(
                Path.of(System.getProperty("initlab.parts")), folder.resolve("site"), folder.resolve("again.zip"));
        assertArrayEquals(Files.readAllBytes(ZIP), Files.readAllBytes(folder.resolve("again.zip")));
    }

    @Test
    void theNameOfTheZipHasTheVersion() {
        assertTrue(ZIP.endsWith("initialization-lab-" + VERSION + ".zip"), ZIP.toString());
    }

    @Test
    void theUnpackedZipWorksFromThisProjectsServer() throws IOException {
        try (SiteServer server = SiteServer.onAnyPort(unpack(), "/a/b/")) {
            runs(server.address());
        }
    }

    @Test
    void theUnpackedZipWorksFromPythonsServer() throws IOException {
        Path python = Browsers.onPath(List.of("python3"));
        assumeTrue(python != null, "There is no python3 here.");
        Process process = new ProcessBuilder(python.toString(), "-u", "-m", "http.server", "--bind", "127.0.0.1", "0")
                .directory(unpack().getParent().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher port = PORT.matcher(lines.readLine());
            assertEquals(true, port.find());
            runs("http://localhost:" + port.group(1) + "/initialization-lab/");
        } finally {
            process.destroy();
        }
    }

    /** What most people do first. No browser loads the page's program from disk, so the page leads to the file that has it. */
    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, '', opened from disk",
        "CHROMIUM, ?lang=de&init=he, von der Festplatte",
        "FIREFOX, ?init=he, opened from disk"
    })
    void thePageOpenedFromDiskLeadsToTheSingleFile(Engine engine, String query, String words) {
        try (Browser browser = engine.launch()) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate(unpack().resolve("index.html").toUri() + query);
            Locator said = page.getByTestId("alert-list");
            // Firefox says later than Chromium that it loads no module from disk.
            said.getByText(words).waitFor();
            page.waitForSelector("#loading", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Window.artefact("disk-index-" + engine + (query.contains("de") ? "-de" : ""))));
            said.getByRole(AriaRole.LINK).click();
            page.waitForURL("**/initialization-lab.html" + query);
            page.waitForSelector("html[data-state=ready]");
        }
    }

    private static void runs(String address) {
        try (Browser browser = Browsers.launch()) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate(address + "?iterations=50");
            page.waitForSelector("html[data-state=ready][data-engine=wasm]");
            assertEquals(VERSION, page.getByTestId("version").textContent());
            page.getByTestId("train").click();
            page.waitForSelector("html[data-state=finished]");
            page.waitForSelector("html[data-kept]");
        }
    }

    private Path unpack() {
        try (InputStream bytes = Files.newInputStream(ZIP);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = folder.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                Files.copy(zip, path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve("initialization-lab");
    }
}
