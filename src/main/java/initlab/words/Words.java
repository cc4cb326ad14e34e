package initlab.words;

import java.util.Map;

/**
 * Sentences in the language of the person at the page. The English sentence is the key, as in gettext. So the code
 * shows the sentences of the page, and a sentence that a catalogue lacks appears in English.
 */
public final class Words {
    private static final int MAX_QUOTED = 40;
    /** Characters that the parts of a sentence usually add. */
    private static final int ROOM = 20;

    private static Map<String, String> catalogue = Map.of();
    private static int edition;

    private Words() {}

    /**
     * Installs a catalogue: English sentences with their placeholders, and their translations. Call this before
     * anything else, because constants contain sentences too.
     */
    public static void use(Map<String, String> newCatalogue) {
        catalogue = newCatalogue;
        edition++;
    }

    /** A number that changes with the catalogue, for those who keep sentences. */
    public static int edition() {
        return edition;
    }

    /** A value in quotation marks, shortened if it is long. */
    public static String quoted(String value) {
        return Words.of("“{0}”", value.length() > MAX_QUOTED ? value.substring(0, MAX_QUOTED) + "…" : value);
    }

    /** Whether two words differ at most in the case of their letters from A to Z. */
    public static boolean isSame(String a, String b) {
        boolean same = a.length() == b.length();
        for (int i = 0; same && i < a.length(); i++) {
            same = lower(a.charAt(i)) == lower(b.charAt(i));
        }
        return same;
    }

    /** A text with the letters A to Z in lower case. {@code String.toLowerCase} would add tables to the page's program. */
    public static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            lower.setCharAt(i, lower(text.charAt(i)));
        }
        return lower.toString();
    }

    /** A letter from A to Z in lower case; any other character as it is. */
    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** A sentence without parts. */
    public static String of(String english) {
        return catalogue.getOrDefault(english, english);
    }

    /** A sentence with one part. The methods for one to three parts make calls smaller than an array would. */
    public static String of(String english, Object part) {
        return filled(english, part);
    }

    /** A sentence with two parts. */
    public static String of(String english, Object first, Object second) {
        return filled(english, first, second);
    }

    /** A sentence with three parts. */
    public static String of(String english, Object first, Object second, Object third) {
        return filled(english, first, second, third);
    }

    /**
     * A sentence with its parts filled in.
     *
     * @param english the sentence, a literal, with {@code {0}}, {@code {1}} … where the parts go
     * @param parts the parts, which are not translated. Numbers must be whole: printing doubles would add 12 KB to the
     *     page
     */
    public static String of(String english, Object... parts) {
        return filled(english, parts);
    }

    private static String filled(String english, Object... parts) {
        String sentence = of(english);
        StringBuilder text = new StringBuilder(sentence.length() + ROOM);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            int number = open + 1 < sentence.length() ? sentence.charAt(open + 1) - '0' : -1;
            if (number >= 0 && number < parts.length && sentence.indexOf('}', open) == open + 2) {
                text.append(sentence, from, open).append(parts[number]);
                from = open + 3;
            }
        }
        return text.append(sentence, from, sentence.length()).toString();
    }
}
