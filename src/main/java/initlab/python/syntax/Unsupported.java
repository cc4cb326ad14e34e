package initlab.python.syntax;

import initlab.python.value.Refusal;
import initlab.words.Words;

/** Refuses by name what Python has and cells lack. */
public final class Unsupported {
    /** What the language of cells has. */
    private static final String STATEMENTS =
            "def, return, lambda, if, for, while, break, continue, pass, del, assert, raise, global, nonlocal, "
                    + "import numpy, import math";

    private Unsupported() {}

    /** Refuses a part of the language, such as {@code class}. */
    public static Refusal syntax(String subject, int line) {
        return new Refusal(
                        Refusal.Reason.UNSUPPORTED,
                        subject,
                        Words.of("Cells do not support {0}. They support: {1}.", subject, STATEMENTS))
                .at(line);
    }

    /** Refuses one of several names, such as a function or a module. */
    public static Refusal name(String subject, String supported) {
        return new Refusal(
                Refusal.Reason.UNSUPPORTED,
                subject,
                Words.of("Cells do not support {0}. They support: {1}.", subject, supported));
    }

    /** Refuses integers of more than 64 bits. */
    public static Refusal largeInteger() {
        return new Refusal(
                Refusal.Reason.UNSUPPORTED,
                "int",
                Words.of(
                        "In cells, an int has at most 64 bits. This number is too large; a float such as 1e20 works."));
    }

    /** Refuses complex numbers. */
    public static Refusal complex() {
        return new Refusal(Refusal.Reason.UNSUPPORTED, "complex", Words.of("Cells do not support complex numbers."));
    }

    /** Stops a cell that nests too deeply. */
    public static Refusal depth() {
        return new Refusal(
                Refusal.Reason.DEPTH,
                "",
                Words.of("This cell was stopped: calls or expressions are nested too deeply. Does a function call "
                        + "itself without end?"));
    }
}
