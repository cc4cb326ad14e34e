package initlab.page.pictures;

import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Two buttons for every picture, one for each format, and those of the recording. */
public final class PictureButtons implements Panel {
    private static final String FILE = "initialization-lab-";

    private final Intents intents;
    private final HTMLElement buttons;
    private final RecordingControls recording;
    /** The initializations that there are buttons for. */
    private List<String> offered = List.of();

    /** Makes a picture of the page's state. */
    private interface Source {
        Picture of(PageState state);
    }

    /** Adds the buttons. */
    public PictureButtons(HTMLElement body, Intents intents) {
        this.intents = intents;
        buttons = Dom.child(body, "div", "report-buttons", "");
        recording = new RecordingControls(body, intents);
    }

    private void add(String name, String file, String title, Source source) {
        Dom.on(
                Dom.button(buttons, "export-png-" + name, Words.of("{0} as PNG", title)),
                "click",
                () -> intents.save(state -> PictureFile.png(FILE + file, source.of(state))));
        Dom.on(
                Dom.button(buttons, "export-svg-" + name, Words.of("{0} as SVG", title)),
                "click",
                () -> intents.save(state -> PictureFile.svg(FILE + file, source.of(state))));
    }

    @Override
    public void render(PageState state) {
        recording.render(state);
        if (state.setup().initializations().equals(offered)) {
            return;
        }
        offered = state.setup().initializations();
        buttons.setTextContent("");
        for (int i = 0; i < offered.size(); i++) {
            int column = i;
            add(
                    String.valueOf(i),
                    String.valueOf(i + 1),
                    Initialization.of(offered.get(i)).title(),
                    shown -> Picture.ofRun(shown, column));
        }
        add("costs", "costs", Words.of("Cost chart"), Picture::ofCosts);
        add("all", "comparison", Words.of("Comparison"), Picture::ofAll);
    }
}
