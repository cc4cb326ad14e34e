package initlab.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.NoSuchSessionException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.net.PortProber;
import org.openqa.selenium.net.UrlChecker;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * A window of WebKitGTK's small browser. Selenium drives it through WebKitWebDriver, on a virtual screen where there is
 * no real one. Playwright's WebKit is a build of its own, which is not available everywhere.
 *
 * <p>What the driver and the browser print is kept in {@code webkit.log} among the build's artefacts.
 */
final class WebKitWindow implements Window {
    private static final List<String> DRIVER = List.of("WebKitWebDriver");
    private static final List<String> SCREEN = List.of("Xvfb");
    /** The processes of a browser with one page. */
    private static final List<String> BROWSER = List.of("MiniBrowser", "WebKitNetworkProcess", "WebKitWebProcess");

    private static final Dimension SIZE = new Dimension(1280, 1000);
    private static final Path LOG = Path.of(System.getProperty("initlab.artefacts"), "webkit.log");

    private final List<Process> processes = new ArrayList<>();
    private final RemoteWebDriver driver;

    private WebKitWindow() {
        try {
            URL address = startDriver();
            driver = new RemoteWebDriver(
                    address,
                    new MutableCapabilities(Map.of(
                            "webkitgtk:browserOptions",
                            Map.of("binary", miniBrowser().toString(), "args", List.of("--automation")))),
                    false);
            restore();
        } catch (IOException e) {
            end();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    /** Opens a window, or returns null where the driver, the browser or a screen is missing. */
    static Window open() {
        boolean screen = System.getenv("DISPLAY") != null || Browsers.onPath(SCREEN) != null;
        return Browsers.onPath(DRIVER) != null && screen && miniBrowser() != null ? new WebKitWindow() : null;
    }

    private static Path miniBrowser() {
        for (String folder :
                List.of("/usr/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec")) {
            for (String version : List.of("webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0")) {
                Path path = Path.of(folder, version, "MiniBrowser");
                if (Files.isExecutable(path)) {
                    return path;
                }
            }
        }
        return null;
    }

    /** Starts WebKitWebDriver on a free port and waits until it answers. */
    private URL startDriver() throws IOException {
        int port = PortProber.findFreePort();
        ProcessBuilder builder = new ProcessBuilder(DRIVER.get(0), "-p", String.valueOf(port));
        if (System.getenv("DISPLAY") == null) {
            builder.environment().put("DISPLAY", ":" + screen());
        }
        Files.createDirectories(LOG.getParent());
        processes.add(builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start());
        URL address = url("http://127.0.0.1:" + port);
        try {
            new UrlChecker().waitUntilAvailable(PATIENCE.toSeconds(), TimeUnit.SECONDS, url(address + "/status"));
        } catch (UrlChecker.TimeoutException e) {
            throw new IOException("WebKitWebDriver does not answer.", e);
        }
        return address;
    }

    private static URL url(String text) throws MalformedURLException {
        return URI.create(text).toURL();
    }

    /** Starts a virtual screen and returns its number. Xvfb prints the number once the screen is ready. */
    private String screen() throws IOException {
        Process process = new ProcessBuilder(
                        SCREEN.get(0), "-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
    }

    @Override
    public String browser() {
        return "WebKitGTK " + driver.getCapabilities().getBrowserVersion();
    }

    @Override
    public void visit(String address) {
        command(() -> {
            driver.get(address);
            return address;
        });
    }

    @Override
    public String evaluate(String expression) {
        return command(() -> (String) driver.executeScript("return " + expression));
    }

    @Override
    public void press(String key) {
        String name = key.replace("Shift+", "");
        CharSequence one = name.equals("Space") ? " " : Keys.valueOf(name.toUpperCase(Locale.ROOT));
        command(() -> {
            Actions actions = new Actions(driver);
            if (key.equals(name)) {
                actions.sendKeys(one).perform();
            } else {
                actions.keyDown(Keys.SHIFT).sendKeys(one).keyUp(Keys.SHIFT).perform();
            }
            return "";
        });
    }

    @Override
    public void type(String text) {
        command(() -> {
            new Actions(driver).sendKeys(text).perform();
            return "";
        });
    }

    /**
     * Carries out a command. WebKitWebDriver says "page crash or hang" where a process of the browser has ended; where
     * a page merely hangs, it waits.
     *
     * @throws BrowserCrash if a process of the browser has ended
     */
    private <T> T command(Supplier<T> command) {
        try {
            return command.get();
        } catch (WebDriverException e) {
            List<String> alive = alive();
            if (e instanceof NoSuchSessionException || !alive.containsAll(BROWSER)) {
                throw new BrowserCrash(
                        "WebKitGTK crashed; still running: " + alive + ". See " + LOG.getFileName() + ".", e);
            }
            throw e;
        }
    }

    /** The names of the driver's and the browser's running processes. */
    private List<String> alive() {
        return processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()))
                .filter(ProcessHandle::isAlive)
                .map(process -> Path.of(process.info().command().orElse("?"))
                        .getFileName()
                        .toString())
                .toList();
    }

    /** Minimizes the window, which hides its page for real. */
    void minimize() {
        driver.manage().window().minimize();
    }

    /** Shows the window again. */
    void restore() {
        driver.manage().window().setSize(SIZE);
    }

    @Override
    public void picture(String name) {
        try {
            Files.createDirectories(Window.artefact(name).getParent());
            Files.write(Window.artefact(name), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            end();
        }
    }

    private void end() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).descendants().forEach(ProcessHandle::destroy);
            processes.get(i).destroy();
        }
    }
}
