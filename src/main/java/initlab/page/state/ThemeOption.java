package initlab.page.state;

import initlab.words.Words;

/** The page in light or dark colours. */
public enum ThemeOption {
    /** Follows the system. */
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String word;

    ThemeOption(String word) {
        this.word = word;
    }

    /** The word in the address and in the control. */
    public String word() {
        return word;
    }

    /** The theme of a word; {@link #SYSTEM} if there is none. */
    public static ThemeOption of(String word) {
        for (ThemeOption theme : values()) {
            if (theme.word.equals(word)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** The notice for a word that is not a theme; null for the word of a theme and for null. */
    public static Notice problem(String word) {
        return word == null || of(word).word.equals(word)
                ? null
                : Notice.of(
                        "theme",
                        Words.of(
                                "The theme must be light, dark or system, not {0}. The lab uses the theme of the "
                                        + "system.",
                                Words.quoted(word)));
    }
}
