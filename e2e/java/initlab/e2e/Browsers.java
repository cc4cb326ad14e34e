package initlab.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Finds a Chrome or Chromium: the one that INITLAB_BROWSER names, else one on the PATH or in a usual place, else
 * Playwright's own, which it then fetches.
 */
public final class Browsers {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "microsoft-edge");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    /** The first turns off what a root user may not have; the others keep the browser from calling home. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-quic",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    private Browsers() {
    }

    /** A browser without a window; it ends with this program. */
    public static Browser launch() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        Path installed = installed();
        Playwright.CreateOptions creation = new Playwright.CreateOptions();
        if (installed != null) {
            options.setExecutablePath(installed);
            creation.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        return Playwright.create(creation).chromium().launch(options);
    }

    private static Path installed() {
        String named = System.getenv("INITLAB_BROWSER");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : NAMES) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name);
                }
            }
        }
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
    }
}
