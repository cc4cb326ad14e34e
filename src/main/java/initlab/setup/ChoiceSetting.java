package initlab.setup;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A setting with a few values to choose from.
 *
 * @param <T> its values
 */
public final class ChoiceSetting<T> extends Setting<T> {
    private final List<T> values;
    private final Name<T> word;
    private final Name<T> title;

    /** Names a value. */
    interface Name<T> {
        /** The word or title of a value. */
        String of(T value);
    }

    ChoiceSetting(String key, List<T> values, Name<T> word, Name<T> title, Wording wording) {
        super(key, values.get(0), Control.CHOICE, wording);
        this.values = values;
        this.word = word;
        this.title = title;
    }

    @Override
    public String allowed() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size() - 1; i++) {
            text.append(i == 0 ? "" : ", ").append(word.of(values.get(i)));
        }
        return Words.of("{0} or {1}", text, word.of(values.get(values.size() - 1)));
    }

    /** Reads the word or the title of a value in any case, such as {@code leaky} or {@code LeakyReLU}. */
    @Override
    T parse(String text) throws RefusedException {
        String letters = letters(text);
        for (T value : values) {
            if (letters(word.of(value)).equals(letters)
                    || letters(title.of(value)).equals(letters)) {
                return value;
            }
        }
        throw refused(text);
    }

    /** A text in lower case and without what joins words. */
    private static String letters(String text) {
        return Words.lower(text).replace(" ", "").replace("_", "").replace("-", "");
    }

    @Override
    public String format(T value) {
        return word.of(value);
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (T value : values) {
            words.add(word.of(value));
        }
        return words;
    }

    @Override
    public String title(String chosen) {
        for (T value : values) {
            if (word.of(value).equals(chosen)) {
                return title.of(value);
            }
        }
        return chosen;
    }

    @Override
    String summarized(Setup setup) {
        return title.of(setup.get(this));
    }
}
