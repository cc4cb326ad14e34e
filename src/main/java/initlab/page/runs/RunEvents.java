package initlab.page.runs;

/** What the page hears of the runs. */
public interface RunEvents {
    /** All runs stand at a new iteration, or the state of play changed. */
    void changed();

    /** A run stopped short; {@link Conductor#goOn} and a new start are the ways out. */
    void failed(String sentence);

    /** Runs have not answered for a calm while; {@link Conductor#replaceSilent} is the way out. */
    void silent(String sentence);

    /** They have, after all. */
    void answered();
}
