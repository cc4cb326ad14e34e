package initlab.session;

import initlab.training.Verdict;
import initlab.words.Words;

/**
 * One run as a panel shows it.
 *
 * @param id differs between any two runs, so that a panel can tell a new run from the next frame of the same one
 * @param initialization as written in the address: {@code zeros}, {@code he}, {@code normal(0.1)} …
 * @param frame the latest frame; null before the first
 * @param failure why the run's worker died, as a sentence; null while it lives
 */
public record RunView(int id, String initialization, RunFrame frame, String failure) {
    /** Whether there is a frame to show. */
    public boolean isShown() {
        return frame != null;
    }

    /** The verdict on view; null before the first frame of a living run. */
    public Verdict verdict() {
        if (failure != null) {
            return new Verdict(Verdict.Mood.BAD, Words.of("Stopped"), failure);
        }
        return frame == null ? null : frame.verdict();
    }
}
