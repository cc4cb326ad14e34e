package initlab.lesson;

/**
 * What the student made of a code cell.
 *
 * @param source the Python text
 * @param outcome what the check said of this text last
 * @param words the check's answer in a sentence; empty if the cell has not been run
 * @param printed what the cell printed
 * @param hints how many hints the student has read
 */
public record CellWork(String source, Outcome outcome, String words, String printed, int hints) {
    /** The last hint is the notebook's answer. */
    public static final int HINTS = 3;

    /** What a check says. */
    public enum Outcome {
        /** The cell has not been run since it was changed. */
        NOT_RUN,
        /** Keys, shapes and values are the exercise's. */
        PASSED,
        /** Something differs. */
        DIFFERENT,
        /** Python raises an error, or the cell was stopped. */
        ERROR
    }

    /** A cell with a new text, which has not been run. */
    public CellWork edited(String newSource) {
        return new CellWork(newSource, Outcome.NOT_RUN, "", "", hints);
    }

    /** The same text after a check. */
    public CellWork checked(Outcome newOutcome, String newWords, String newPrinted) {
        return new CellWork(source, newOutcome, newWords, newPrinted, hints);
    }

    /** The same cell after another hint. */
    public CellWork withHints(int count) {
        return new CellWork(source, outcome, words, printed, count);
    }

    /** Whether the student has read the notebook's answer. */
    public boolean hasSeenAnswer() {
        return hints >= HINTS;
    }
}
