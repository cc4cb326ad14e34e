package initlab.files;

import initlab.text.Utf8;

/** Reads little-endian numbers and short texts from bytes. The caller checks that they are within the array. */
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

    /** Returns bytes as a line of text that can be shown, decoded as UTF-8. Control characters become U+FFFD. */
    static String line(byte[] bytes, int from, int end) {
        StringBuilder text = new StringBuilder();
        Utf8.decode(bytes, from, end, text);
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                text.setCharAt(i, Utf8.REPLACEMENT);
            }
        }
        return text.toString();
    }

    /** Whether a character is one of the controls of ASCII or Latin-1, which include tabs and line ends. */
    static boolean isControl(char c) {
        return c < ' ' || c >= 0x7f && c < 0xa0;
    }
}
