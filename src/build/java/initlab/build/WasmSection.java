package initlab.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.backend.wasm.parser.AddressListener;
import org.teavm.backend.wasm.parser.WasmBinaryReader;

/**
 * A section of a WebAssembly module.
 *
 * @param number the section's number in the WebAssembly specification
 * @param start the place of the content's first byte in the module
 */
record WasmSection(int number, int start, byte[] content) {
    static final int CUSTOM = 0;
    static final int TYPES = 1;
    static final int IMPORTS = 2;
    static final int EXPORTS = 7;
    static final int CODE = 10;
    static final int DATA = 11;
    private static final int HEADER = 8;

    /** The sections of a module, in the module's order. */
    static List<WasmSection> of(byte[] wasm) {
        List<WasmSection> sections = new ArrayList<>();
        WasmBinaryReader reader = new WasmBinaryReader(AddressListener.EMPTY, wasm);
        reader.ptr = HEADER;
        while (reader.ptr < wasm.length) {
            int number = wasm[reader.ptr++];
            int size = reader.readLEB();
            sections.add(new WasmSection(number, reader.ptr, Arrays.copyOfRange(wasm, reader.ptr, reader.ptr + size)));
            reader.ptr += size;
        }
        return sections;
    }

    /** Whether this is a custom section whose name begins with some letters. */
    boolean isCustom(String prefix) {
        // A name's length takes one byte as long as it is below 128.
        return number == CUSTOM
                && new String(content, 1, content.length - 1, StandardCharsets.ISO_8859_1).startsWith(prefix);
    }

    /** A module with another custom section at its end. */
    static byte[] withCustom(byte[] wasm, byte[] content) {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(wasm);
        module.write(CUSTOM);
        writeNumber(module, content.length);
        module.writeBytes(content);
        return module.toByteArray();
    }

    /** Writes an unsigned number in LEB128, seven bits a byte, the lowest first. */
    static void writeNumber(ByteArrayOutputStream to, int number) {
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) {
            to.write(rest & 0x7f | 0x80);
        }
        to.write(rest);
    }
}
