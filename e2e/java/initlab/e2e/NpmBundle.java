package initlab.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Modules bundled with the packages that {@code e2e/npm} pins; npm installs them on first use. Without npm, tests are skipped. */
final class NpmBundle {
    private static final Path PINNED = Path.of("e2e/npm");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", ".npmrc");
    private static final Path HOME =
            Path.of(System.getProperty("initlab.artefacts")).resolveSibling("e2e-npm");

    private NpmBundle() {}

    /** A module, which may contain JSX, with all that it imports but what has a whole address. */
    static String of(String module) throws IOException {
        install();
        Path entry = Files.writeString(HOME.resolve("entry.js"), module);
        Path bundle = HOME.resolve("bundle.js");
        boolean bundled = succeeds(List.of(
                "node",
                HOME.resolve("node_modules/esbuild/bin/esbuild").toString(),
                entry.toString(),
                "--bundle",
                "--format=esm",
                "--loader:.js=jsx",
                "--jsx=automatic",
                "--log-level=error",
                "--define:process.env.NODE_ENV=\"production\"",
                "--outfile=" + bundle));
        if (!bundled) {
            throw new IllegalStateException("esbuild could not bundle " + entry + ".");
        }
        return Files.readString(bundle);
    }

    private static void install() throws IOException {
        boolean same = Files.exists(HOME.resolve("node_modules"));
        Files.createDirectories(HOME);
        for (String name : FILES) {
            Path copy = HOME.resolve(name);
            same &= Files.exists(copy) && Files.mismatch(PINNED.resolve(name), copy) < 0;
            Files.copy(PINNED.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        if (same) {
            return;
        }
        List<String> npm = new ArrayList<>(List.of("npm", "ci", "--silent", "--prefix", HOME.toString()));
        if (!succeeds(npm)) {
            // So that the next run tries again.
            Files.delete(HOME.resolve(FILES.get(0)));
            assumeTrue(false, "npm could not install the frameworks, so they are not tested.");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
