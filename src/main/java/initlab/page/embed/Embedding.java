package initlab.page.embed;

import initlab.page.address.AddressOptions;
import initlab.page.state.Intents;
import initlab.page.state.Notice;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.Phase;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.setup.SetupQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;

/** Reports to the host page of the frame and passes on its commands. */
public final class Embedding implements Panel {
    /** Milliseconds between reports during training. Hosts draw tables and curves from them. */
    private static final double INTERVAL = 100;

    private final Host host;
    private final Intents intents;
    private FrameHeight height;
    /** The sentences reported to the host, by source. */
    private Map<String, String> told = Map.of();

    private String word = "";
    private int iteration = -1;
    private double reported;

    /** Connects to the host that the address names. */
    public Embedding(AddressOptions options, Intents intents) {
        this.intents = intents;
        host = new Host(options.id(), options.origin(), (type, query) -> {
            switch (type) {
                case "train" -> intents.train();
                case "pause" -> intents.pause();
                case "step" -> intents.step();
                case "reset" -> intents.restart();
                case "open" -> intents.open(query);
                default -> {
                    // A command of a later version.
                }
            }
        });
    }

    @Override
    public void render(PageState state) {
        if (height == null) {
            watchHeight();
        }
        height.setAtBeginning(state.phase() == Phase.READY || state.phase() == Phase.LOADING);
        // A frame that is not displayed, for example on a closed slide, should not train.
        if (state.phase() == Phase.TRAINING && Window.current().getInnerWidth() == 0) {
            intents.pause();
        }
        tellNews(state.notices());
        report(state);
    }

    private void watchHeight() {
        height = new FrameHeight(pixels -> {
            JSObject message = host.message("height");
            Host.put(message, "height", pixels);
            host.post(message);
        });
    }

    private void tellNews(List<Notice> notices) {
        Map<String, String> now = new HashMap<>();
        for (Notice notice : notices) {
            now.put(notice.source(), notice.text());
            if (!notice.text().equals(told.get(notice.source()))) {
                tell(notice.source(), notice.text());
            }
        }
        told = now;
    }

    /** Reports to the host what could not be used or went wrong. */
    public void tell(String source, String sentence) {
        JSObject message = host.message("error");
        Host.put(message, "key", source);
        Host.put(message, "message", sentence);
        host.post(message);
    }

    private void report(PageState state) {
        String newWord = state.session().word();
        boolean changed = !newWord.equals(word);
        boolean soon = state.phase() == Phase.TRAINING && Performance.now() - reported < INTERVAL;
        if (!changed && (state.iteration() == iteration || soon)) {
            return;
        }
        word = newWord;
        iteration = state.iteration();
        reported = Performance.now();
        post("progress", state);
        if (changed && (word.equals(Phase.READY.word()) || word.equals(Phase.FINISHED.word()))) {
            post(word, state);
        }
    }

    private void post(String type, PageState state) {
        JSObject message = host.message(type);
        Host.put(message, "state", word);
        Host.put(message, "setup", SetupQuery.format(state.setup()));
        Host.put(message, "iteration", iteration);
        Host.put(message, "iterations", state.setup().iterations());
        Host.putRuns(message);
        for (RunView run : state.runs()) {
            RunFrame frame = run.frame();
            if (frame != null) {
                Host.addRun(
                        message,
                        run.initialization(),
                        frame.cost(),
                        frame.trainAccuracy(),
                        frame.testAccuracy(),
                        frame.stopped());
            }
        }
        host.post(message);
    }
}
