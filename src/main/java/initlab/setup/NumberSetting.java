package initlab.setup;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.words.NumberText;
import initlab.words.TypedNumber;
import initlab.words.Words;

/** A setting that is a number. Every whole number allowed is exact in a double. */
public class NumberSetting extends Setting<Double> {
    private final Range range;
    /** The word for 0, in English and in the language of the page; null if there is none. */
    private final String englishZero;

    private final String zero;

    NumberSetting(String key, double byDefault, Range range, Wording wording) {
        super(key, byDefault, range.whole() ? Control.WHOLE : Control.DECIMAL, wording);
        this.range = range;
        englishZero = null;
        zero = null;
    }

    /**
     * A number that may also be 0, which is shown as a word.
     *
     * @param englishZero the word in English, understood in every language
     * @param zero the word in the language of the page
     */
    NumberSetting(String key, double byDefault, Range range, String englishZero, String zero, Wording wording) {
        super(key, byDefault, Control.TEXT, wording);
        this.range = range;
        this.englishZero = englishZero;
        this.zero = zero;
    }

    /** The smallest number allowed, apart from a 0 that has a word. */
    public final double least() {
        return range.least();
    }

    /** The largest number allowed. */
    public final double most() {
        return range.most();
    }

    @Override
    public final String allowed() {
        return allowed(range);
    }

    /** What a narrower range allows, as the end of a sentence. */
    final String allowed(Range narrower) {
        return zero == null ? narrower.text() : Words.of("{0}, or 0 for {1}", narrower.text(), zero);
    }

    @Override
    final Double parse(String text) throws RefusedException {
        return value(text.trim(), text);
    }

    private double value(String numeral, String given) throws RefusedException {
        if (isZero(numeral)) {
            return 0;
        }
        double value = DecimalReader.read(numeral);
        if (range.contains(value) || zero != null && value == 0) {
            // Adding 0 turns −0 into 0.
            return value + 0;
        }
        throw refused(given);
    }

    @Override
    final Double parseTyped(String typed) throws RefusedException {
        String text = typed.trim();
        String numeral = TypedNumber.plain(text, range.whole());
        if (TypedNumber.isAmbiguous(text, range.whole())) {
            throw new RefusedException(Words.of(
                    "{0}: {1} can be read as {2} or as {3}; write it without a mark between thousands.",
                    label(), Words.quoted(text), localized(numeral), numeral.replace(".", "")));
        }
        return value(numeral, text);
    }

    /** Whether a text is the word for 0, in English or in the language of the page. */
    private boolean isZero(String text) {
        return zero != null && (Words.isSame(text, zero) || Words.isSame(text, englishZero));
    }

    private String localized(String numeral) {
        return shown(DecimalReader.read(numeral));
    }

    @Override
    public final String format(Double value) {
        return range.whole() || value == 0 ? String.valueOf(value.longValue()) : PythonFloat.repr(value);
    }

    @Override
    final String shown(Double value) {
        if (zero != null && value == 0) {
            return zero;
        }
        String numeral = format(value);
        // Python writes a whole float as 1.0.
        return NumberText.localized(numeral.endsWith(".0") ? numeral.substring(0, numeral.length() - 2) : numeral);
    }

    /** Marks between groups are left out, and the decimal mark is that of the language, so that no numeral is unclear. */
    @Override
    public final String asTyped(String typed, Setup setup) {
        String numeral = TypedNumber.plain(typed.trim(), range.whole());
        // A comparison with NaN, for a text that is no number, is false.
        return DecimalReader.read(numeral) == setup.get(this) && !isZero(numeral)
                ? NumberText.localized(numeral)
                : shown(setup);
    }

    @Override
    final String summarized(Setup setup) {
        double value = setup.get(this);
        return range.whole() ? NumberText.grouped((long) value) : shown(value);
    }
}
