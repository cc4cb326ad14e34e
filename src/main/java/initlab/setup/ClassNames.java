package initlab.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * What the two classes are called. Two are equal if their names are.
 *
 * @param zero the name of class 0
 * @param one the name of class 1
 */
public record ClassNames(String zero, String one) {
    /** The classes have no names of their own. */
    public static final ClassNames DEFAULT = new ClassNames("0", "1");

    /** The longest name; a longer one is cut. */
    static final int MAX_LENGTH = 30;

    private static final char SEPARATOR = ',';

    /** Names as labels of a table give them: cut if they are long, and without blanks at the ends. */
    public static ClassNames of(String zero, String one) {
        return new ClassNames(cut(zero), cut(one));
    }

    /** A name without blanks at its ends, and cut if it is long. */
    static String cut(String name) {
        String text = name.trim();
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = MAX_LENGTH - 1;
        // Half of a surrogate pair cannot be part of an address.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The name of a class, 0 or 1. */
    public String of(int label) {
        return label == 0 ? zero : one;
    }

    /** Whether the classes have no names but 0 and 1. */
    public boolean isDefault() {
        return equals(DEFAULT);
    }

    /** Reads two names with a comma between them; a comma in a name is doubled. Null if there are not two. */
    static ClassNames parse(String text) {
        List<String> names = split(text);
        ClassNames both = names.size() == 2 ? of(names.get(0), names.get(1)) : DEFAULT;
        boolean usable =
                names.size() == 2 && !both.zero.isEmpty() && !both.one.isEmpty() && !both.zero.equals(both.one);
        return usable ? both : null;
    }

    /** The texts between the commas; a comma in a text is doubled. */
    static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean comma = text.charAt(i) == SEPARATOR;
            boolean doubled = comma && i + 1 < text.length() && text.charAt(i + 1) == SEPARATOR;
            if (comma && !doubled) {
                names.add(name.toString());
                name = new StringBuilder();
            } else {
                name.append(text.charAt(i));
                i += doubled ? 1 : 0;
            }
        }
        names.add(name.toString());
        return names;
    }

    /** The text in the address; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return escape(zero) + SEPARATOR + escape(one);
    }

    /** A text as {@link #split} reads it. */
    static String escape(String name) {
        return name.replace(",", ",,");
    }
}
