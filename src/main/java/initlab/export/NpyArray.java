package initlab.export;

/** Writes arrays in NumPy's npy format, version 1.0 (NumPy Enhancement Proposal 1). */
final class NpyArray {
    private static final int ALIGNMENT = 64;
    /** Bytes of the magic string, the version and the header length. */
    private static final int PREFIX = 10;

    private NpyArray() {}

    /** Returns an array of float64, row-major. */
    static byte[] doubles(double[] values, int... shape) {
        byte[] bytes = withHeader("<f8", 8 * values.length, shape);
        int at = bytes.length - 8 * values.length;
        for (double value : values) {
            long bits = Double.doubleToRawLongBits(value);
            for (int i = 0; i < 8; i++) {
                bytes[at++] = (byte) (bits >>> 8 * i);
            }
        }
        return bytes;
    }

    /** Returns an array of int32, row-major. */
    static byte[] integers(int[] values, int... shape) {
        byte[] bytes = withHeader("<i4", 4 * values.length, shape);
        int at = bytes.length - 4 * values.length;
        for (int value : values) {
            for (int i = 0; i < 4; i++) {
                bytes[at++] = (byte) (value >>> 8 * i);
            }
        }
        return bytes;
    }

    /** Returns an array of uint8, row-major. */
    static byte[] bytes(byte[] values, int... shape) {
        byte[] bytes = withHeader("|u1", values.length, shape);
        System.arraycopy(values, 0, bytes, bytes.length - values.length, values.length);
        return bytes;
    }

    private static byte[] withHeader(String type, int dataLength, int[] shape) {
        StringBuilder header = new StringBuilder("{'descr': '" + type + "', 'fortran_order': False, 'shape': (");
        for (int size : shape) {
            header.append(size).append(", ");
        }
        header.append("), }");
        while ((PREFIX + header.length() + 1) % ALIGNMENT != 0) {
            header.append(' ');
        }
        header.append('\n');
        byte[] bytes = new byte[PREFIX + header.length() + dataLength];
        bytes[0] = (byte) 0x93;
        for (int i = 0; i < 5; i++) {
            bytes[1 + i] = (byte) "NUMPY".charAt(i);
        }
        bytes[6] = 1;
        bytes[8] = (byte) header.length();
        bytes[9] = (byte) (header.length() >>> 8);
        for (int i = 0; i < header.length(); i++) {
            bytes[PREFIX + i] = (byte) header.charAt(i);
        }
        return bytes;
    }
}
