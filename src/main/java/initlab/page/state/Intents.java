package initlab.page.state;

import initlab.data.PointSet;
import initlab.lesson.Work;
import initlab.setup.ClassNames;
import initlab.setup.OwnAxes;
import initlab.setup.Setup;

/**
 * Everything the person can ask for. Mouse, keyboard, messages of a host page and restored visits send intents, and the
 * model carries them out. An intent that arrives while the runs are being prepared is carried out when they are ready.
 */
public interface Intents {
    /** Trains. Does nothing if there is nothing left to train. */
    void train();

    /** Pauses at the iteration reached. */
    void pause();

    /** Pauses if the runs are training, starts over if they are complete, and otherwise trains. */
    void trainOrPause();

    /** Takes one step. */
    void step();

    /** Shows an iteration already reached. */
    void goTo(int iteration);

    /** Shows the iteration reached. */
    void goToLatest();

    /** Starts over at iteration 0. */
    void restart();

    /** Trains to the iteration of an earlier visit, and further if training was under way then. */
    void resume();

    /** Replaces dead workers. */
    void replaceLost();

    /** Replaces workers that do not answer. */
    void replaceSilent();

    /** Changes the set-up. */
    void change(Setup setup);

    /** Changes to the set-up of a query. Missing values have their defaults. */
    void open(String query);

    /**
     * Enters a value typed or chosen for a setting. A value that cannot be used stays in its field, marked, and the
     * set-up stays as it is.
     *
     * @param key the setting, as the address names it
     */
    void enter(String key, String text);

    /**
     * Changes the initialization of a column. One that cannot be used stays in its field, marked, as with
     * {@link #enter}. Its problem has the key {@link PageState#initializationKey}.
     *
     * @param column from 0 on
     * @param initialization as written in the address
     */
    void initialize(int column, String initialization);

    /** Opens the dialog for the person's own points. */
    void editPoints();

    /** Uses the person's own points, which must lie in the view, instead of a data set. */
    void usePoints(PointSet own, ClassNames names, OwnAxes axes);

    /** Points at something, or at nothing. Has no effect while a target is pinned. */
    void point(Target target);

    /** Pins a target, so that pointing elsewhere does not change it. Pinning it again, or nothing, releases it. */
    void pin(Target target);

    /** Changes the view options. */
    void show(ViewOptions.Change change);

    /**
     * Shows a step of the lesson, or the lab alone.
     *
     * @param shown whether the lesson is shown
     * @param step the step; empty for the first
     */
    void showLesson(boolean shown, String step);

    /** Asks for the figures of layers that a step of the lesson names, or no longer. */
    void showStatistics(boolean on);

    /** Changes the person's work on the lesson. */
    void work(Work.Change change);

    /** Saves a file. */
    void save(Save save);
}
