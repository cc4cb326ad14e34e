package initlab.page.embed;

import initlab.page.dom.Clock;
import initlab.page.dom.Dom;
import initlab.page.runs.Panel;
import initlab.page.runs.RunState;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.List;
import org.teavm.jso.JSObject;

/** Keeps the host of the frame up to date, and passes on what it asks for. */
public final class Embedding implements Panel {
    /** Milliseconds between reports while the runs go on: hosts draw tables and curves with them. */
    private static final double CALM = 100;

    private final Host host;
    private String state = "";
    private int iteration = -1;
    private double reported;

    /**
     * Takes up the conversation.
     *
     * @param id what the host calls the frame
     * @param origin the host's origin; null if commands are not wanted
     */
    public Embedding(String id, String origin, Commands commands) {
        host = new Host(id, origin, (type, query) -> {
            switch (type) {
                case "train" -> commands.train();
                case "pause" -> commands.pause();
                case "step" -> commands.step();
                case "reset" -> commands.reset();
                case "open" -> commands.open(query);
                default -> {
                    // A later version's command.
                }
            }
        });
    }

    /** Whether a text can be the origin of a host. */
    public static boolean isOrigin(String text) {
        return Host.isOrigin(text);
    }

    /** Whether the host does not display the frame at all, on a closed slide, say. */
    public boolean isHidden() {
        return Host.width() == 0;
    }

    /** Reports heights from now on; the columns must be there. */
    public void watchHeight() {
        Host.watchHeight(pixels -> {
            JSObject message = host.message("height");
            Host.putHeight(message, pixels);
            host.post(message);
        });
    }

    /** Reports a sentence of the page: what could not be used, or went wrong. */
    public void error(String key, String sentence) {
        JSObject message = host.message("error");
        Host.put(message, "key", key);
        Host.put(message, "message", sentence);
        host.post(message);
    }

    @Override
    public void show(Setup setup, List<RunState> runs) {
        String newState = Dom.root().getAttribute("data-state");
        int newIteration = Integer.parseInt(Dom.root().getAttribute("data-iteration"));
        boolean changed = !newState.equals(state);
        if (!changed && (newIteration == iteration || newState.equals("training") && Clock.now() - reported < CALM)) {
            return;
        }
        state = newState;
        iteration = newIteration;
        reported = Clock.now();
        report("progress", setup, runs);
        if (changed && (state.equals("ready") || state.equals("finished"))) {
            report(state, setup, runs);
        }
    }

    private void report(String type, Setup setup, List<RunState> runs) {
        JSObject message = host.message(type);
        Host.put(message, "state", state);
        Host.put(message, "setup", SetupQuery.format(setup));
        Host.putIterations(message, iteration, setup.iterations());
        for (RunState run : runs) {
            if (run.parameters != null) {
                Host.addRun(message, run.initialization, run.cost, run.trainAccuracy, run.testAccuracy, run.stopped);
            }
        }
        host.post(message);
    }
}
