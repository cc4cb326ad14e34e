package initlab.page.gallery;

import initlab.initializer.Family;
import initlab.initializer.Origins;
import initlab.initializer.Sample;
import initlab.initializer.Scheme;
import initlab.initializer.Schemes;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** All initializations by family. A press on one puts it beside those on view; another press takes it away. */
public final class GalleryPanel implements Panel {
    private final HTMLElement details;
    private final Intents intents;
    private final List<SchemeCard> cards = new ArrayList<>();
    private Setup setup;
    /** The seed of the histograms drawn; negative before the first. */
    private long seed = -1;

    /**
     * Builds the section.
     *
     * @param details the section, which the person has just opened
     */
    public GalleryPanel(HTMLElement details, Intents intents) {
        this.details = details;
        this.intents = intents;
        Dom.child(
                details,
                "p",
                "muted gallery-words",
                Words.of(
                        "Each histogram shows the weights that the seed of the set-up gives a layer with {0} inputs and {0} units, from the smallest to the largest. A press puts an initialization beside those on view, or takes it away.",
                        Sample.FAN));
        new WeightsFile(details, intents, () -> setup);
        for (Family family : Family.ALL) {
            HTMLElement group = Dom.child(details, "section", "gallery-family", "");
            Dom.child(group, "h3", "", family.title());
            Dom.child(group, "p", "muted", family.description());
            HTMLElement grid = Dom.child(group, "div", "gallery-grid", "");
            for (Scheme scheme : Schemes.ALL) {
                if (Origins.family(scheme).equals(family)) {
                    cards.add(new SchemeCard(grid, scheme, () -> press(scheme)));
                }
            }
        }
    }

    /** Adds a scheme to those on view, in place of the last one if there is no room, or takes it away. */
    private void press(Scheme scheme) {
        List<String> words = new ArrayList<>(OnView.with(setup, scheme.word()));
        // A page without networks would teach nothing.
        if (setup.initializations().contains(scheme.word()) && words.size() > 1) {
            words.remove(scheme.word());
        }
        intents.change(setup.with(Settings.INITIALIZATIONS, List.copyOf(words)));
    }

    @Override
    public void render(PageState state) {
        if (!details.hasAttribute("open") || state.setup().equals(setup) && seed >= 0) {
            return;
        }
        setup = state.setup();
        boolean draw = seed != setup.seed();
        seed = setup.seed();
        for (SchemeCard card : cards) {
            card.show(setup.initializations(), draw ? seed : -1);
        }
    }
}
