package initlab.e2e;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A window of WebKitGTK's small browser, driven by WebKitWebDriver over W3C WebDriver, on a screen in memory where there
 * is none. Playwright's WebKit is one of its own making, and cannot be had everywhere.
 */
final class WebKitWindow implements Window {
    private static final List<String> DRIVER = List.of("WebKitWebDriver");
    private static final List<String> SCREEN = List.of("Xvfb");
    private static final Map<String, Integer> SIZE = Map.of("width", 1280, "height", 1000);
    private static final Gson GSON = new Gson();

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> processes = new ArrayList<>();
    private final String driver;
    private final String session;
    private final String browser;

    private WebKitWindow() {
        try {
            int port = freePort();
            driver = "http://127.0.0.1:" + port;
            ProcessBuilder builder = new ProcessBuilder(DRIVER.get(0), "-p", String.valueOf(port));
            if (System.getenv("DISPLAY") == null) {
                builder.environment().put("DISPLAY", ":" + screen());
            }
            processes.add(builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            end();
            throw new UncheckedIOException(e);
        }
        try {
            awaitDriver();
            JsonObject value = call(
                            "POST",
                            "/session",
                            Map.of(
                                    "capabilities",
                                    Map.of(
                                            "alwaysMatch",
                                            Map.of(
                                                    "webkitgtk:browserOptions",
                                                    Map.of(
                                                            "binary",
                                                            miniBrowser().toString(),
                                                            "args",
                                                            List.of("--automation"))))))
                    .getAsJsonObject();
            session = "/session/" + value.get("sessionId").getAsString();
            browser = "WebKitGTK "
                    + value.getAsJsonObject("capabilities")
                            .get("browserVersion")
                            .getAsString();
            restore();
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    /** Opens a window, or answers null where driver, browser or screen is missing. */
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts a screen in memory, which says its own number when it is there. */
    private String screen() throws IOException {
        Process process = new ProcessBuilder(
                        SCREEN.get(0), "-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
    }

    private void awaitDriver() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                call("GET", "/status", null);
                return;
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof ConnectException) || System.nanoTime() > end) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private JsonElement call(String method, String path, Object body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(driver + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(GSON.toJson(body)))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonElement value =
                    JsonParser.parseString(response.body()).getAsJsonObject().get("value");
            if (response.statusCode() != 200) {
                throw new IllegalStateException(method + " " + path + ": " + value);
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String browser() {
        return browser;
    }

    @Override
    public void visit(String address) {
        call("POST", session + "/url", Map.of("url", address));
    }

    @Override
    public String evaluate(String expression) {
        return call("POST", session + "/execute/sync", Map.of("script", "return " + expression, "args", List.of()))
                .getAsString();
    }

    /** Hides the window, and so its page, for real. */
    void minimize() {
        call("POST", session + "/window/minimize", Map.of());
    }

    /** Brings it back. */
    void restore() {
        call("POST", session + "/window/rect", SIZE);
    }

    @Override
    public void picture(String name) {
        String picture = call("GET", session + "/screenshot", null).getAsString();
        try {
            Files.createDirectories(Window.artefact(name).getParent());
            Files.write(Window.artefact(name), Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            call("DELETE", session, null);
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
