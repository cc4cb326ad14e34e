package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A button for every file that can be saved. */
final class ExportPanel implements Panel {
    private final Intents intents;
    private final Report.Pictures pictures;
    private final HTMLElement pictureButtons;
    /** The initializations that there are buttons for. */
    private List<String> offered = List.of();

    ExportPanel(HTMLElement body, Intents intents, Report.Pictures pictures) {
        this.intents = intents;
        this.pictures = pictures;
        Dom.child(
                body,
                "p",
                "muted",
                Words.of("At the iteration shown; the link at the top of the page contains the whole set-up."));
        addButtons(Dom.child(body, "div", "report-buttons", ""), ExportFile.ofAllRuns());
        pictureButtons = Dom.child(body, "div", "report-buttons", "");
    }

    private void addButtons(HTMLElement parent, List<ExportFile> files) {
        for (ExportFile file : files) {
            Dom.on(Dom.button(parent, "export-" + file.name(), file.label()), "click", () -> intents.save(file.save()));
        }
    }

    @Override
    public void render(PageState state) {
        if (state.setup().initializations().equals(offered)) {
            return;
        }
        offered = state.setup().initializations();
        pictureButtons.setTextContent("");
        for (int i = 0; i < offered.size(); i++) {
            addButtons(pictureButtons, ExportFile.ofRun(i, offered.get(i), pictures));
        }
    }
}
