package initlab.e2e;

import java.io.IOException;
import java.nio.file.Path;

/** Runs the program that makes the site, as the build does. */
final class SiteTools {
    private SiteTools() {}

    /**
     * Makes a site and its zip.
     *
     * @param parts the folder of the parts
     * @param site the folder to write, which is emptied first
     * @param zip the file to write
     */
    static void build(Path parts, Path site, Path zip) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("initlab.tools"),
                        "initlab.build.SiteBuild",
                        parts.toString(),
                        site.toString(),
                        zip.toString(),
                        System.getProperty("initlab.version"))
                .inheritIO()
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError("The site could not be built from " + parts + ".");
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException(e);
        }
    }
}
