package initlab.python.array;

import initlab.numpy.FloatColumnFormat;

/** The text of arrays as NumPy prints them with its default options. */
final class Text {
    /** Arrays with more entries than this are summarized. */
    private static final int THRESHOLD = 1000;
    /** Entries shown at each edge of an axis in a summary. */
    private static final int EDGE_ITEMS = 3;

    private static final int LINE_WIDTH = 75;
    private static final String REPR = "array(";

    private final NDArray array;
    private final boolean summarized;
    private final String separator;
    private FloatColumnFormat floats;
    private int integerWidth;

    private Text(NDArray array, String separator) {
        this.array = array;
        this.separator = separator;
        summarized = array.size() > THRESHOLD;
        measure();
    }

    /** The text of {@code str(array)}. */
    static String str(NDArray array) {
        if (array.axes() == 0) {
            return array.scalarAt(array.offset).str();
        }
        return array.size() == 0 ? "[]" : new Text(array, " ").rows(0, array.offset, " ", LINE_WIDTH);
    }

    /** The text of {@code repr(array)}, with the shape or the type where the entries do not show them. */
    static String repr(NDArray array) {
        String extra = "";
        String body = "[]";
        if (array.size() > 0) {
            body = new Text(array, ", ").rows(0, array.offset, " ".repeat(REPR.length() + 1), LINE_WIDTH - 1);
        }
        if (array.size() == 0 && array.axes() != 1 || array.size() > THRESHOLD) {
            extra = "shape=" + Shapes.tupleText(array.shape);
        }
        if (array.size() == 0) {
            extra += (extra.isEmpty() ? "" : ", ") + "dtype=" + array.dtype.text;
        }
        if (extra.isEmpty()) {
            return REPR + body + ")";
        }
        String text = REPR + body + ",";
        int lastLine = text.length() - (text.lastIndexOf('\n') + 1);
        boolean wraps = lastLine + extra.length() + 2 > LINE_WIDTH;
        return text + (wraps ? "\n" + " ".repeat(REPR.length()) : " ") + extra + ")";
    }

    /** The indices that are shown along an axis; −1 stands for the dots. */
    private int[] shown(int axis) {
        int length = array.shape[axis];
        boolean dots = summarized && length > 2 * EDGE_ITEMS;
        int[] indices = new int[dots ? 2 * EDGE_ITEMS + 1 : length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = !dots || i < EDGE_ITEMS ? i : i == EDGE_ITEMS ? -1 : length - indices.length + i;
        }
        return indices;
    }

    /** Finds the format that fits all entries shown. */
    private void measure() {
        int size = 1;
        int[] lengths = new int[array.axes()];
        for (int axis = 0; axis < lengths.length; axis++) {
            int length = array.shape[axis];
            lengths[axis] = summarized && length > 2 * EDGE_ITEMS ? 2 * EDGE_ITEMS : length;
            size *= lengths[axis];
        }
        array.session.entries(size * 4L);
        array.session.slow(size);
        double[] numbers = new double[array.floats == null ? 0 : size];
        for (int i = 0; i < size; i++) {
            int position = array.offset;
            int rest = i;
            for (int axis = lengths.length - 1; axis >= 0; axis--) {
                int index = rest % lengths[axis];
                rest /= lengths[axis];
                boolean behind = lengths[axis] < array.shape[axis] && index >= EDGE_ITEMS;
                position += (behind ? array.shape[axis] - lengths[axis] + index : index) * array.strides[axis];
            }
            if (array.floats != null) {
                numbers[i] = array.floats[position];
            } else {
                integerWidth = Math.max(
                        integerWidth, Long.toString(array.integers[position]).length());
            }
        }
        floats = array.floats == null ? null : new FloatColumnFormat(numbers);
    }

    private String word(int position) {
        if (array.floats != null) {
            return floats.format(array.floats[position]);
        }
        if (array.dtype == DType.BOOL) {
            return array.integers[position] == 0 ? "False" : array.axes() == 0 ? "True" : " True";
        }
        String text = Long.toString(array.integers[position]);
        return " ".repeat(integerWidth - text.length()) + text;
    }

    /** The text from an axis on. */
    private String rows(int axis, int position, String indent, int lineWidth) {
        if (array.axes() == 0) {
            return word(position);
        }
        int[] shown = shown(axis);
        if (axis == array.axes() - 1) {
            return row(shown, position, indent, lineWidth);
        }
        String trimmed = separator.equals(" ") ? "" : ",";
        String lineBreak = trimmed + "\n".repeat(array.axes() - axis - 1);
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < shown.length; i++) {
            text.append(i == 0 ? "" : indent);
            text.append(
                    shown[i] < 0
                            ? "..."
                            : rows(axis + 1, position + shown[i] * array.strides[axis], indent + " ", lineWidth - 1));
            text.append(i == shown.length - 1 ? "" : lineBreak);
        }
        return text.append("]").toString();
    }

    private String row(int[] shown, int position, String indent, int lineWidth) {
        int axis = array.axes() - 1;
        int wordsEnd = lineWidth - 1;
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < shown.length; i++) {
            String word = shown[i] < 0 ? "..." : word(position + shown[i] * array.strides[axis]);
            if (line.length() + word.length() > wordsEnd && line.length() > indent.length()) {
                int end = line.length();
                while (line.charAt(end - 1) == ' ') {
                    end--;
                }
                text.append(line, 0, end).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(word).append(i == shown.length - 1 ? "" : separator);
        }
        text.append(line);
        return "[" + text.substring(indent.length()) + "]";
    }
}
