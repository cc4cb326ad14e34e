package initlab.python.value;

import initlab.words.Words;

/** Counts what a cell uses, so that a cell that never ends, or needs too much memory, is stopped. */
public final class Meter {
    private final long maxSteps;
    private final long maxBytes;
    private long steps;
    private long bytes;

    /**
     * A meter.
     *
     * @param maxSteps how many steps the cell may take: a statement, an operation, or an entry of an array is one
     * @param maxBytes how many bytes the cell may create in all; memory that is free again is not given back
     */
    public Meter(long maxSteps, long maxBytes) {
        this.maxSteps = maxSteps;
        this.maxBytes = maxBytes;
    }

    /**
     * Counts steps before they are taken.
     *
     * @throws Refusal if there are too many
     */
    public void steps(long count) {
        steps += count;
        if (count < 0 || steps > maxSteps) {
            throw new Refusal(
                    Refusal.Reason.STEPS,
                    "",
                    Words.of("This cell was stopped: it takes too many steps. Does a loop never end?"));
        }
    }

    /**
     * Counts memory before it is used.
     *
     * @throws Refusal if it is too much
     */
    public void bytes(long count) {
        bytes += count;
        if (count < 0 || bytes > maxBytes) {
            throw new Refusal(
                    Refusal.Reason.MEMORY,
                    "",
                    Words.of("This cell was stopped: it needs too much memory. Is a size too large?"));
        }
    }
}
