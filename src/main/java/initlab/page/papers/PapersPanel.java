package initlab.page.papers;

import initlab.page.dom.Dom;
import initlab.page.jobs.Jobs;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.paper.ExperimentReader;
import initlab.paper.PaperException;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Published experiments: fetches their files when the section is opened, and shows a card for each. */
public final class PapersPanel implements Panel {
    private final Intents intents;
    private final Jobs jobs;
    private final Runnable redraw;
    private final HTMLElement problem;
    private final HTMLElement grid;
    private final List<PaperCard> cards = new ArrayList<>();

    /**
     * Builds the section.
     *
     * @param details the section, which the person has just opened
     * @param redraw asks for another rendering
     */
    public PapersPanel(HTMLElement details, Intents intents, Jobs jobs, Runnable redraw) {
        this.intents = intents;
        this.jobs = jobs;
        this.redraw = redraw;
        Dom.child(
                details,
                "p",
                "muted papers-words",
                Words.of(
                        "Each experiment repeats in small what a paper reports, with several seeds, and compares what comes out. It passes if every check does."));
        problem = Dom.child(details, "p", "problem", "");
        problem.setAttribute("role", "alert");
        problem.setAttribute("data-testid", "papers-problem");
        grid = Dom.child(details, "div", "papers-grid", "");
        HTMLElement label = Dom.child(details, "label", "button", Words.of("Open an experiment of your own"));
        HTMLInputElement file = (HTMLInputElement) Dom.child(label, "input", "sr-only", "");
        file.setType("file");
        file.setAttribute("accept", ".json,application/json");
        file.setAttribute("data-testid", "papers-file");
        Dom.on(file, "change", () -> PaperFiles.read(file, this::openOwn));
        PaperFiles.load(PaperFiles.LIST, this::showList);
    }

    private void showList(String text) {
        try {
            List<String> ids = ExperimentReader.list(loaded(PaperFiles.LIST, text));
            for (String id : ids) {
                HTMLElement place = Dom.child(grid, "article", "paper", "");
                PaperFiles.load(id + PaperFiles.ENDING, file -> show(place, id, file));
            }
        } catch (PaperException e) {
            Dom.setText(problem, e.getMessage());
        }
    }

    private static String loaded(String file, String text) throws PaperException {
        if (text == null) {
            throw new PaperException(Words.of("{0} could not be loaded. Reloading the page may help.", file));
        }
        return text;
    }

    /** Shows an experiment in its place, or what is wrong with its file. */
    private void show(HTMLElement place, String id, String text) {
        place.setTextContent("");
        place.setAttribute("data-testid", "paper-" + id);
        try {
            String file = loaded(id + PaperFiles.ENDING, text);
            cards.add(new PaperCard(
                    place, ExperimentReader.read(id, file, PaperFiles.language()), intents, jobs, redraw));
        } catch (PaperException e) {
            HTMLElement words = Dom.child(place, "p", "problem", e.getMessage());
            words.setAttribute("role", "alert");
        }
        redraw.run();
    }

    private void openOwn(String name, String text) {
        String id =
                name.endsWith(PaperFiles.ENDING) ? name.substring(0, name.length() - PaperFiles.ENDING.length()) : name;
        HTMLElement place = Dom.child(grid, "article", "paper", "");
        show(place, id, text);
        Dom.reveal(place);
    }

    @Override
    public void render(PageState state) {
        for (PaperCard card : cards) {
            card.render();
        }
    }
}
