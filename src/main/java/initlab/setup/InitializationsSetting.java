package initlab.setup;

import initlab.network.FormulaInitializer;
import initlab.network.Initialization;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The initializations of the columns, separated by commas. {@link Agreement} checks whether a formula gives numbers for
 * the layers.
 */
final class InitializationsSetting extends Setting<List<String>> {
    private final int most;

    /** A list of at most {@code most} initializations. */
    InitializationsSetting(String key, List<String> byDefault, int most, Wording wording) {
        super(key, byDefault, Control.NONE, wording);
        this.most = most;
    }

    @Override
    public String allowed() {
        return Words.of("up to {0}, with commas between them, of {1}", most, Initialization.known());
    }

    @Override
    List<String> parse(String text) throws RefusedException {
        List<String> words = new ArrayList<>();
        for (String part : words(text)) {
            String word = part.trim();
            try {
                Initialization.of(word);
            } catch (IllegalArgumentException e) {
                throw new RefusedException(
                        FormulaInitializer.isFormula(word) ? unusable(word, e.getMessage()) : e.getMessage());
            }
            words.add(word);
        }
        if (words.size() > most) {
            throw new RefusedException(
                    Words.of("At most {0} initializations fit side by side, not {1}.", most, words.size()));
        }
        return List.copyOf(words);
    }

    /** Says why a formula cannot be used. */
    static String unusable(String word, String why) {
        return Words.of("{0} cannot be used. {1}", Words.quoted(word), why);
    }

    /** Splits a text at the commas outside of parentheses. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0 || i == text.length()) {
                words.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return words;
    }

    @Override
    String joint() {
        return ",";
    }

    @Override
    boolean hasFormulas() {
        return true;
    }

    @Override
    public String format(List<String> value) {
        return String.join(",", value);
    }

    @Override
    String shown(List<String> value) {
        return String.join(", ", value);
    }
}
