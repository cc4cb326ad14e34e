package initlab.page.embed;

/** What the page that holds the frame may ask for. */
public interface Commands {
    /** Trains on, as soon as the first frames are there; nothing once the runs are finished. */
    void train();

    /** Stops where it is. */
    void pause();

    /** One iteration. */
    void step();

    /** Back to iteration 0. */
    void reset();

    /**
     * Begins with another set-up.
     *
     * @param query as in the address; what it lacks is the notebook's
     */
    void open(String query);
}
