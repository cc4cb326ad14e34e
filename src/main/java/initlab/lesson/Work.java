package initlab.lesson;

/**
 * A student's work on a lesson. An immutable value.
 *
 * @param step the step on view last; empty before the first
 * @param name the student's name, as typed
 * @param answers by question: the option chosen, from 0 on, or {@link #SKIPPED}
 * @param notes by field: what the student wrote
 * @param cells by exercise
 * @param runs by initialization, as a link writes it
 * @param done by step: whether its questions are answered; a step that is not done has no entry
 */
public record Work(
        String step,
        String name,
        Entries<Integer> answers,
        Entries<String> notes,
        Entries<CellWork> cells,
        Entries<RunRecord> runs,
        Entries<Boolean> done) {
    /** The answer to a question that was skipped. */
    public static final int SKIPPED = -1;

    /** No work yet. */
    public static final Work NONE =
            new Work("", "", Entries.none(), Entries.none(), Entries.none(), Entries.none(), Entries.none());

    /** A change of the work. */
    public interface Change {
        /** Returns the changed work. */
        Work of(Work now);
    }

    /** Whether there is nothing to lose. */
    public boolean isEmpty() {
        return name.isEmpty()
                && answers.names().isEmpty()
                && notes.names().isEmpty()
                && cells.names().isEmpty()
                && runs.names().isEmpty();
    }

    /** Whether the student has done something; runs that were only looked at are not worth keeping. */
    public boolean isWorthKeeping() {
        boolean ran = false;
        for (RunRecord run : runs.values()) {
            ran |= run.last() != null;
        }
        return ran
                || !name.isEmpty()
                || !answers.names().isEmpty()
                || !notes.names().isEmpty()
                || !cells.names().isEmpty();
    }

    /** This work at another step. */
    public Work at(String newStep) {
        return new Work(newStep, name, answers, notes, cells, runs, done);
    }

    /** This work with another name. */
    public Work named(String newName) {
        return new Work(step, newName, answers, notes, cells, runs, done);
    }

    /** This work with an answer, or without one if it is null. */
    public Work answered(String question, Integer option) {
        return new Work(step, name, answers.with(question, option), notes, cells, runs, done);
    }

    /** This work with a note. */
    public Work noted(String field, String text) {
        return new Work(step, name, answers, notes.with(field, text.isEmpty() ? null : text), cells, runs, done);
    }

    /** This work with another cell, or without one if it is null. */
    public Work with(String exercise, CellWork cell) {
        return new Work(step, name, answers, notes, cells.with(exercise, cell), runs, done);
    }

    /** This work with a run. */
    public Work ran(String run, RunRecord record) {
        return new Work(step, name, answers, notes, cells, runs.with(run, record), done);
    }

    /** This work with a step done or not. */
    public Work finished(String other, boolean isDone) {
        return new Work(step, name, answers, notes, cells, runs, done.with(other, isDone ? true : null));
    }
}
