package initlab.page.pictures;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.Phase;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;

/** Records a training from its start to its end as a video: a button, and while it records, its progress and a way out. */
final class RecordingControls implements Panel {
    private static final String FILE = "initialization-lab.webm";

    private final HTMLButtonElement start;
    private final HTMLElement cancel;
    private final HTMLElement progress;
    private final HTMLElement status;
    /** The recording in progress; null if there is none. */
    private Recording recording;

    private Setup setup;
    /** Whether the runs have been back at their start since the recording was asked for. */
    private boolean begun;

    RecordingControls(HTMLElement body, Intents intents) {
        HTMLElement line = Dom.child(body, "div", "report-buttons recording", "");
        start = (HTMLButtonElement) Dom.button(line, "record", Words.of("Record the training as a video (WebM)"));
        progress = Dom.child(line, "progress", "", "");
        progress.setAttribute("data-testid", "record-progress");
        progress.setAttribute("aria-label", Words.of("Share of the training recorded"));
        cancel = Dom.button(line, "record-cancel", Words.of("Cancel the recording"));
        status = Dom.child(line, "span", "muted", "");
        status.setAttribute("role", "status");
        status.setAttribute("data-testid", "record-status");
        if (!Recording.isSupported()) {
            start.setDisabled(true);
            Dom.setText(status, Words.of("This browser cannot record WebM. Chrome, Edge and Firefox can."));
        }
        Dom.on(start, "click", () -> {
            recording = new Recording();
            setup = null;
            begun = false;
            showControls();
            intents.restart();
            intents.train();
        });
        Dom.on(cancel, "click", () -> end(Words.of("The recording has been cancelled.")));
        showControls();
    }

    private void end(String words) {
        if (recording != null) {
            recording.discard();
            recording = null;
        }
        Dom.setText(status, words);
        showControls();
    }

    private void showControls() {
        boolean on = recording != null;
        start.setHidden(on);
        progress.setHidden(!on);
        cancel.setHidden(!on);
    }

    @Override
    public void render(PageState state) {
        if (recording == null) {
            return;
        }
        if (setup != null && !setup.equals(state.setup())) {
            end(Words.of("The recording ended because the set-up has changed."));
            return;
        }
        setup = state.setup();
        begun |= state.iteration() == 0;
        if (!begun || !state.session().isShown()) {
            return;
        }
        showControls();
        recording.add(Picture.ofAll(state), state.phase() == Phase.TRAINING);
        progress.setAttribute("max", String.valueOf(setup.iterations()));
        progress.setAttribute("value", String.valueOf(state.iteration()));
        Dom.setText(status, Words.of("Recording, iteration {0}", NumberText.grouped(state.iteration())));
        if (state.phase() == Phase.FINISHED) {
            recording.finish(FILE);
            recording = null;
            end(Words.of("The video has been saved."));
        }
    }
}
