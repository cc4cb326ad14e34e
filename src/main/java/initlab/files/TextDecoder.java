package initlab.files;

import initlab.text.Utf8;
import initlab.words.Words;
import java.util.List;

/**
 * Decodes the text of a file: UTF-8, UTF-16 or Windows-1252, with or without a byte order mark. Browsers decode
 * different sets of encodings, so the lab does it itself.
 */
final class TextDecoder {
    /** The characters of the bytes 0x80 to 0x9f in Windows-1252. It equals Latin-1 otherwise. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /** The bytes in which an encoding without a byte order mark is recognised. */
    private static final int SAMPLE = 4096;
    /** The last character of a text of MS-DOS. */
    private static final char END_OF_FILE = '\u001a';

    private TextDecoder() {}

    /**
     * Decodes a text.
     *
     * @param name the file's name, for messages
     * @param bytes at least one
     * @param notes receives what the person should know about the encoding
     * @throws FileException if the bytes are not a text
     */
    static String decode(String name, byte[] bytes, List<String> notes) throws FileException {
        if (isUtf32(bytes)) {
            throw new FileException(Words.of("{0} is encoded in UTF-32. Save it as UTF-8.", Words.quoted(name)));
        }
        StringBuilder text = new StringBuilder();
        if (Bytes.match(bytes, 0, "\u00ff\u00fe")) {
            utf16(bytes, 2, 1, text);
        } else if (Bytes.match(bytes, 0, "\u00fe\u00ff")) {
            utf16(bytes, 2, 0, text);
        } else if (hasZeros(bytes, 2, 0b10)) {
            utf16(bytes, 0, 1, text);
            notes.add(Words.of("The text is read as UTF-16."));
        } else if (hasZeros(bytes, 2, 0b01)) {
            utf16(bytes, 0, 0, text);
            notes.add(Words.of("The text is read as UTF-16."));
        } else {
            int from = Bytes.match(bytes, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
            if (Utf8.decode(bytes, from, bytes.length, text) > 0) {
                text.setLength(0);
                windows(name, bytes, text);
                notes.add(Words.of("The text is not UTF-8 and is read as Windows-1252 (Latin-1)."));
            }
        }
        clean(name, text);
        return text.toString();
    }

    private static boolean isUtf32(byte[] bytes) {
        return Bytes.match(bytes, 0, "\u00ff\u00fe\0\0")
                || Bytes.match(bytes, 0, "\0\0\u00fe\u00ff")
                || hasZeros(bytes, 4, 0b1110)
                || hasZeros(bytes, 4, 0b0111);
    }

    /**
     * Whether the first bytes look like a text in units of more than one byte. Most characters of a table are ASCII, so
     * most bytes at some places of the unit are 0, and hardly any at the others.
     *
     * @param unit the bytes of a unit
     * @param zeros a bit for each place where zeros are expected, the lowest for the first byte
     */
    private static boolean hasZeros(byte[] bytes, int unit, int zeros) {
        int units = Math.min(bytes.length, SAMPLE) / unit;
        for (int place = 0; place < unit; place++) {
            int count = 0;
            for (int i = 0; i < units; i++) {
                count += bytes[i * unit + place] == 0 ? 1 : 0;
            }
            boolean expected = (zeros >> place & 1) == 1;
            if (expected ? 4 * count < 3 * units : 50 * count > units) {
                return false;
            }
        }
        return units > 1 && bytes.length % unit == 0;
    }

    /** Appends UTF-16. An odd last byte is left out. Half of a surrogate pair becomes U+FFFD. */
    private static void utf16(byte[] bytes, int from, int high, StringBuilder text) {
        for (int i = from; i + 1 < bytes.length; i += 2) {
            char unit = (char) ((bytes[i + high] & 0xff) << 8 | bytes[i + 1 - high] & 0xff);
            int last = text.length() - 1;
            boolean waiting = last >= 0 && Character.isHighSurrogate(text.charAt(last));
            if (waiting && !Character.isLowSurrogate(unit)) {
                text.setCharAt(last, Utf8.REPLACEMENT);
            }
            text.append(Character.isLowSurrogate(unit) && !waiting ? Utf8.REPLACEMENT : unit);
        }
        int last = text.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
            text.setCharAt(last, Utf8.REPLACEMENT);
        }
    }

    /** Appends Windows-1252. A table of points has more digits than accents; bytes with more of them are no text. */
    private static void windows(String name, byte[] bytes, StringBuilder text) throws FileException {
        int accents = 0;
        for (byte one : bytes) {
            int code = one & 0xff;
            accents += code >>> 7;
            text.append(code >= 0x80 && code < 0xa0 ? WINDOWS.charAt(code - 0x80) : (char) code);
        }
        if (2 * accents > bytes.length) {
            throw Formats.unknown(name);
        }
    }

    /** Replaces the few control characters of a text by U+FFFD. Bytes with many of them are no text. */
    private static void clean(String name, StringBuilder text) throws FileException {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == END_OF_FILE) {
            text.setLength(--end);
        }
        int controls = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Bytes.isControl(c) && c != '\t' && c != '\n' && c != '\r') {
                text.setCharAt(i, c == '\f' ? '\n' : Utf8.REPLACEMENT);
                controls++;
            }
        }
        if (50 * controls > end) {
            throw Formats.unknown(name);
        }
    }
}
