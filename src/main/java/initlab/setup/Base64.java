package initlab.setup;

import java.util.Arrays;

/** Bits as digits of base64url (RFC 4648, section 5), the most significant first, and the digits that check a text. */
final class Base64 {
    /** The digits that check the others: a link that was put into lower case must not give other numbers. */
    static final int DIGITS_OF_CHECK = 5;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int DIGIT_BITS = 6;
    private static final int CHECK_FACTOR = 31;
    /** The value of each ASCII character as a digit; −1 for none. A table, since many numbers make a long text. */
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            VALUES[DIGITS.charAt(i)] = (byte) i;
        }
    }

    private Base64() {}

    /** Appends the lowest bits of a number, six for each digit. */
    static void append(StringBuilder text, long bits, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            text.append(DIGITS.charAt((int) (bits >>> (DIGIT_BITS * i)) & DIGITS.length() - 1));
        }
    }

    /** The value of a character as a digit; −1 for none. */
    static int digit(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }

    /** The bits of some digits, all of which must be digits. */
    static long bits(String text, int from, int digits) {
        long bits = 0;
        for (int i = from; i < from + digits; i++) {
            bits = bits << DIGIT_BITS | digit(text.charAt(i));
        }
        return bits;
    }

    /** Appends digits that check a text. */
    static void appendCheck(StringBuilder text) {
        append(text, check(text, text.length()), DIGITS_OF_CHECK);
    }

    /** Whether a text has nothing but digits from an index on, of which the last check the whole text. */
    static boolean isChecked(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        int end = text.length() - DIGITS_OF_CHECK;
        StringBuilder check = new StringBuilder();
        append(check, check(text, end), DIGITS_OF_CHECK);
        return text.endsWith(check.toString());
    }

    private static int check(CharSequence text, int end) {
        int check = 0;
        for (int i = 0; i < end; i++) {
            check = CHECK_FACTOR * check + text.charAt(i);
        }
        return check;
    }
}
