package initlab.text;

/**
 * Converts UTF-8 (RFC 3629) to and from text without the platform's character sets, which would make the page's program
 * larger. Bytes that are not UTF-8 become U+FFFD, as with {@code java.nio.charset.CodingErrorAction.REPLACE}.
 */
public final class Utf8 {
    /** Stands for what cannot be decoded. */
    public static final char REPLACEMENT = '\ufffd';

    private static final int CONTINUATION_BITS = 6;
    private static final int CONTINUATION_MASK = 0x3f;
    /** The smallest code point of a sequence, by its number of bytes. Smaller ones are overlong. */
    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    /**
     * Decodes bytes and appends the characters.
     *
     * @param from the index of the first byte
     * @param end the index after the last byte
     * @return the number of sequences that are not UTF-8
     */
    public static int decode(byte[] bytes, int from, int end, StringBuilder text) {
        int malformed = 0;
        int at = from;
        while (at < end) {
            int lead = bytes[at] & 0xff;
            int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
            if (length < 2) {
                text.append(length == 1 ? (char) lead : REPLACEMENT);
                malformed += 1 - length;
                at++;
                continue;
            }
            int good = 1;
            int code = lead & (0xff >> (length + 1));
            while (good < length && at + good < end && continues(length, code, good, bytes[at + good] & 0xff)) {
                code = code << CONTINUATION_BITS | bytes[at + good] & CONTINUATION_MASK;
                good++;
            }
            if (good < length || isSurrogate(code)) {
                text.append(REPLACEMENT);
                malformed++;
            } else {
                text.appendCodePoint(code);
            }
            at += good;
        }
        return malformed;
    }

    /** Whether a byte continues a sequence that can still become a code point, neither overlong nor too large. */
    private static boolean continues(int length, int code, int index, int next) {
        if (next >> CONTINUATION_BITS != 2) {
            return false;
        }
        int remaining = CONTINUATION_BITS * (length - index - 1);
        int greatest = (code << CONTINUATION_BITS | next & CONTINUATION_MASK) << remaining | (1 << remaining) - 1;
        return greatest >= LEAST[length] && greatest - ((1 << remaining) - 1) <= Character.MAX_CODE_POINT;
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    /** Encodes a code point into an array of at least four bytes and returns their number. */
    public static int encode(int code, int[] bytes) {
        if (code < 0x80) {
            bytes[0] = code;
            return 1;
        }
        int length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        int rest = code;
        for (int i = length - 1; i > 0; i--) {
            bytes[i] = 0x80 | rest & CONTINUATION_MASK;
            rest >>= CONTINUATION_BITS;
        }
        bytes[0] = 0xff00 >> length & 0xff | rest;
        return length;
    }
}
