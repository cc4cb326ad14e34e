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
        /** None: it is entered elsewhere. */
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

    /** Its name in the address. */
    public final String key() {
        return key;
    }

    /** The value used when none is given. */
    public final T byDefault() {
        return byDefault;
    }

    /** How it is entered. */
    public final Control control() {
        return control;
    }

    /** What its field is called. */
    public final String label() {
        return wording.label();
    }

    /** What the label leaves open; empty for nothing. */
    public final String tooltip() {
        return wording.tooltip();
    }

    /** Its part of a set-up in one line; empty for no part. */
    public final String summary(Setup setup) {
        return wording.summary().replace("{0}", summarized(setup));
    }

    /** What values are allowed, as the end of a sentence: {@code a number from 0 to 1}. */
    public abstract String allowed();

    /** The value that a text of the address stands for. */
    abstract T parse(String text) throws RefusedException;

    /** The value that a typed text stands for, as the language of the page writes it. */
    T parseTyped(String typed) throws RefusedException {
        return parse(typed.trim());
    }

    /** A value as the address has it; {@link #parse} reads it back. */
    public abstract String format(T value);

    /** A value as a person reads and types it. */
    String shown(T value) {
        return format(value);
    }

    /** What a person should know about a value that is accepted; null for nothing. */
    String remark(T value) {
        return null;
    }

    /** Whether the value has any effect on a set-up's runs. */
    public boolean applies(Setup setup) {
        return true;
    }

    /** The words to choose from, as the address has them; empty for a setting that is typed. */
    public List<String> words() {
        return List.of();
    }

    /** What a word to choose is called at the page. */
    public String title(String word) {
        return word;
    }

    /** A set-up's value as a person reads and types it. */
    public final String shown(Setup setup) {
        return shown(setup.get(this));
    }

    /** A set-up's value as the address has it. */
    public final String format(Setup setup) {
        return format(setup.get(this));
    }

    String summarized(Setup setup) {
        return shown(setup);
    }

    /** Says that a text is not allowed. */
    final RefusedException refused(String given) {
        return new RefusedException(refusal(given, allowed()));
    }

    /** The sentence for a text that is not allowed. */
    final String refusal(String given, String rule) {
        return Words.of("{0} must be {1}, not {2}.", label(), rule, Words.quoted(given));
    }

    /** The sentence that says what is used in place of a refused text. */
    final String instead(Setup setup) {
        return Words.of("The lab uses {0} instead.", shown(setup));
    }

    @Override
    public final String toString() {
        return key;
    }
}
