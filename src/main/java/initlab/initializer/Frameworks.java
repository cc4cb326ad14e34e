package initlab.initializer;

import initlab.words.Words;

/** The names that PyTorch and Keras have for initializations, typed by themselves, and what the lab has for them. */
final class Frameworks {
    /** Names in lower case without underscores, and the lab's word or formula. */
    private static final String[][] NAMES = {
        {"he", "he"},
        {"henormal", "he"},
        {"kaimingnormal", "he"},
        {"kaiming", "he"},
        {"heuniform", "he_uniform"},
        {"kaiminguniform", "he_uniform"},
        {"xavier", "xavier"},
        {"glorotnormal", "xavier"},
        {"xaviernormal", "xavier"},
        {"glorot", "xavier"},
        {"glorotuniform", "glorot_uniform"},
        {"xavieruniform", "glorot_uniform"},
        {"lecun", "lecun"},
        {"lecunnormal", "lecun"},
        {"lecununiform", "lecun_uniform"}
    };

    /** Keras's normal initializers. */
    private static final String[] TRUNCATED = {"henormal", "glorotnormal", "lecunnormal"};

    /** What may be said in the parentheses without changing the meaning. */
    private static final String[] DEFAULTS = {
        "seed=", "mode=fan_in", "nonlinearity=relu", "nonlinearity=leaky_relu", "gain=1"
    };

    private Frameworks() {}

    /**
     * The lab's word or formula for a name, such as {@code kaiming_normal_}, with or without arguments, but
     * without its module.
     *
     * @return null if it is no such name, or its arguments change what it does
     */
    static String meaning(String typed) {
        String key = key(typed);
        for (String[] row : NAMES) {
            if (row[0].equals(key)) {
                return row[1];
            }
        }
        return null;
    }

    /** What the lab does differently, in a sentence; null if nothing. */
    static String remark(String typed) {
        String key = key(typed);
        for (String name : TRUNCATED) {
            if (name.equals(key)) {
                return Words.of(
                        "Keras cuts this normal distribution off at two standard deviations; the lab does not.");
            }
        }
        return null;
    }

    /** The name in lower case without module, arguments, quotes and underscores; empty if the arguments matter. */
    private static String key(String typed) {
        int open = typed.indexOf('(');
        String name = plain(open < 0 ? typed : typed.substring(0, open));
        // With its module, the name means what the framework does itself, which formulas can say.
        if (name.indexOf('.') >= 0) {
            return "";
        }
        int from = name.lastIndexOf('=') + 1;
        String arguments = open < 0 ? "" : plain(typed.substring(open + 1));
        String key = name.substring(from).replace("_", "");
        // As in “He initialization”.
        int end = key.indexOf("init");
        return allDefaults(arguments) ? end > 0 ? key.substring(0, end) : key : "";
    }

    private static boolean allDefaults(String arguments) {
        int from = 0;
        for (int i = 0; i <= arguments.length(); i++) {
            if (i < arguments.length() && arguments.charAt(i) != ',') {
                continue;
            }
            String argument = arguments.substring(from, i);
            // A name without an equals sign is the tensor to fill.
            boolean known = argument.isEmpty() || argument.indexOf('=') < 0 && isLetter(argument.charAt(0));
            for (String byDefault : DEFAULTS) {
                known |= argument.startsWith(byDefault);
            }
            if (!known) {
                return false;
            }
            from = i + 1;
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A text in lower case without blanks, quotes, closing parentheses and semicolons. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (" '\");-".indexOf(c) < 0) {
                plain.append(Words.lower(c));
            }
        }
        return plain.toString();
    }
}
