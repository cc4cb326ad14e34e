package initlab.page.gallery;

import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;

/** The initializations on view, with one more. */
final class OnView {
    private OnView() {}

    /** Adds a word to those of a set-up, in place of the last one if there is no room. One on view stays where it is. */
    static List<String> with(Setup setup, String word) {
        List<String> words = new ArrayList<>(setup.initializations());
        if (!words.contains(word)) {
            if (words.size() == Setup.MAX_COLUMNS) {
                words.remove(words.size() - 1);
            }
            words.add(word);
        }
        return List.copyOf(words);
    }
}
