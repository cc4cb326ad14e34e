package initlab.files;

import initlab.words.Words;

/** An array that NumPy has saved, of numbers or words. */
final class NumberArray {
    /** 2⁵³: every integer below is a float64. */
    private static final double EXACT_INTEGERS = 9007199254740992.0;

    private final String name;
    private final NpyHeader header;
    /** The elements in the order of the file; null if they are words. */
    private final double[] numbers;
    /** The elements in the order of the file; null if they are numbers. */
    private final String[] words;
    /** The lengths of the first two axes that are longer than 1; 1 if there is none. */
    private int rows = 1;

    private int columns = 1;
    /** The number of axes that are longer than 1. */
    private int axes;

    private NumberArray(String name, NpyHeader header, double[] numbers, String[] words) {
        this.name = name;
        this.header = header;
        this.numbers = numbers;
        this.words = words;
        for (int length : header.shape()) {
            if (length > 1) {
                rows = axes == 0 ? length : rows;
                columns = axes == 1 ? length : columns;
                axes++;
            }
        }
    }

    /**
     * Reads an npy file.
     *
     * @param name the array's name, for messages
     * @param bytes the file, which begins with {@link NpyHeader#MAGIC}
     * @throws FileException if the header is damaged, the elements are neither numbers nor words, or some are missing
     */
    static NumberArray read(String name, byte[] bytes) throws FileException {
        NpyHeader header = NpyHeader.read(name, bytes);
        ElementType type = ElementType.of(name, header.type());
        long count = header.count();
        if (count == 0) {
            throw new FileException(
                    Words.of("{0} has the shape {1}, so it is empty.", Words.quoted(name), shapeText(header.shape())));
        }
        int present = bytes.length - header.data();
        if (count * type.size() > present) {
            throw new FileException(Words.of(
                    "{0} is incomplete: its shape {1} needs more than the {2} bytes that are there. Save it again.",
                    Words.quoted(name), shapeText(header.shape()), present));
        }
        if (8 * count > Inflater.MAX_BYTES) {
            throw FileReader.tooLarge(name);
        }
        return type.isText()
                ? new NumberArray(name, header, null, words(bytes, header.data(), (int) count, type))
                : new NumberArray(name, header, numbers(bytes, header.data(), (int) count, type), null);
    }

    private static double[] numbers(byte[] bytes, int data, int count, ElementType type) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = type.number(bytes, data + i * type.size());
        }
        return numbers;
    }

    private static String[] words(byte[] bytes, int data, int count, ElementType type) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = type.word(bytes, data + i * type.size());
        }
        return words;
    }

    String name() {
        return name;
    }

    /** The shape as Python prints it. */
    String shape() {
        return shapeText(header.shape());
    }

    /** The number of axes that are longer than 1. */
    int axes() {
        return axes;
    }

    /** The length of the first axis that is longer than 1. */
    int rows() {
        return rows;
    }

    /** The length of the second axis that is longer than 1; 1 if there is none. */
    int columns() {
        return columns;
    }

    boolean isText() {
        return words != null;
    }

    /** An element of an array with at most two axes that are longer than 1, which holds numbers. */
    double number(int row, int column) {
        return numbers[index(row, column)];
    }

    /** An element of an array with at most two axes that are longer than 1, which holds words. */
    String word(int row, int column) {
        return words[index(row, column)];
    }

    /**
     * The array for others.
     *
     * @throws FileException if it has words, more than two axes that are longer than 1, or integers that float64 rounds
     */
    NamedArray named() throws FileException {
        if (isText() || axes > 2) {
            throw new FileException(
                    isText()
                            ? Words.of("{0} has words instead of numbers.", Words.quoted(name))
                            : Words.of("{0} has the shape {1}; weights have two axes.", Words.quoted(name), shape()));
        }
        if (hasRounded()) {
            throw new FileException(Words.of(
                    "{0} has an integer beyond 2⁵³, which float64 does not hold exactly. Save it as float64.",
                    Words.quoted(name)));
        }
        double[] ordered = new double[numbers.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                ordered[row * columns + column] = number(row, column);
            }
        }
        return new NamedArray(name, header.shape().clone(), shape(), ordered, null);
    }

    private boolean hasRounded() {
        boolean integers = header.type().indexOf('i') >= 0 || header.type().indexOf('u') >= 0;
        for (int i = 0; integers && i < numbers.length; i++) {
            if (Math.abs(numbers[i]) >= EXACT_INTEGERS) {
                return true;
            }
        }
        return false;
    }

    private int index(int row, int column) {
        return header.fortran() ? column * rows + row : row * columns + column;
    }

    private static String shapeText(int[] shape) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            text.append(i == 0 ? "" : ", ").append(shape[i]);
        }
        return text.append(shape.length == 1 ? ",)" : ")").toString();
    }
}
