package initlab.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A page of another origin that holds the lab, and the lab's site on a server that sends certain headers. */
final class HostPage implements AutoCloseable {
    /** Lets pages of any origin read the site's files, as GitHub Pages does. */
    static final Map<String, String> READABLE = Map.of("Access-Control-Allow-Origin", "*");

    /** What stands for the site's address in the page. */
    static final String LAB = "LAB/";

    private final SiteServer site;
    private final SiteServer host;

    /**
     * Serves both.
     *
     * @param headers what the site's server sends with every file
     * @param files the host's files, by name and content, {@code index.html} among them; LAB/ stands for the site's address
     */
    HostPage(Map<String, String> headers, Map<String, String> files) throws IOException {
        site = SiteServer.onAnyPort(Path.of(System.getProperty("initlab.site")), "/course/lab/")
                .with(headers);
        Path folder = Files.createTempDirectory("initlab-host");
        Files.createFile(folder.resolve("favicon.ico"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().replace(LAB, site.address()));
        }
        host = SiteServer.onAnyPort(folder, "/");
    }

    /** A host of one page. */
    HostPage(Map<String, String> headers, String html) throws IOException {
        this(headers, Map.of("index.html", html));
    }

    /** The address of the host. */
    String address() {
        return host.address();
    }

    /** The address of the lab. */
    String lab() {
        return site.address();
    }

    @Override
    public void close() {
        host.close();
        site.close();
    }
}
