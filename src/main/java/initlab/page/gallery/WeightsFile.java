package initlab.page.gallery;

import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.workers.WeightsReader;
import initlab.setup.OwnWeights;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;

/** Starts a column from a file of weights. What is wrong with a file is said beside the button, and nothing changes. */
final class WeightsFile implements WeightsReader.Listener {
    private final Intents intents;
    private final Supplier<Setup> setup;
    private final WeightsReader reader = new WeightsReader(this);
    private final HTMLElement problem;
    private final HTMLElement notes;
    private String name = "";

    /**
     * Appends the button.
     *
     * @param setup the set-up in use
     */
    WeightsFile(HTMLElement parent, Intents intents, Supplier<Setup> setup) {
        this.intents = intents;
        this.setup = setup;
        HTMLElement label = Dom.child(
                Dom.child(parent, "div", "gallery-file", ""),
                "label",
                "",
                Words.of("Start from a file of weights (.npz)"));
        HTMLInputElement file = (HTMLInputElement) Dom.child(label, "input", "", "");
        file.setType("file");
        file.setAttribute("accept", ".npz");
        file.setAttribute("data-testid", "weights-file");
        file.setAttribute(
                "title",
                Words.of(
                        "Weights of a network 2-…-1 as NumPy saves them: W1, b1, W2 and so on, or the names of PyTorch or Keras."));
        problem = Dom.child(parent, "p", "problem", "");
        problem.setAttribute("data-testid", "weights-problem");
        problem.setAttribute("role", "alert");
        notes = Dom.child(parent, "p", "muted gallery-words", "");
        notes.setAttribute("data-testid", "weights-notes");
        onFile(file, (chosen, chosenName) -> {
            name = chosenName;
            reader.read(chosen, chosenName);
        });
    }

    @Override
    public void read(OwnWeights weights, List<String> decided) {
        Dom.setText(problem, "");
        StringBuilder text =
                new StringBuilder(Words.of("{0} is read: layers {1}.", Words.quoted(name), weights.dims()));
        for (String note : decided) {
            text.append(' ').append(note);
        }
        Dom.setText(notes, text.toString());
        Setup now = setup.get();
        intents.change(now.with(Settings.WEIGHTS, weights)
                .with(Settings.LAYERS, weights.dims())
                .with(Settings.INITIALIZATIONS, OnView.with(now, Initialization.FILE)));
    }

    @Override
    public void refused(String reason) {
        Dom.setText(notes, "");
        Dom.setText(problem, reason);
    }

    /** Receives a file. */
    @JSFunctor
    private interface Chosen extends JSObject {
        void file(Blob file, String name);
    }

    /** Calls back with a file that was chosen. The field is emptied, so that the same file can be chosen again. */
    @JSBody(
            params = {"field", "chosen"},
            script = "field.addEventListener('change', function() { var file = field.files[0];"
                    + "if (file) { chosen(file, file.name); field.value = ''; } });")
    private static native void onFile(HTMLInputElement field, Chosen chosen);
}
