package initlab.build;

import static initlab.build.WasmBytes.bytes;
import static initlab.build.WasmBytes.join;
import static initlab.build.WasmBytes.section;
import static initlab.build.WasmBytes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module written by hand in the layout of TeaVM's: function 0 is createFunction1, function 1 is stringToJs. */
class ModuleScriptsTest {
    private static final int GET_GLOBAL = 0x23;
    private static final int CALL = 0x10;
    private static final int DROP = 0x1a;
    private static final int[] ARRAY_OF_ALL_STRINGS = {GET_GLOBAL, 0, GET_GLOBAL, 1, GET_GLOBAL, 2, 0xfb, 8, 0, 3, DROP
    };
    private static final int[] CALLS = {GET_GLOBAL, 1, CALL, 1, GET_GLOBAL, 2, CALL, 1, CALL, 0, DROP};
    private static final String BODY = "return side * side;";

    private static byte[] module(String factory, String converter, int[]... code) {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(WasmBytes.HEADER);
        section(module, 2, bytes(1), text("teavmJso"), text(factory), bytes(0, 0));
        section(module, 7, bytes(1), text(converter), bytes(0, 1));
        byte[] instructions = join(bytes(0), bytes(code[0]), bytes(code[1]), bytes(0x0b));
        section(module, 10, bytes(1, instructions.length), instructions);
        byte[] strings = join(text("größer"), text("side"), text(BODY));
        // A length of TeaVM's counts UTF-16 units, of which this string has two fewer than bytes.
        strings[0] = (byte) (strings[0] - 2);
        section(module, 11, bytes(1, 0, 0x41, 0, 0x0b, strings.length), strings);
        return module.toByteArray();
    }

    @Test
    void aScriptMovesOutOfTheModule() {
        byte[] module = module("createFunction1", "teavm.stringToJs", ARRAY_OF_ALL_STRINGS, CALLS);
        ModuleScripts taken = ModuleScripts.taken(module);
        assertEquals(List.of("function(wrapCallFromJavaToJs,side){return side * side;}"), taken.scripts());
        String blanked = new String(module, StandardCharsets.ISO_8859_1).replace(BODY, " ".repeat(BODY.length()));
        assertEquals(blanked, new String(taken.wasm(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aModuleInAnotherLayoutEndsTheBuild() {
        assertFails(
                "The module makes no functions from text.",
                module("makeFunction1", "teavm.stringToJs", ARRAY_OF_ALL_STRINGS, CALLS));
        assertFails(
                "The module does not export teavm.stringToJs.",
                module("createFunction1", "stringToJs", ARRAY_OF_ALL_STRINGS, CALLS));
        assertFails(
                "The globals of the module's strings were not found.",
                module("createFunction1", "teavm.stringToJs", new int[0], CALLS));
        assertFails(
                "The calls that make functions from text were not found.",
                module("createFunction1", "teavm.stringToJs", ARRAY_OF_ALL_STRINGS, new int[0]));
        assertFails(
                "A function is made from other texts than strings.",
                module("createFunction2", "teavm.stringToJs", ARRAY_OF_ALL_STRINGS, CALLS));
    }

    private static void assertFails(String message, byte[] module) {
        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> ModuleScripts.taken(module))
                        .getMessage());
    }
}
