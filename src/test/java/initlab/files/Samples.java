package initlab.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files: NumPy arrays, zip archives and gzip. */
final class Samples {
    private Samples() {}

    /** An npy file with a header as given. */
    static byte[] npy(int version, String header, byte[] data) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(12 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("\u0093NUMPY".getBytes(StandardCharsets.ISO_8859_1))
                .put((byte) version)
                .put((byte) 0);
        if (version == 1) {
            bytes.putShort((short) text.length);
        } else {
            bytes.putInt(text.length);
        }
        bytes.put(text).put(data);
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    /**
     * An npy file of numbers.
     *
     * @param type as in NumPy, such as {@code <f8}
     * @param values row-major
     */
    static byte[] npy(String type, boolean fortran, double[] values, int... shape) {
        int size = type.charAt(2) - '0';
        ByteBuffer data = ByteBuffer.allocate(size * values.length)
                .order(type.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (int k = 0; k < values.length; k++) {
            double value = values[fortran ? rowMajor(k, shape) : k];
            switch (type.substring(1)) {
                case "f8" -> data.putDouble(value);
                case "f4" -> data.putFloat((float) value);
                case "i8", "u8" -> data.putLong((long) value);
                case "i4", "u4" -> data.putInt((int) value);
                case "i2", "u2" -> data.putShort((short) value);
                default -> data.put((byte) value);
            }
        }
        StringBuilder text = new StringBuilder();
        for (int length : shape) {
            text.append(length).append(shape.length == 1 ? "," : ", ");
        }
        String list = shape.length == 1 ? text.toString() : text.substring(0, text.length() - 2);
        String header = "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': ("
                + list + "), }\n";
        return npy(1, header, data.array());
    }

    /** The row-major index of the k-th element of an array of one or two axes in Fortran's order. */
    private static int rowMajor(int k, int[] shape) {
        return shape.length == 1 ? k : k % shape[0] * shape[1] + k / shape[0];
    }

    /** A zip archive. Deflated entries are followed by their sizes, as streaming programs write them. */
    static byte[] zip(boolean deflated, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (!deflated) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
