package initlab.description;

import initlab.setup.ClassNames;
import initlab.words.Words;

/** Names a class in a sentence: by its name if it has one, otherwise by its number. */
public final class ClassText {
    private ClassText() {}

    /** A class within a sentence, such as {@code class 1} or {@code “setosa”}. */
    public static String inSentence(ClassNames names, int label) {
        return names.isDefault()
                ? label == 0 ? Words.of("class 0") : Words.of("class 1")
                : Words.quoted(names.of(label));
    }

    /** A class at the beginning of a sentence, such as {@code Class 1} or {@code “setosa”}. */
    public static String atBeginning(ClassNames names, int label) {
        return names.isDefault() ? Words.of("Class {0}", label) : Words.quoted(names.of(label));
    }
}
