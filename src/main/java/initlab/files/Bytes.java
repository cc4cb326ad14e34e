package initlab.files;

/** Reads little-endian numbers and pieces of ASCII from bytes. The caller checks that they are within the array. */
final class Bytes {
    private Bytes() {}

    static int int16(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    static int int32(byte[] bytes, int at) {
        return int16(bytes, at) | int16(bytes, at + 2) << 16;
    }

    /** A whole number of four bytes without a sign. */
    static long unsigned32(byte[] bytes, int at) {
        return int32(bytes, at) & 0xffffffffL;
    }

    static long int64(byte[] bytes, int at) {
        return unsigned32(bytes, at) | (long) int32(bytes, at + 4) << 32;
    }

    /** Whether the bytes from an index on are the characters of a text. It is false if they are not all there. */
    static boolean match(byte[] bytes, int at, String latin) {
        if (at < 0 || at + latin.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if ((bytes[at + i] & 0xff) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns bytes as text, one character each. */
    static String latin(byte[] bytes, int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            text.append((char) (bytes[i] & 0xff));
        }
        return text.toString();
    }
}
