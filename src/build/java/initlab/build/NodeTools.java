package initlab.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The programs for Node that {@code src/build/npm} pins, installed with npm on first use. */
public final class NodeTools {
    private static final List<String> PINNED = List.of("package.json", "package-lock.json", ".npmrc");

    private final Path home;

    private NodeTools(Path home) {
        this.home = home;
    }

    /**
     * Installs what is not yet installed.
     *
     * @param pinned the folder that pins the programs
     * @param home the folder to install them in
     * @return the programs, or null if npm is missing or cannot install them
     */
    public static NodeTools installed(Path pinned, Path home) throws IOException, InterruptedException {
        Files.createDirectories(home);
        boolean same = Files.exists(home.resolve("node_modules"));
        for (String name : PINNED) {
            Path copy = home.resolve(name);
            same &= Files.exists(copy) && Files.mismatch(pinned.resolve(name), copy) < 0;
        }
        if (!same) {
            for (String name : PINNED) {
                Files.copy(pinned.resolve(name), home.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!succeeds(home, List.of("npm", "ci", "--silent"))) {
                // So that the next build tries again.
                Files.delete(home.resolve(PINNED.get(0)));
                return null;
            }
        }
        return new NodeTools(home);
    }

    /**
     * Runs a program.
     *
     * @param program the program's path below node_modules
     * @throws IOException if it fails; what it printed says why
     */
    public void run(String program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "node",
                home.resolve("node_modules").resolve(program).toAbsolutePath().toString()));
        command.addAll(arguments);
        if (!succeeds(Path.of("."), command)) {
            throw new IOException("This command failed: " + String.join(" ", command));
        }
    }

    private static boolean succeeds(Path folder, List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
