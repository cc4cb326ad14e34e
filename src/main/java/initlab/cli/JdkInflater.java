package initlab.cli;

import initlab.files.Inflater;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Inflates with the Java platform’s own library, which would make the page’s program 52 KB larger. */
public final class JdkInflater implements Inflater {
    @Override
    public void inflate(byte[] compressed, Format format, Result result) {
        byte[] bytes;
        try (InputStream stream = stream(new ByteArrayInputStream(compressed), format)) {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            result.failed("");
            return;
        }
        if (bytes.length > MAX_BYTES) {
            result.tooLarge();
        } else {
            result.inflated(bytes);
        }
    }

    private static InputStream stream(InputStream compressed, Format format) throws IOException {
        return switch (format) {
            case GZIP -> new GZIPInputStream(compressed);
            case ZIP_ENTRY -> new InflaterInputStream(compressed, new java.util.zip.Inflater(true));
        };
    }
}
