package initlab.page.gallery;

import initlab.initializer.Initialization;
import initlab.initializer.Origins;
import initlab.initializer.Sample;
import initlab.initializer.Scheme;
import initlab.page.dom.Dom;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One initialization of the gallery. */
final class SchemeCard {
    private final Scheme scheme;
    private final Initialization initialization;
    private final HTMLElement histogram;
    private final HTMLElement bars;
    private final HTMLElement spread;
    private final HTMLElement button;

    SchemeCard(HTMLElement grid, Scheme scheme, Runnable press) {
        this.scheme = scheme;
        initialization = Initialization.of(scheme.word());
        HTMLElement root = Dom.child(grid, "article", "gallery-card", "");
        root.setAttribute("data-testid", "gallery-" + scheme.word());
        Dom.child(root, "h4", "", scheme.title());
        histogram = Dom.child(root, "div", "gallery-histogram", "");
        histogram.setAttribute("role", "img");
        bars = Dom.child(histogram, "i", "", "");
        spread = Dom.child(root, "p", "gallery-spread", "");
        Dom.child(root, "code", "", initialization.formula());
        Dom.child(root, "p", "", Origins.description(scheme));
        String source = Origins.source(scheme);
        if (!source.isEmpty()) {
            Dom.child(root, "cite", "muted", source).setAttribute("lang", "en");
        }
        button = Dom.button(root, "gallery-use-" + scheme.word(), "");
        Dom.on(button, "click", press);
    }

    /**
     * Says whether the initialization is on view.
     *
     * @param words the initializations on view
     * @param seed the seed to draw the histogram with; negative if it is drawn already
     */
    void show(List<String> words, long seed) {
        boolean used = words.contains(scheme.word());
        Dom.setAttribute(button, "aria-pressed", used ? "true" : "false");
        Dom.setText(button, text(words, used));
        if (used && words.size() == 1) {
            Dom.setAttribute(button, "aria-disabled", "true");
        } else {
            button.removeAttribute("aria-disabled");
        }
        if (seed >= 0) {
            draw(Sample.of(initialization, seed));
        }
    }

    private static String text(List<String> words, boolean used) {
        if (used) {
            return Words.of("On view");
        }
        return words.size() < Setup.MAX_COLUMNS
                ? Words.of("Add")
                : Words.of(
                        "In place of {0}",
                        Initialization.of(words.get(words.size() - 1)).title());
    }

    /** The bars are one element, cut to their outline: forty drawings stay cheap, and follow the colours of the page. */
    private void draw(Sample sample) {
        StringBuilder outline = new StringBuilder("polygon(0 100%");
        int most = sample.most();
        for (int i = 0; i < Sample.BINS; i++) {
            String top = " " + NumberText.pointed(100 - 100.0 * sample.counts()[i] / most, 1) + "%";
            outline.append(",").append(left(i)).append(top);
            outline.append(",").append(left(i + 1)).append(top);
        }
        Dom.setStyle(bars, "clip-path", outline.append(",100% 100%)").toString());
        String deviation = NumberText.compact(sample.deviation());
        String limit = NumberText.compact(sample.limit());
        Dom.setText(spread, Words.of("σ = {0}, up to ±{1}", deviation, limit));
        Dom.setAttribute(
                histogram,
                "aria-label",
                Words.of("Histogram of weights: standard deviation {0}, largest {1}", deviation, limit));
    }

    private static String left(int bin) {
        return NumberText.pointed(100.0 * bin / Sample.BINS, 1) + "%";
    }
}
