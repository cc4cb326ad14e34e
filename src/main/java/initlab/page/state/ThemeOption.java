package initlab.page.state;

import initlab.words.Words;

/** The page in light or dark colours. */
public enum ThemeOption {
    /** As the system has it. */
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String word;

    ThemeOption(String word) {
        this.word = word;
    }

    /** As the address and the control name it. */
    public String word() {
        return word;
    }

    /** The theme of a word; the system's if there is none. */
    public static ThemeOption of(String word) {
        for (ThemeOption theme : values()) {
            if (theme.word.equals(word)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** What is wrong with a word for a theme; null for a theme's word, and for none at all. */
    public static Notice problem(String word) {
        return word == null || of(word).word.equals(word)
                ? null
                : Notice.of(
                        "theme",
                        Words.of(
                                "The theme is light, dark or system, not {0}; the system’s is used instead.",
                                Words.quoted(word)));
    }
}
