package initlab.files;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the names of arrays say: which hold points, which hold classes, and which are for training or testing. */
final class Names {
    /** Names of points or of their coordinates; each has a blank before and after it. */
    private static final String FEATURES = " x xs x0 x1 x2 xy data features feature feature0 feature1 feature2 f0 f1 f2"
            + " points point inputs input samples sample coords coordinates ";

    private static final String LABELS =
            " y ys yy label labels target targets class classes c t output outputs category group ";

    /** Parts of names for the arrays of a split, before or after the rest. */
    private static final String[] TRAINING = {"training", "train", "tr"};

    private static final String[] TEST = {"testing", "test", "te", "validation", "valid", "val", "dev"};
    private static final String[] NEUTRAL = {"set", "orig", "data"};

    private static final int MAX_LISTED = 6;

    /** The arrays of one purpose. The order is the order in which they are preferred. */
    private enum Split {
        TRAINING,
        ALL,
        TEST
    }

    /**
     * Names of arrays that belong together.
     *
     * @param features the points or their coordinates, in the order of the file
     * @param labels the classes, and perhaps second coordinates named y
     */
    record Choice(List<String> features, List<String> labels) {
        boolean has(String name) {
            return features.contains(name) || labels.contains(name);
        }
    }

    private Names() {}

    /**
     * Chooses arrays by their names. Points with classes are preferred to points without, and training data to test
     * data.
     *
     * @return the choice; empty if no name is a known one for points
     */
    static Choice choose(List<String> names) {
        Choice incomplete = new Choice(List.of(), List.of());
        for (Split split : Split.values()) {
            Choice choice = new Choice(new ArrayList<>(), new ArrayList<>());
            for (String name : names) {
                String word = plain(name);
                String base = base(word);
                if (split(word, base) == split) {
                    add(name, base, choice);
                }
            }
            if (!choice.features().isEmpty() && !choice.labels().isEmpty()) {
                return choice;
            }
            if (!choice.features().isEmpty() && incomplete.features().isEmpty()) {
                incomplete = choice;
            }
        }
        return incomplete;
    }

    private static void add(String name, String base, Choice choice) {
        if (FEATURES.contains(" " + base + " ")) {
            choice.features().add(name);
        } else if (LABELS.contains(" " + base + " ")) {
            choice.labels().add(name);
        }
    }

    /** Whether NumPy has named all arrays by their position: arr_0, arr_1 … */
    static boolean areNumbered(List<String> names) {
        for (String name : names) {
            if (!name.startsWith("arr_")) {
                return false;
            }
        }
        return true;
    }

    /** A name in lower case without anything but letters and digits. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String lower = Words.lower(name);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A name without the parts that tell splits apart. A name that is known as a whole stays whole. */
    private static String base(String word) {
        String base = word;
        String[][] parts = {TRAINING, TEST, NEUTRAL};
        for (int i = 0; i < parts.length && !isKnown(base); i++) {
            for (String part : parts[i]) {
                base = without(base, part);
            }
        }
        return base;
    }

    private static Split split(String word, String base) {
        // What was removed says which arrays these are; in a known word such as “target”, nothing was.
        String removed = word.length() == base.length() ? "" : word;
        return has(removed, TRAINING) ? Split.TRAINING : has(removed, TEST) ? Split.TEST : Split.ALL;
    }

    private static boolean has(String word, String[] parts) {
        for (String part : parts) {
            if (word.startsWith(part) || word.endsWith(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(String base) {
        return (FEATURES + LABELS).contains(" " + base + " ");
    }

    private static String without(String word, String part) {
        if (isKnown(word)) {
            return word;
        }
        return word.startsWith(part)
                ? word.substring(part.length())
                : word.endsWith(part) ? word.substring(0, word.length() - part.length()) : word;
    }

    /** The ending of a file's name from its last point, in lower case; a point if it has none. */
    static String ending(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "." : Words.lower(file.substring(dot));
    }

    /** Some names as a list, in quotation marks. */
    static String listed(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size() && i < MAX_LISTED; i++) {
            text.append(i == 0 ? "" : ", ").append(Words.quoted(names.get(i)));
        }
        return text.append(names.size() > MAX_LISTED ? " …" : "").toString();
    }
}
