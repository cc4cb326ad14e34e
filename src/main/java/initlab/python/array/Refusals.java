package initlab.python.array;

import initlab.python.value.Refusal;
import initlab.words.Words;

/** What NumPy can do and cells cannot. */
final class Refusals {
    private Refusals() {}

    /** A part of NumPy, written as a cell writes it, such as {@code np.linalg}. */
    static Refusal name(String subject) {
        return new Refusal(
                Refusal.Reason.UNSUPPORTED,
                subject,
                Words.of("NumPy has {0}, but cells do not. They have: {1}.", subject, Supported.list()));
    }

    /** An argument of a function. */
    static Refusal argument(String function, String argument) {
        return new Refusal(
                Refusal.Reason.UNSUPPORTED,
                argument,
                Words.of("Cells do not support the argument {0} of {1} with this value.", argument, function));
    }

    /** A type of entries. */
    static Refusal dtype(String name) {
        return new Refusal(
                Refusal.Reason.UNSUPPORTED,
                name,
                Words.of("This makes an array of {0}. Arrays in cells hold float64, int64 or bool.", name));
    }

    /** Another use of something that cells have in part. */
    static Refusal use(String subject) {
        return new Refusal(
                Refusal.Reason.UNSUPPORTED, subject, Words.of("Cells do not support this use of {0}.", subject));
    }

    /** An integer that needs more than 64 bits. */
    static Refusal integer() {
        return new Refusal(Refusal.Reason.UNSUPPORTED, "int", Words.of("Integers in cells have at most 64 bits."));
    }

    /** Sequences within each other that are too deep. */
    static Refusal depth() {
        return new Refusal(Refusal.Reason.DEPTH, "", Words.of("This cell was stopped: lists are nested too deeply."));
    }
}
