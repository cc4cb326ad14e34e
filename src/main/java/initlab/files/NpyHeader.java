package initlab.files;

import initlab.words.Words;
import java.util.Arrays;

/**
 * The header of a file in NumPy's npy format, versions 1 to 3 (NumPy Enhancement Proposal 1): a Python dictionary with
 * the element type, the order of the axes and the shape.
 *
 * @param type the element type, such as {@code <f8}
 * @param fortran whether the first index varies fastest
 * @param shape the length of each axis
 * @param data the index of the first element's first byte
 */
record NpyHeader(String type, boolean fortran, int[] shape, int data) {
    static final String MAGIC = "\u0093NUMPY";
    private static final int VERSION_AT = 6;
    private static final int MAX_AXES = 32;
    /** More elements than any file has; times a length it still is a long. */
    private static final long MANY = 1L << 32;
    /** Stands for a length that is too large for any file. */
    private static final int HUGE = Integer.MAX_VALUE;

    /** Reads the header of a file that begins with {@link #MAGIC}. */
    static NpyHeader read(String name, byte[] bytes) throws FileException {
        int version = bytes.length > VERSION_AT ? bytes[VERSION_AT] : 0;
        int start = version == 1 ? 10 : 12;
        if (version < 1 || version > 3 || bytes.length < start) {
            throw damaged(name);
        }
        long length = version == 1 ? Bytes.int16(bytes, 8) : Bytes.unsigned32(bytes, 8);
        if (start + length > bytes.length) {
            throw damaged(name);
        }
        int data = start + (int) length;
        int end = data > start && bytes[data - 1] == '\n' ? data - 1 : data;
        return new Parser(name, Bytes.line(bytes, start, end)).header(data);
    }

    /** The number of elements; {@link #MANY} if there are more. */
    long count() {
        long count = 1;
        for (int length : shape) {
            count = Math.min(MANY, count * length);
        }
        return count;
    }

    private static FileException damaged(String name) {
        return new FileException(
                Words.of("The NumPy header of {0} is damaged. Save the array again.", Words.quoted(name)));
    }

    /** Reads the dictionary from left to right. */
    private static final class Parser {
        private final String name;
        private final String text;
        private int at;

        private Parser(String name, String text) {
            this.name = name;
            this.text = text;
        }

        NpyHeader header(int data) throws FileException {
            String type = null;
            int fortran = -1;
            int[] shape = null;
            expect('{');
            while (!skip('}')) {
                String key = string();
                expect(':');
                switch (key) {
                    case "descr" -> type = type();
                    case "fortran_order" -> fortran = truth();
                    case "shape" -> shape = shape();
                    default -> throw damaged(name);
                }
                if (!skip(',') && peek() != '}') {
                    throw damaged(name);
                }
            }
            if (type == null || fortran < 0 || shape == null || peek() != 0) {
                throw damaged(name);
            }
            return new NpyHeader(type, fortran == 1, shape, data);
        }

        private String type() throws FileException {
            if (peek() == '[' || peek() == '(' || peek() == '{') {
                throw new FileException(Words.of(
                        "{0} is an array with named fields. Save plain columns, for example with {1}.",
                        Words.quoted(name), "np.column_stack"));
            }
            return string();
        }

        private int truth() throws FileException {
            boolean yes = word("True");
            if (!yes && !word("False")) {
                throw damaged(name);
            }
            return yes ? 1 : 0;
        }

        private int[] shape() throws FileException {
            int[] shape = new int[MAX_AXES];
            int axes = 0;
            expect('(');
            while (!skip(')')) {
                if (axes == MAX_AXES) {
                    throw damaged(name);
                }
                shape[axes++] = length();
                if (!skip(',') && peek() != ')') {
                    throw damaged(name);
                }
            }
            return Arrays.copyOf(shape, axes);
        }

        /** The length of an axis. Python 2 writes an L after some. */
        private int length() throws FileException {
            peek();
            int from = at;
            long length = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                length = Math.min(HUGE, 10 * length + text.charAt(at) - '0');
                at++;
            }
            if (at == from) {
                throw damaged(name);
            }
            skip('L');
            return (int) length;
        }

        private String string() throws FileException {
            char quote = peek();
            int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
            if (end < 0) {
                throw damaged(name);
            }
            String string = text.substring(at + 1, end);
            at = end + 1;
            return string;
        }

        private boolean word(String word) {
            boolean found = peek() != 0 && text.startsWith(word, at);
            at += found ? word.length() : 0;
            return found;
        }

        private boolean skip(char c) {
            boolean found = peek() == c;
            at += found ? 1 : 0;
            return found;
        }

        private void expect(char c) throws FileException {
            if (!skip(c)) {
                throw damaged(name);
            }
        }

        /** The next character after blanks; 0 at the end. */
        private char peek() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }
    }
}
