package initlab.setup;

import initlab.numpy.PythonFloat;
import initlab.words.NumberText;
import initlab.words.Words;

/**
 * The numbers that a setting allows.
 *
 * @param least the smallest number
 * @param most the largest number
 * @param open whether {@code least} itself is not allowed
 * @param whole whether only whole numbers are allowed
 */
record Range(double least, double most, boolean open, boolean whole) {
    /** All numbers from {@code least} to {@code most}. */
    static Range from(double least, double most) {
        return new Range(least, most, false, false);
    }

    /** All numbers above {@code least} and up to {@code most}. */
    static Range above(double least, double most) {
        return new Range(least, most, true, false);
    }

    /** The whole numbers from {@code least} to {@code most}. */
    static Range whole(double least, double most) {
        return new Range(least, most, false, true);
    }

    /** Whether a number is allowed; false for NaN. */
    boolean contains(double value) {
        return value <= most && (open ? value > least : value >= least) && (!whole || value == Math.floor(value));
    }

    /** The range as the end of a sentence: {@code a number from 0 to 1}. */
    String text() {
        String from = limit(least);
        String to = limit(most);
        return whole
                ? Words.of("a whole number from {0} to {1}", from, to)
                : open
                        ? Words.of("a number above {0} and up to {1}", from, to)
                        : Words.of("a number from {0} to {1}", from, to);
    }

    /** Overridden because the generated method would add the printing of doubles to the page's program. */
    @Override
    public String toString() {
        return text();
    }

    private static String limit(double value) {
        return value == Math.rint(value)
                ? NumberText.grouped((long) value)
                : NumberText.localized(PythonFloat.repr(value));
    }
}
