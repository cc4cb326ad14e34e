package initlab.e2e;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves a folder on localhost, for tests and for looking at the page. It can also run from its source file. The JDK's own
 * server refuses queries with malformed escapes, which static hosts ignore.
 */
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
    /** How many connections may wait. */
    private static final int BACKLOG = 50;

    private final Path root;
    private final ServerSocket socket;
    private final String prefix;
    /** Every connection has a thread: browsers keep some open without using them. */
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

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
        socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** On any free port. */
    static SiteServer onAnyPort(Path root, String prefix) throws IOException {
        return new SiteServer(root, ANY_PORT, prefix);
    }

    /** The address of the folder, with a slash at the end. */
    public String address() {
        return "http://localhost:" + socket.getLocalPort() + prefix;
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

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                // The server was closed.
            }
        }
    }

    /** Answers the requests of a connection one after another (RFC 9112). */
    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = new BufferedOutputStream(connection.getOutputStream());
            String request = line(in);
            while (request != null) {
                String header = line(in);
                while (header != null && !header.isEmpty()) {
                    header = line(in);
                }
                answer(request.split(" "), out);
                out.flush();
                request = line(in);
            }
        } catch (IOException e) {
            // The browser or the test has closed the connection.
        } finally {
            connections.remove(connection);
        }
    }

    /** A line without its end; null at the end of the connection. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Sends a file. Like a static host, this ignores the query, whatever it is. */
    private void answer(String[] request, OutputStream out) throws IOException {
        if (failure != 0) {
            failures.incrementAndGet();
            send(out, failure + " Failure", Map.of(), new byte[0], true);
            return;
        }
        Path file = request.length < 2 ? null : file(request[1].split("[?#]", 2)[0]);
        if (file == null) {
            // Without a text, a browser shows an error page of its own under another address.
            byte[] text = "Not found".getBytes(StandardCharsets.UTF_8);
            send(out, "404 Not Found", Map.of("Content-Type", "text/plain"), text, !request[0].equals("HEAD"));
            return;
        }
        String name = file.getFileName().toString();
        Map<String, String> all = new HashMap<>(Map.of(
                "Content-Type",
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"),
                "Cache-Control",
                "no-cache"));
        all.putAll(headers);
        send(out, "200 OK", all, Files.readAllBytes(file), !request[0].equals("HEAD"));
    }

    /** The file of a path in an address; null if there is none. */
    private Path file(String path) {
        try {
            // A plus sign in a path is no space.
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!decoded.startsWith(prefix)) {
                return null;
            }
            Path file = root.resolve(decoded.substring(prefix.length())).normalize();
            Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
            return page.startsWith(root) && Files.isRegularFile(page) ? page : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void send(
            OutputStream out, String status, Map<String, String> headers, byte[] body, boolean withBody)
            throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nContent-Length: " + body.length + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.write(body, 0, withBody ? body.length : 0);
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
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
