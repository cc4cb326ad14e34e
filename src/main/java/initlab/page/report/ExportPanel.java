package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.pictures.PictureButtons;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** A button for every file that can be saved. */
final class ExportPanel implements Panel {
    private final PictureButtons pictures;

    ExportPanel(HTMLElement body, Intents intents) {
        Dom.child(
                body,
                "p",
                "muted",
                Words.of("At the iteration shown; the link at the top of the page contains the whole set-up."));
        HTMLElement buttons = Dom.child(body, "div", "report-buttons", "");
        for (ExportFile file : ExportFile.ofAllRuns()) {
            Dom.on(
                    Dom.button(buttons, "export-" + file.name(), file.label()),
                    "click",
                    () -> intents.save(file.save()));
        }
        pictures = new PictureButtons(body, intents);
    }

    @Override
    public void render(PageState state) {
        pictures.render(state);
    }
}
