package initlab.setup;

import initlab.initializer.Initialization;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The initializations of the columns, separated by commas. Each is kept in its normal form. A message quotes the one
 * that it is about, and counts positions from its start. {@link Agreement} checks whether a formula gives numbers for
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
            try {
                words.add(Initialization.of(part).word());
            } catch (IllegalArgumentException e) {
                throw new RefusedException(e.getMessage());
            }
        }
        if (words.size() > most) {
            throw new RefusedException(
                    Words.of("At most {0} initializations fit side by side, not {1}.", most, words.size()));
        }
        return List.copyOf(words);
    }

    @Override
    String remark(String text, List<String> value) {
        for (String part : words(text)) {
            String remark = Initialization.of(part).remark();
            if (remark != null) {
                return Words.of("{0}: {1}", Words.quoted(part.trim()), remark);
            }
        }
        return null;
    }

    /** Splits a text at the commas outside of parentheses. A bias, as in {@code randn / 2, b = 1}, is not split off. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth <= 0 && !isBias(text, i + 1) || i == text.length()) {
                words.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean isBias(String text, int from) {
        int equals = text.indexOf('=', from);
        String name = equals < 0 ? "" : text.substring(from, equals).trim();
        return name.equals("b") || name.equals("bias");
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
