package initlab.setup;

import initlab.words.Words;
import java.util.List;

/**
 * One row of the table of settings: everything the address, the form, the messages and the README need to know about one
 * value of a set-up.
 *
 * @param <T> its values; immutable, with {@code equals}
 */
public abstract class Setting<T> {
    private final String key;
    private final T byDefault;
    private final Control control;
    private final Wording wording;

    /** The kind of field that a form has for a setting. */
    public enum Control {
        /** No field: the setting is entered elsewhere. */
        NONE,
        /** A line of text. */
        TEXT,
        /** A line of text for a number that may have decimals. */
        DECIMAL,
        /** A line of text for a whole number. */
        WHOLE,
        /** A choice from {@link #words()}. */
        CHOICE
    }

    Setting(String key, T byDefault, Control control, Wording wording) {
        this.key = key;
        this.byDefault = byDefault;
        this.control = control;
        this.wording = wording;
    }

    /** The name in the address. */
    public final String key() {
        return key;
    }

    /** The value used when none is given. */
    public final T byDefault() {
        return byDefault;
    }

    /** The kind of its field. */
    public final Control control() {
        return control;
    }

    /** The label of its field. */
    public final String label() {
        return wording.label();
    }

    /** Explains the label; empty if there is nothing to explain. */
    public final String tooltip() {
        return wording.tooltip();
    }

    /** Its part of the one-line summary of a set-up; empty if it has none. */
    public final String summary(Setup setup) {
        return wording.summary().replace("{0}", summarized(setup));
    }

    /** Its part of a chip. */
    public String brief(Setup setup) {
        return wording.brief().replace("{0}", summarized(setup));
    }

    /**
     * The value in use as its field shows it after a text was typed: a number keeps the form in which it was typed, such
     * as {@code 1e-3}.
     */
    public String asTyped(String typed, Setup setup) {
        return shown(setup);
    }

    /** What values are allowed, as the end of a sentence: {@code a number from 0 to 1}. */
    public abstract String allowed();

    /** Parses a text of the address. */
    abstract T parse(String text) throws RefusedException;

    /** Parses a typed text, which is written as in the language of the page. */
    T parseTyped(String typed) throws RefusedException {
        return parse(typed.trim());
    }

    /** Whether a text of the address is a value. */
    final boolean accepts(String text) {
        try {
            parse(text);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    /** What joins the values of a repeated key to one value; null if only the last one counts. */
    String joint() {
        return null;
    }

    /** Whether any text may be a value, also one that looks like damage to a link. */
    boolean isText() {
        return false;
    }

    /** Whether the values are formulas, in which a + between operands is a plus sign rather than a space. */
    boolean hasFormulas() {
        return false;
    }

    /** The text of a value in the address; {@link #parse} reads it back. */
    public abstract String format(T value);

    /** A value as a person reads and types it. */
    String shown(T value) {
        return format(value);
    }

    /** A remark about an accepted value; null if there is none. */
    String remark(T value) {
        return null;
    }

    /** A remark about an accepted value and the text that it was read from; null if there is none. */
    String remark(String text, T value) {
        return remark(value);
    }

    /** Whether the setting affects the runs of a set-up. */
    public boolean applies(Setup setup) {
        return true;
    }

    /** The words to choose from, as in the address; empty for a setting that is typed. */
    public List<String> words() {
        return List.of();
    }

    /** The title of a word on the page. */
    public String title(String word) {
        return word;
    }

    /** A set-up's value as a person reads and types it. */
    public final String shown(Setup setup) {
        return shown(setup.get(this));
    }

    /** The text of a set-up's value in the address. */
    public final String format(Setup setup) {
        return format(setup.get(this));
    }

    String summarized(Setup setup) {
        return shown(setup);
    }

    /** The exception for a text that is not allowed. */
    final RefusedException refused(String given) {
        return new RefusedException(refusal(given, allowed()));
    }

    /** The sentence for a text that is not allowed. */
    final String refusal(String given, String rule) {
        return Words.of("{0} must be {1}, not {2}.", label(), rule, Words.quoted(given));
    }

    /** The sentence that says which value is used instead of a refused text. */
    final String instead(Setup setup) {
        return Words.of("The lab uses {0} instead.", shown(setup));
    }

    @Override
    public final String toString() {
        return key;
    }
}
