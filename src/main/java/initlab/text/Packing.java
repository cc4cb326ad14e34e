package initlab.text;

/**
 * Packs a text for an address: what repeats itself, or a dictionary, becomes references (J. Storer and T. Szymanski, "Data
 * compression via textual substitution", JACM 29(4), 1982), and the bits are written as base64url (RFC 4648, section 5).
 *
 * <p>A bit 0 and 8 bits are a byte of the text in UTF-8. A bit 1, {@value #LENGTH_BITS} bits and {@value #DISTANCE_BITS} bits
 * are a length, less {@value #LEAST}, and a distance back, less 1, into the dictionary and what is already written. A text
 * ends where fewer bits are left than a byte takes.
 */
public final class Packing {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int DIGIT_BITS = 6;
    private static final int BYTE_BITS = 8;
    private static final int LENGTH_BITS = 5;
    private static final int DISTANCE_BITS = 11;
    /** A shorter reference takes more bits than its bytes. */
    private static final int LEAST = 3;

    private static final int MOST = LEAST + (1 << LENGTH_BITS) - 1;
    private static final int FARTHEST = 1 << DISTANCE_BITS;

    private Packing() {}

    /** Packs a text. The same dictionary unpacks it. */
    public static String pack(String text, String dictionary) {
        byte[] bytes = bytes(dictionary + text);
        int at = bytes(dictionary).length;
        Bits bits = new Bits();
        while (at < bytes.length) {
            int best = 0;
            int distance = 0;
            for (int from = at - 1; from >= 0 && at - from <= FARTHEST; from--) {
                int length = 0;
                while (length < MOST && at + length < bytes.length && bytes[from + length] == bytes[at + length]) {
                    length++;
                }
                if (length > best) {
                    best = length;
                    distance = at - from;
                }
            }
            if (best >= LEAST) {
                bits.write(1, 1);
                bits.write(best - LEAST, LENGTH_BITS);
                bits.write(distance - 1, DISTANCE_BITS);
                at += best;
            } else {
                bits.write(0, 1);
                bits.write(bytes[at++] & 0xFF, BYTE_BITS);
            }
        }
        return bits.end();
    }

    /**
     * Unpacks a text.
     *
     * @param most the most characters
     * @return the text; null if the packed text is damaged or has more characters
     */
    public static String unpack(String packed, String dictionary, int most) {
        for (int i = 0; i < packed.length(); i++) {
            if (DIGITS.indexOf(packed.charAt(i)) < 0) {
                return null;
            }
        }
        byte[] start = bytes(dictionary);
        // A character has at most four bytes.
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + 4 * most);
        int size = start.length;
        Reader bits = new Reader(packed);
        while (bits.left() > BYTE_BITS) {
            boolean reference = bits.read(1) == 1;
            if (reference && bits.left() < LENGTH_BITS + DISTANCE_BITS) {
                return null;
            }
            int length = reference ? LEAST + bits.read(LENGTH_BITS) : 1;
            int distance = reference ? 1 + bits.read(DISTANCE_BITS) : 0;
            if (distance > size || size + length > bytes.length) {
                return null;
            }
            if (!reference) {
                bytes[size++] = (byte) bits.read(BYTE_BITS);
            }
            for (int i = 0; reference && i < length; i++) {
                bytes[size] = bytes[size - distance];
                size++;
            }
        }
        String text = text(bytes, start.length, size);
        return text == null || text.length() > most ? null : text;
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[4 * text.length()];
        int size = 0;
        int[] codes = new int[4];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int count = Utf8.encode(text.codePointAt(i), codes);
            for (int j = 0; j < count; j++) {
                bytes[size++] = (byte) codes[j];
            }
        }
        return java.util.Arrays.copyOf(bytes, size);
    }

    private static String text(byte[] bytes, int from, int end) {
        StringBuilder text = new StringBuilder();
        return Utf8.decode(bytes, from, end, text) == 0 ? text.toString() : null;
    }

    /** Bits on their way to digits. */
    private static final class Bits {
        private final StringBuilder digits = new StringBuilder();
        private int pending;
        private int count;

        void write(int value, int bits) {
            for (int i = bits - 1; i >= 0; i--) {
                pending = pending << 1 | value >> i & 1;
                count++;
                if (count == DIGIT_BITS) {
                    digits.append(DIGITS.charAt(pending));
                    pending = 0;
                    count = 0;
                }
            }
        }

        String end() {
            while (count > 0) {
                write(0, 1);
            }
            return digits.toString();
        }
    }

    /** Bits of digits. */
    private static final class Reader {
        private final String digits;
        private int at;

        Reader(String digits) {
            this.digits = digits;
        }

        int left() {
            return digits.length() * DIGIT_BITS - at;
        }

        int read(int bits) {
            int value = 0;
            for (int i = 0; i < bits; i++) {
                int digit = DIGITS.indexOf(digits.charAt(at / DIGIT_BITS));
                value = value << 1 | digit >> (DIGIT_BITS - 1 - at % DIGIT_BITS) & 1;
                at++;
            }
            return value;
        }
    }
}
