package initlab.lesson;

import java.util.List;

/**
 * The answer to a code cell, as the page shows it.
 *
 * @param passed whether the function is right
 * @param misconception its identifier; empty if none was recognised
 * @param finding what is different, and a question that leads on; empty if there is nothing to say
 * @param findingLine the line it shows in, from 1; 0 for none
 * @param error why the cell stopped; null if it did not
 * @param printed what the cell printed
 * @param warnings NumPy's warnings, and what works but should be different
 * @param parameters what the function returned beside what is expected
 */
public record CellCheck(
        boolean passed,
        String misconception,
        String finding,
        int findingLine,
        Stop error,
        String printed,
        List<String> warnings,
        List<Parameter> parameters) {
    /**
     * Why a cell stopped.
     *
     * @param type Python's class, such as {@code TypeError}
     * @param message Python's own message
     * @param line from 1; 0 for none
     * @param column the first column of the expression, from 0
     * @param end the column behind it; 0 for none
     * @param meaning what the error means here
     */
    public record Stop(String type, String message, int line, int column, int end, String meaning) {}

    /**
     * A parameter, as NumPy prints it.
     *
     * @param name such as {@code W1}
     * @param actual what the function returned, with its shape; empty if it is missing
     * @param expected what is expected; empty if nothing is
     * @param marks where entries of the actual text differ: pairs of the first index and the index behind the last
     * @param right whether shape and values are as expected
     */
    public record Parameter(String name, String actual, String expected, int[] marks, boolean right) {}

    /** A cell that was stopped from outside, or whose worker could not be started. */
    public static CellCheck stopped(String type, String message) {
        return new CellCheck(false, "", "", 0, new Stop(type, message, 0, 0, 0, ""), "", List.of(), List.of());
    }

    /** What the check says of the cell. */
    public CellWork.Outcome outcome() {
        return passed ? CellWork.Outcome.PASSED : error != null ? CellWork.Outcome.ERROR : CellWork.Outcome.DIFFERENT;
    }

    /** The line to mark, from 1; 0 for none. */
    public int line() {
        return error != null && error.line() > 0 ? error.line() : findingLine;
    }

    /** The answer in a few words, for the report. */
    public String words() {
        return error != null ? error.type() + ": " + error.message() : finding;
    }
}
