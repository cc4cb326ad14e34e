package initlab.files;

import initlab.text.Utf8;
import initlab.words.Words;

/**
 * The type of an array's elements: truth values, integers of 8 to 64 bits, floating-point numbers of 16 to 64 bits, or
 * words.
 *
 * @param kind NumPy's letter: b, i, u, f, S (bytes) or U (code points)
 * @param size bytes of one element
 * @param big whether the most significant byte is the first
 */
record ElementType(char kind, int size, boolean big) {
    private static final double TWO_TO_32 = 4294967296.0;
    private static final int MAX_LETTERS = 1000;
    /** The types that are numbers. */
    private static final String NUMBERS = "b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 ";

    /** Finds a type by its name in NumPy, such as {@code <f8}. */
    static ElementType of(String name, String type) throws FileException {
        int order = type.isEmpty() ? -1 : "<>|=".indexOf(type.charAt(0));
        String plain = order < 0 ? type : type.substring(1);
        if (plain.startsWith("O")) {
            throw Formats.pythonObjects(name);
        }
        if (plain.length() == 2 && NUMBERS.contains(plain + " ")) {
            return new ElementType(plain.charAt(0), plain.charAt(1) - '0', order == 1);
        }
        int letters = letters(plain);
        if (letters > 0) {
            return new ElementType(plain.charAt(0), plain.charAt(0) == 'U' ? 4 * letters : letters, order == 1);
        }
        throw new FileException(Words.of(
                "{0} has elements of type {1}, which are not plain numbers. Save them as float64.",
                Words.quoted(name), Words.quoted(type)));
    }

    /** The length of the words of a type; 0 if it has no words. */
    private static int letters(String plain) {
        int letters = 0;
        for (int i = 1; i < plain.length(); i++) {
            int digit = plain.charAt(i) - '0';
            if (digit < 0 || digit > 9 || letters > MAX_LETTERS) {
                return 0;
            }
            letters = 10 * letters + digit;
        }
        return plain.startsWith("U") || plain.startsWith("S") ? letters : 0;
    }

    boolean isText() {
        return kind == 'U' || kind == 'S';
    }

    /** The number at an index. Integers beyond 2⁵³ are rounded. */
    double number(byte[] bytes, int at) {
        int low = bits(bytes, at, Math.min(4, size), size - Math.min(4, size));
        if (size == 8) {
            int high = bits(bytes, at, 4, 0);
            return kind == 'f'
                    ? Double.longBitsToDouble((long) high << 32 | low & 0xffffffffL)
                    : (kind == 'u' && high < 0 ? high + TWO_TO_32 : high) * TWO_TO_32 + unsigned(low);
        }
        if (kind == 'f') {
            return size == 4 ? Float.intBitsToFloat(low) : half(low);
        }
        int shift = 32 - 8 * size;
        return kind == 'i' ? low << shift >> shift : kind == 'b' ? (low == 0 ? 0 : 1) : unsigned(low);
    }

    private static double unsigned(int bits) {
        return bits < 0 ? bits + TWO_TO_32 : bits;
    }

    /**
     * Some bytes of an element as an integer.
     *
     * @param count how many, at most four
     * @param skipped the more significant bytes, if the first byte of the result is not the first of the element
     */
    private int bits(byte[] bytes, int at, int count, int skipped) {
        int bits = 0;
        for (int i = 0; i < count; i++) {
            int place = skipped + i;
            bits = bits << 8 | bytes[at + (big ? place : size - 1 - place)] & 0xff;
        }
        return bits;
    }

    /** A number in IEEE 754's binary16. */
    private static double half(int bits) {
        int exponent = bits >> 10 & 31;
        int fraction = bits & 1023;
        double size = exponent == 31
                ? (fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN)
                : exponent == 0 ? fraction / 16777216.0 : (1024 + fraction) * Math.pow(2, exponent - 25);
        return (bits & 0x8000) == 0 ? size : -size;
    }

    /** The word at an index, without the zeros that fill it up. */
    String word(byte[] bytes, int at) {
        StringBuilder text = new StringBuilder();
        if (kind == 'S') {
            int end = at + size;
            while (end > at && bytes[end - 1] == 0) {
                end--;
            }
            Utf8.decode(bytes, at, end, text);
            return text.toString();
        }
        for (int i = at; i < at + size; i += 4) {
            int code = new ElementType('U', 4, big).bits(bytes, i, 4, 0);
            if (code > 0) {
                text.appendCodePoint(code > Character.MAX_CODE_POINT ? Utf8.REPLACEMENT : code);
            }
        }
        return text.toString();
    }
}
