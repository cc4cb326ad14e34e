package initlab.page.seeds;

import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.seeds.PairText;
import initlab.seeds.SeedResults;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Compares two initializations over the same seeds, in words. Which two is a choice if there are more. */
final class PairChoice {
    private final HTMLElement box;
    private final HTMLElement bar;
    private final HTMLElement words;
    private final HTMLSelectElement[] choices = new HTMLSelectElement[2];
    /** The initializations compared, as numbers in the list. */
    private final int[] chosen = new int[2];

    private List<String> offered = List.of();
    private SeedResults results;

    PairChoice(HTMLElement parent) {
        box = Dom.child(parent, "div", "seeds-pairs", "");
        Dom.child(box, "h3", "", Words.of("Two initializations over the same seeds"));
        bar = Dom.child(box, "div", "seeds-bar", "");
        String[] labels = {Words.of("Compare") + " ", Words.of("with") + " "};
        String[] ids = {"seeds-pair-first", "seeds-pair-second"};
        for (int i = 0; i < choices.length; i++) {
            HTMLElement label = Dom.child(bar, "label", "", labels[i]);
            choices[i] = (HTMLSelectElement) Dom.child(label, "select", "", "");
            choices[i].setAttribute("data-testid", ids[i]);
            int number = i;
            Dom.on(choices[i], "change", () -> choose(number, choices[number].getSelectedIndex()));
        }
        words = Dom.child(box, "p", "seeds-words", "");
        words.setAttribute("data-testid", "seeds-pair");
    }

    private void choose(int number, int initialization) {
        // An initialization is not compared with itself: the two change places.
        if (chosen[1 - number] == initialization) {
            chosen[1 - number] = chosen[number];
        }
        chosen[number] = initialization;
        say();
    }

    /**
     * Shows the comparison.
     *
     * @param running whether it changes with every result, so that a screen reader should not read each
     */
    void show(SeedResults newResults, boolean running) {
        Dom.setAttribute(words, "aria-live", running ? "off" : "polite");
        results = newResults;
        int count = results.initializations().size();
        box.setHidden(count < 2);
        bar.setHidden(count < 3);
        if (count < 2) {
            return;
        }
        if (!results.initializations().equals(offered)) {
            offered = results.initializations();
            chosen[0] = count - 1;
            chosen[1] = count - 2;
            offer();
        }
        say();
    }

    private void offer() {
        for (HTMLSelectElement choice : choices) {
            choice.setTextContent("");
            for (int i = 0; i < offered.size(); i++) {
                Dom.addOption(
                        choice,
                        String.valueOf(i),
                        Initialization.of(offered.get(i)).title());
            }
        }
    }

    private void say() {
        for (int i = 0; i < choices.length; i++) {
            choices[i].setSelectedIndex(chosen[i]);
        }
        String text = PairText.of(results, chosen[0], chosen[1]);
        Dom.setText(words, text.isEmpty() ? Words.of("No seed is done with both yet.") : text);
    }
}
