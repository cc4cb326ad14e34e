package initlab.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes TeaVM's WebAssembly run on pages that forbid {@code eval}.
 *
 * <p>TeaVM compiles each {@code @JSBody} to strings in the module, and its runtime makes functions of them as the module
 * starts. This program moves the scripts from the module to the runtime, as ordinary functions.
 */
public final class WasmRuntime {
    private static final String MODULE = "initlab.wasm";
    private static final String RUNTIME = "initlab.wasm-runtime.js";

    private WasmRuntime() {}

    /**
     * Rewrites the module and the runtime.
     *
     * @param args the folder that has TeaVM's {@code initlab.wasm} and readable {@code initlab.wasm-runtime.js}, and the
     *     folder for the new ones
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        ModuleScripts module = ModuleScripts.taken(Files.readAllBytes(from.resolve(MODULE)));
        Files.createDirectories(to);
        Files.writeString(
                to.resolve(RUNTIME), RuntimePatches.applied(Files.readString(from.resolve(RUNTIME)), module.scripts()));
        Files.write(to.resolve(MODULE), module.wasm());
    }
}
