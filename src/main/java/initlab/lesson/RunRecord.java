package initlab.lesson;

/**
 * What a run of the student showed.
 *
 * @param first at iteration 0
 * @param last when the run had ended; null if it has not yet
 * @param verdict what happened, in a few words; empty if the run has not ended
 * @param costs the cost of every 1,000th iteration before the last, as the notebook prints them; empty before the end
 */
public record RunRecord(Figures first, Figures last, String verdict, double[] costs) {}
