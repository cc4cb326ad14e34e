package initlab.page.jobs;

import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.storage.JobStore;
import initlab.page.workers.BrowserTimer;
import initlab.page.workers.TaskWorkers;
import initlab.schedule.Job;
import initlab.schedule.Scheduler;
import initlab.session.Phase;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * The jobs of the page and the scheduler that they share. Shows their progress in a line above their sections and in the tab's
 * title, and asks whether they go on while the tab is hidden.
 */
public final class Jobs implements Panel {
    private final Scheduler scheduler;
    private final List<Titled> jobs = new ArrayList<>();
    private final HTMLElement bar;
    private final HTMLElement words;
    private final String title = HTMLDocument.current().getTitle();
    private final Runnable redraw;

    /** A job and what it is called. */
    private record Titled(Job job, String title) {}

    /**
     * No jobs yet.
     *
     * @param redraw asks for another rendering
     */
    public Jobs(Runnable redraw) {
        this.redraw = redraw;
        scheduler = new Scheduler(new TaskWorkers(), new BrowserTimer(), this::changed);
        bar = Dom.byId("jobs");
        words = Dom.child(bar, "p", "", "");
        words.setAttribute("data-testid", "jobs-progress");
        HTMLElement label = Dom.child(bar, "label", "", "");
        HTMLInputElement hidden = (HTMLInputElement) Dom.child(label, "input", "", "");
        hidden.setType("checkbox");
        hidden.setAttribute("data-testid", "jobs-hidden");
        Dom.child(label, "span", "", Words.of("Go on while this tab is hidden"));
        JobStore.removeOld();
        Dom.on(hidden, "change", () -> scheduler.setWorksHidden(hidden.isChecked()));
        Dom.on(HTMLDocument.current(), "visibilitychange", () -> scheduler.setHidden(isHidden()));
    }

    /**
     * Starts a job or continues it.
     *
     * @param name what the person calls it, such as the heading of its section
     */
    public void start(String name, Job job) {
        jobs.removeIf(titled -> titled.job == job);
        jobs.add(new Titled(job, name));
        scheduler.add(job);
    }

    /** Stops a job; it keeps its results. */
    public void stop(Job job) {
        scheduler.remove(job);
    }

    /** Whether a job is started and neither done nor stopped. */
    public boolean isRunning(Job job) {
        return scheduler.has(job);
    }

    /** Gives out tasks again after a job that is running has got new ones. */
    public void wake() {
        scheduler.wake();
    }

    /** The number of workers that compute. */
    public int workers() {
        return scheduler.working();
    }

    /** The most workers that may compute at present. */
    public int limit() {
        return scheduler.limit();
    }

    /** A hidden tab is not drawn, but its title is to be seen. */
    private void changed() {
        jobs.removeIf(titled -> !scheduler.has(titled.job));
        double share = scheduler.progress();
        setTitle(
                jobs.isEmpty() || Double.isNaN(share)
                        ? title
                        : NumberText.percent(Math.floor(100 * share) / 100) + " · " + title);
        redraw.run();
    }

    @Override
    public void render(PageState state) {
        scheduler.setColumns(state.phase() == Phase.TRAINING ? state.runs().size() : 0);
        bar.setHidden(jobs.isEmpty());
        StringBuilder text = new StringBuilder();
        for (Titled titled : jobs) {
            text.append(text.length() == 0 ? "" : " · ")
                    .append(Words.of(
                            "{0}: {1} of {2}",
                            titled.title,
                            NumberText.grouped(titled.job.doneTasks()),
                            NumberText.grouped(titled.job.allTasks())));
        }
        Dom.setText(words, text.toString());
        Dom.setAttribute(bar, "data-working", String.valueOf(scheduler.working()));
    }

    @JSBody(script = "return document.hidden;")
    private static native boolean isHidden();

    @JSBody(params = "title", script = "if (document.title !== title) { document.title = title; }")
    private static native void setTitle(String title);
}
