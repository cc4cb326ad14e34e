package initlab.page.state;

import initlab.setup.Setup;

/**
 * Everything the person can ask for. Mouse, keyboard, messages of a host page and restored visits all send these, and one
 * place carries them out. An intent that arrives while the runs are being prepared is carried out when they are ready.
 */
public interface Intents {
    /** Trains on; does nothing once there is nothing left to train. */
    void train();

    /** Rests at the iteration reached. */
    void pause();

    /** What the one button does: pauses a training, starts a complete one over, else trains. */
    void trainOrPause();

    /** Takes one step. */
    void step();

    /** Shows an iteration already reached. */
    void goTo(int iteration);

    /** Shows the iteration reached. */
    void goToLatest();

    /** Starts over at iteration 0. */
    void restart();

    /** Trains back to where an earlier visit was, and on if that was under way. */
    void resume();

    /** Replaces dead workers. */
    void replaceLost();

    /** Replaces workers that do not answer. */
    void replaceSilent();

    /** Takes up a set-up. */
    void change(Setup setup);

    /** Takes up the set-up of a query; what the query lacks has its default. */
    void open(String query);

    /**
     * Takes up a value typed or chosen for a setting. A value that cannot be used stays in its field, marked, and the set-up
     * stays as it is.
     *
     * @param key the setting, as the address names it
     */
    void enter(String key, String text);

    /**
     * Gives a column another initialization. One that cannot be used stays in its field, marked, as {@link #enter} says; its
     * problem has the key {@link PageState#initializationKey}.
     *
     * @param column from 0 on
     * @param initialization as written in the address
     */
    void initialize(int column, String initialization);

    /**
     * Starts to train the initializations in use with many seeds. A number that cannot be used stays in its field, marked;
     * its problem has the key {@link PageState#SEEDS}.
     *
     * @param count how many seeds, as typed
     */
    void startSweep(String count);

    /** Stops training with many seeds; the results so far are kept. */
    void cancelSweep();

    /** Opens the dialog for the person's own points. */
    void editPoints();

    /** Changes how things are shown. */
    void show(ViewOptions.Change change);

    /** Hands over a file. */
    void save(Save save);
}
