package initlab.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Has Binaryen's wasm-opt make the module smaller: a tenth less to load (measured: 127,431 bytes after gzip became
 * 113,298), and no slower. Takes the version that {@code src/build/binaryen} pins. Without npm the module stays as TeaVM
 * made it: the page is the same, but larger than its budget. Runs from its source file, after {@link WasmRuntime}.
 */
public final class WasmOpt {
    private static final List<String> PINNED = List.of("package.json", "package-lock.json", ".npmrc");
    /** What TeaVM's modules are made of, beyond the first WebAssembly. */
    private static final List<String> FEATURES = List.of(
            "gc",
            "reference-types",
            "bulk-memory",
            "nontrapping-float-to-int",
            "sign-ext",
            "exception-handling",
            "mutable-globals",
            "multivalue",
            "tail-call",
            "strings");

    private WasmOpt() {}

    /**
     * Replaces the module.
     *
     * @param args the module, the folder that pins Binaryen, and the folder to install it in
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path module = Path.of(args[0]);
        Path program =
                Path.of(args[2], "node_modules", "binaryen", "bin", "wasm-opt").toAbsolutePath();
        if (!isInstalled(Path.of(args[1]), Path.of(args[2]), program)) {
            System.err.println(
                    "[WARNING] npm could not bring wasm-opt: the site works, but is a tenth larger than it should be.");
            return;
        }
        Path smaller = module.resolveSibling(module.getFileName() + ".smaller");
        List<String> command = new ArrayList<>(List.of("node", program.toString(), "-Oz"));
        FEATURES.forEach(feature -> command.add("--enable-" + feature));
        Collections.addAll(command, module.toString(), "-o", smaller.toString());
        if (!succeeds(Path.of("."), command)) {
            throw new IOException("wasm-opt does not take " + module + "; its own words stand above.");
        }
        Files.move(smaller, module, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isInstalled(Path pinned, Path home, Path program) throws IOException, InterruptedException {
        Files.createDirectories(home);
        boolean same = Files.exists(program);
        for (String name : PINNED) {
            Path copy = home.resolve(name);
            same &= Files.exists(copy) && Files.mismatch(pinned.resolve(name), copy) < 0;
            Files.copy(pinned.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return same || succeeds(home, List.of("npm", "ci", "--silent")) && Files.exists(program);
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
