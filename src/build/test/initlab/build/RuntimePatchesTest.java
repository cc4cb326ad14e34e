package initlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patches fit the runtime of the TeaVM in use: another version of TeaVM fails here first. */
class RuntimePatchesTest {
    /** The file that the plugin's goal copy-webassembly-gc-runtime copies. */
    private static String runtime() throws IOException {
        try (InputStream file =
                RuntimePatches.class.getResourceAsStream("/org/teavm/backend/wasm/wasm-gc-module-runtime.js")) {
            return Texts.of(file.readAllBytes());
        }
    }

    @Test
    void thePatchedRuntimeCompilesNoText() throws IOException {
        assertTrue(runtime().contains("new Function("), "this test sees what is patched");
        String patched = RuntimePatches.applied(runtime(), List.of("function(a){return a}"));
        assertFalse(patched.contains("new Function"), patched);
        assertTrue(patched.endsWith("\nconst scripts = [\nfunction(a){return a}];\n"), patched);
    }

    @Test
    void thePatchedRuntimeLoadsNothingItself() throws IOException {
        String patched = RuntimePatches.applied(runtime(), List.of());
        String load = patched.substring(
                patched.indexOf("async function load("), patched.indexOf("async function compileModule("));
        assertTrue(load.startsWith("async function load(module, options = {}) {\n  const importObj = {};"), load);
        assertFalse(load.contains("compile") || load.contains("fetch"), load);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"return \" + name",
                "\" = value;\"",
                "return fn(${params.join",
                "return function ${name}",
                "[\"this\", ...params]",
                "i < 32",
                "compilationPromise = compileModule",
                "emscriptenModules.length === 0"
            })
    void aChangeOfAnyPatchedTextEndsTheBuild(String part) throws IOException {
        String changed = runtime().replace(part, "changed");
        String message = assertThrows(IllegalStateException.class, () -> RuntimePatches.applied(changed, List.of()))
                .getMessage();
        assertTrue(message.startsWith("TeaVM's runtime has changed. This patch no longer fits: "), message);
    }

    @Test
    void aNewPlaceThatCompilesTextEndsTheBuild() throws IOException {
        String more = runtime() + "const sum = new Function('a', 'b', 'return a + b');\n";
        assertEquals(
                "TeaVM's runtime compiles text in a way for which there is no patch.",
                assertThrows(IllegalStateException.class, () -> RuntimePatches.applied(more, List.of()))
                        .getMessage());
    }
}
