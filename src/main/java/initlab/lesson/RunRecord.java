package initlab.lesson;

/**
 * What a run of the student showed.
 *
 * @param first at iteration 0
 * @param last when the run had ended; null if it has not yet
 * @param verdict what happened, in a few words; empty if the run has not ended
 */
public record RunRecord(Figures first, Figures last, String verdict) {}
