package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.runs.Conductor;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Train, step, reset, speed, progress; by mouse and by keyboard. */
public final class ControlsBar {
    private static final String FASTEST = "max";

    private final Conductor conductor;
    private final HTMLElement train = Dom.byId("train");
    private final HTMLElement step = Dom.byId("step");
    private final HTMLElement reset = Dom.byId("reset");
    private final HTMLElement progress = Dom.byId("progress");
    private final HTMLInputElement timeline = Dom.input("timeline");
    private final HTMLElement latest = Dom.byId("latest");

    /**
     * Brings the buttons and their keys to life.
     *
     * @param again from iteration 0 and at once to train
     */
    public ControlsBar(Conductor conductor, Runnable restart, Runnable again) {
        this.conductor = conductor;
        train.addEventListener("click", event -> toggle(again));
        step.addEventListener("click", event -> conductor.step());
        reset.addEventListener("click", event -> restart.run());
        Dom.onChoice("speed", this::setSpeed);
        timeline.addEventListener("input", event -> conductor.lookAt(Integer.parseInt(timeline.getValue())));
        latest.addEventListener("click", event -> conductor.lookAt(conductor.reached()));
        HTMLDocument.current().addEventListener("keydown", event -> key((KeyboardEvent) event, restart, again));
        shortcut(train, Words.of("Train or pause"), "k");
        shortcut(step, Words.of("One iteration"), ".");
        shortcut(reset, Words.of("Back to iteration 0"), "0");
    }

    /** Chooses the iterations a frame: 1, 10, 100 or max. */
    public void setSpeed(String speed) {
        Dom.check("speed", speed);
        conductor.setSpeed(speed.equals(FASTEST) ? Conductor.FASTEST : Integer.parseInt(speed));
    }

    private static void shortcut(HTMLElement button, String does, String key) {
        button.setTitle(Words.of("{0} (key {1})", does, key));
        button.setAttribute("aria-keyshortcuts", key);
    }

    private void toggle(Runnable again) {
        if (conductor.isPlaying()) {
            conductor.pause();
        } else if (conductor.isFinished()) {
            again.run();
        } else {
            conductor.play();
        }
    }

    private void key(KeyboardEvent event, Runnable restart, Runnable again) {
        if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || KeyMap.isTaken()) {
            return;
        }
        switch (event.getKey()) {
            case "k" -> toggle(again);
            case "." -> conductor.step();
            case "0" -> restart.run();
            default -> {}
        }
    }

    /** Brings the bar up to date, and the root's attributes that tell how the runs go. */
    public void show(Setup setup) {
        boolean ready = conductor.isReady();
        boolean failed = conductor.hasFailed();
        boolean training = conductor.isPlaying();
        boolean finished = conductor.isFinished();
        int iteration = conductor.iteration();
        int reached = conductor.reached();
        String iterations = String.valueOf(setup.iterations());
        Dom.setAttribute(
                Dom.root(),
                "data-state",
                failed
                        ? "failed"
                        : !ready
                                ? "loading"
                                : training ? "training" : finished ? "finished" : iteration == 0 ? "ready" : "paused");
        Dom.setAttribute(Dom.root(), "data-busy", conductor.isAtRest() ? "0" : "1");
        Dom.setAttribute(Dom.root(), "data-iteration", String.valueOf(iteration));
        Dom.setText(
                Dom.byId("train-label"),
                training ? Words.of("Pause") : finished ? Words.of("Again") : Words.of("Train"));
        enable(train, ready);
        enable(step, ready && (iteration < reached || !finished));
        enable(reset, ready || failed);
        Dom.setAttribute(progress, "max", iterations);
        Dom.setAttribute(progress, "value", String.valueOf(reached));
        Dom.setText(
                Dom.byId("progress-text"),
                Words.of(
                        "Iteration {0} of {1}", NumberText.grouped(iteration), NumberText.grouped(setup.iterations())));
        Dom.setText(
                Dom.byId("arithmetic-in-use"),
                setup.usesExact() ? Words.of("exact arithmetic") : Words.of("fast arithmetic"));
        Dom.setAttribute(timeline, "max", iterations);
        showTimeline(iteration, reached);
    }

    /** The slider's thumb is the iteration on view, the bar under it what training has reached. */
    private void showTimeline(int iteration, int reached) {
        if (!conductor.isLooking()) {
            timeline.setValue(String.valueOf(iteration));
        }
        Dom.setAttribute(timeline, "aria-valuetext", Words.of("iteration {0}", NumberText.grouped(iteration)));
        latest.setHidden(iteration == reached);
        if (iteration < reached) {
            Dom.setText(latest, Words.of("to {0}", NumberText.grouped(reached)));
        }
    }

    private static void enable(HTMLElement button, boolean enabled) {
        if (enabled == button.hasAttribute("disabled")) {
            if (enabled) {
                button.removeAttribute("disabled");
            } else {
                button.setAttribute("disabled", "");
            }
        }
    }
}
