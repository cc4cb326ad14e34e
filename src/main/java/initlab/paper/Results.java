package initlab.paper;

/** The numbers of an experiment's runs so far. */
public interface Results {
    /** Whether all runs of a condition are done. */
    boolean isComplete(int condition);

    /**
     * A number of a run.
     *
     * @param condition its place in the list
     * @param run from 0 on
     * @param place of the number, as {@link Kind#place} has it
     */
    double number(int condition, int run, int place);
}
