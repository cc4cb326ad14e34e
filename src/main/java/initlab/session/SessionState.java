package initlab.session;

import java.util.List;

/**
 * The state of the session: an immutable value.
 *
 * @param phase what the session is doing
 * @param busy whether a worker has not answered yet, so that the page will change
 * @param complete whether there is nothing left to train
 * @param iteration the iteration on view
 * @param requested the iteration asked for; equal to {@code iteration} unless its frames have not arrived yet
 * @param reached the iteration that training has reached
 * @param furthest the iteration that training has reached, or is returning to
 * @param trainingOn whether training goes on to the end, rather than only back to where it was
 * @param silent columns, from 0 on, whose workers are silent
 * @param runs one per column
 */
public record SessionState(
        Phase phase,
        boolean busy,
        boolean complete,
        int iteration,
        int requested,
        int reached,
        int furthest,
        boolean trainingOn,
        List<Integer> silent,
        List<RunView> runs) {
    /** Whether every run has a frame to show. */
    public boolean isShown() {
        for (RunView run : runs) {
            if (!run.isShown()) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a step to take: forward in training, or towards the iteration reached. */
    public boolean canStep() {
        return iteration < reached || !complete;
    }

    /** The phase in a word, for style sheets, tests and host pages. */
    public String word() {
        if (phase != Phase.LOOKING_BACK) {
            return phase.word();
        }
        return complete ? Phase.FINISHED.word() : iteration == 0 ? Phase.READY.word() : phase.word();
    }
}
