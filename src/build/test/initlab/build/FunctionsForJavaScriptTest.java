package initlab.build;

import static initlab.build.WasmBytes.bytes;
import static initlab.build.WasmBytes.join;
import static initlab.build.WasmBytes.section;
import static initlab.build.WasmBytes.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module written by hand with three imports: function 0 is log, 1 is createClass, and 2 is defineMethod. */
class FunctionsForJavaScriptTest {
    private static final int FUNCREF = 0x70;
    private static final int EXTERNREF = 0x6f;
    private static final int I32 = 0x7f;
    private static final int REF_NULL = 0xd0;
    private static final int REF_FUNC = 0xd2;
    private static final int I32_CONST = 0x41;
    private static final int GET_GLOBAL = 0x23;
    private static final int CALL = 0x10;
    private static final int DROP = 0x1a;
    /** A class without a constructor in the module. */
    private static final int[] CLASS = {REF_NULL, FUNCREF, CALL, 1};
    /** A class that function 3 constructs. */
    private static final int[] CLASS_WITH_CONSTRUCTOR = {REF_FUNC, 3, CALL, 1};
    /** A class with a method, function 200. */
    private static final int[] METHOD = {REF_NULL, EXTERNREF, REF_FUNC, 0xc8, 1, I32_CONST, 0, CALL, 2};

    private static final int[] OTHER_REFERENCE = {REF_FUNC, 4, DROP, CALL, 0};

    private static byte[] module(int[]... code) {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(WasmBytes.HEADER);
        byte[] noParameter = bytes(0x60, 0, 0);
        byte[] function = bytes(0x60, 1, FUNCREF, 0);
        byte[] functionInTheMiddle = bytes(0x60, 3, EXTERNREF, FUNCREF, I32, 0);
        section(module, 1, bytes(3), noParameter, function, functionInTheMiddle);
        section(module, 2, bytes(3), entry("log", 0), entry("createClass", 1), entry("defineMethod", 2));
        List<byte[]> body = new ArrayList<>(List.of(bytes(0)));
        for (int[] part : code) {
            body.add(bytes(part));
        }
        body.add(bytes(0x0b));
        byte[] instructions = join(body.toArray(byte[][]::new));
        section(module, 10, bytes(1, instructions.length), instructions);
        return module.toByteArray();
    }

    private static byte[] entry(String name, int type) {
        return join(text("teavmJso"), text(name), bytes(0, type));
    }

    @Test
    void functionsThatImportsTakeAreFound() {
        byte[] module = module(OTHER_REFERENCE, METHOD, CLASS, CLASS_WITH_CONSTRUCTOR);
        assertEquals(List.of(3, 200), List.copyOf(FunctionsForJavaScript.in(module)));
    }

    @Test
    void binaryenReadsTheListInASectionAtTheEnd() {
        byte[] module = module(METHOD, CLASS_WITH_CONSTRUCTOR);
        byte[] list = join(text("binaryen.js.called"), bytes(2), bytes(3, 1, 0, 0), bytes(0xc8, 1, 1, 0, 0));
        assertArrayEquals(join(module, bytes(0, list.length), list), FunctionsForJavaScript.listed(module));
    }

    @Test
    void aModuleInAnotherLayoutEndsTheBuild() {
        assertFails("The module hands no function to JavaScript.", module(OTHER_REFERENCE, CLASS));
        String unknown = "The module hands a function to JavaScript that only the running module knows.";
        assertFails(unknown, module(CLASS_WITH_CONSTRUCTOR, new int[] {GET_GLOBAL, 0, CALL, 1}));
        assertFails(unknown, module(CLASS_WITH_CONSTRUCTOR, new int[] {CALL, 1}));
        int[] computed = {REF_NULL, EXTERNREF, REF_FUNC, 4, GET_GLOBAL, 0, CALL, 2};
        assertFails(unknown, module(CLASS_WITH_CONSTRUCTOR, computed));
        assertFails(unknown, module(new int[] {CALL, 2}));
    }

    private static void assertFails(String message, byte[] module) {
        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> FunctionsForJavaScript.in(module))
                        .getMessage());
    }
}
