package initlab.export;

/** Writes arrays in NumPy's npy format, version 1.0 (NumPy Enhancement Proposal 1). */
final class NpyArray {
    private static final int ALIGNMENT = 64;
    /** Bytes of the magic string, the version and the header length. */
    private static final int FIXED = 10;

    private NpyArray() {}

    /** Returns an array of float64, row-major. */
    static byte[] doubles(double[] values, int... shape) {
        byte[] bytes = withHead("<f8", 8 * values.length, shape);
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
        byte[] bytes = withHead("<i4", 4 * values.length, shape);
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
        byte[] bytes = withHead("|u1", values.length, shape);
        System.arraycopy(values, 0, bytes, bytes.length - values.length, values.length);
        return bytes;
    }

    private static byte[] withHead(String type, int dataLength, int[] shape) {
        StringBuilder head = new StringBuilder("{'descr': '" + type + "', 'fortran_order': False, 'shape': (");
        for (int size : shape) {
            head.append(size).append(", ");
        }
        head.append("), }");
        while ((FIXED + head.length() + 1) % ALIGNMENT != 0) {
            head.append(' ');
        }
        head.append('\n');
        byte[] bytes = new byte[FIXED + head.length() + dataLength];
        bytes[0] = (byte) 0x93;
        for (int i = 0; i < 5; i++) {
            bytes[1 + i] = (byte) "NUMPY".charAt(i);
        }
        bytes[6] = 1;
        bytes[8] = (byte) head.length();
        bytes[9] = (byte) (head.length() >>> 8);
        for (int i = 0; i < head.length(); i++) {
            bytes[FIXED + i] = (byte) head.charAt(i);
        }
        return bytes;
    }
}
