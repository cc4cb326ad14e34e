package initlab.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Parts of WebAssembly modules written by hand. */
final class WasmBytes {
    static final byte[] HEADER = {0, 'a', 's', 'm', 1, 0, 0, 0};

    private WasmBytes() {}

    /** Writes a section of fewer than 128 bytes. */
    static void section(ByteArrayOutputStream module, int section, byte[]... parts) {
        byte[] content = join(parts);
        module.write(section);
        module.write(content.length);
        module.writeBytes(content);
    }

    /** A string after its length in bytes. */
    static byte[] text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return join(bytes(utf8.length), utf8);
    }

    static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
