package initlab.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves a folder on localhost, for tests and for looking at the page. It can also run from its source file. */
public final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "wasm",
            "application/wasm",
            "svg",
            "image/svg+xml",
            "json",
            "application/json");
    private static final int ANY_PORT = 0;
    private static final int PORTS_TRIED = 20;

    private final Path root;
    private final HttpServer server;
    private final String prefix;
    /** Sent with every file. */
    private volatile Map<String, String> headers = Map.of();
    /** The status that every request gets in place of its file; 0 for none. */
    private volatile int failure;
    /** The number of requests that have got it. */
    private final AtomicInteger failures = new AtomicInteger();

    /**
     * Starts serving.
     *
     * @param prefix the path that the folder appears under, {@code /} or such as {@code /courses/lab/}
     */
    public SiteServer(Path root, int port, String prefix) throws IOException {
        this.root = root.toRealPath();
        this.prefix = prefix;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** On any free port. */
    static SiteServer onAnyPort(Path root, String prefix) throws IOException {
        return new SiteServer(root, ANY_PORT, prefix);
    }

    /** The address of the folder, with a slash at the end. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + prefix;
    }

    /** Sends more headers with every file from now on, such as a Content-Security-Policy. */
    SiteServer with(Map<String, String> moreHeaders) {
        headers = moreHeaders;
        return this;
    }

    /** Answers every request with a status and nothing else from now on. */
    void failing(int status) {
        failure = status;
    }

    /** The number of requests that were answered so. */
    int failures() {
        return failures.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (failure != 0) {
                failures.incrementAndGet();
                exchange.sendResponseHeaders(failure, -1);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(prefix)
                    ? root.resolve(path.substring(prefix.length())).normalize()
                    : null;
            if (file != null && Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            if (file == null || !file.startsWith(root) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Serves a folder until interrupted; takes the next free port from the one asked for on. */
    public static void main(String[] args) throws IOException {
        int wanted = Integer.parseInt(args[1]);
        for (int port = wanted; port < wanted + PORTS_TRIED; port++) {
            try {
                System.out.println("Initialization Lab is at " + new SiteServer(Path.of(args[0]), port, "/").address()
                        + " (Ctrl+C ends it).");
                new java.util.concurrent.CountDownLatch(1).await();
            } catch (BindException e) {
                System.out.println("Port " + port + " is taken.");
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
