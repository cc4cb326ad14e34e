package initlab.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds a Chrome, Chromium or Edge: the one that INITLAB_BROWSER names, else one on the PATH or in a usual place, else
 * Playwright's own, which is then fetched once.
 */
public final class Browsers {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    /** They keep the browser from calling home. */
    private static final List<String> ARGUMENTS = List.of(
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final List<String> FIREFOX_NAMES = List.of("firefox-esr", "firefox");
    /** Playwright's name for a Firefox as its makers publish it, spoken to by WebDriver BiDi. */
    private static final String PLAIN_FIREFOX = "moz-firefox";

    private static final String NO_BROWSER =
            "No Chrome, Chromium or Edge was found, and Playwright could not fetch its "
                    + "own. Install one, or name one: INITLAB_BROWSER=/path/to/chrome";

    private Browsers() {}

    /** A browser without a window; it ends with this program. */
    public static Browser launch(String... moreArguments) {
        // Chromium refuses to start as root with its sandbox on. Everyone else has it on.
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(moreArguments))
                        .toList());
        Path installed = installed();
        if (installed != null) {
            options.setExecutablePath(installed);
        } else {
            fetchPlaywrightsOwn();
        }
        return playwright().chromium().launch(options);
    }

    /** An installed Firefox without a window, or null where there is none. */
    static Browser firefox(Map<String, Object> preferences) {
        Path installed = onPath(FIREFOX_NAMES);
        Map<String, Object> all = new HashMap<>(preferences);
        // Playwright switches this off, so that pages from disk may load modules. In Firefox as people have it they may
        // not.
        all.put("security.fileuri.strict_origin_policy", true);
        return installed == null
                ? null
                : playwright()
                        .firefox()
                        .launch(new BrowserType.LaunchOptions()
                                .setChannel(PLAIN_FIREFOX)
                                .setExecutablePath(installed)
                                .setFirefoxUserPrefs(all));
    }

    private static Playwright playwright() {
        // Left to itself, Playwright fetches three browsers before it starts.
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Only the Chromium without a window; nothing happens where it was fetched before. */
    private static void fetchPlaywrightsOwn() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "--only-shell",
                "--no-progress",
                "chromium");
        try {
            if (new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0) {
                return;
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(NO_BROWSER, e);
        }
        throw new IllegalStateException(NO_BROWSER);
    }

    private static Path installed() {
        String named = System.getenv("INITLAB_BROWSER");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        Path found = onPath(NAMES);
        return found != null
                ? found
                : PLACES.stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(null);
    }

    /** The first program of these names on the PATH, or null. */
    static Path onPath(List<String> names) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : names) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name);
                }
            }
        }
        return null;
    }
}
