package initlab.exercise;

import java.util.List;

/**
 * The result of a check, as a plain value.
 *
 * @param passed whether the function is right for the exercise's layers and for the model's
 * @param finding the misconception that was recognised; null if none was
 * @param error why the cell stopped; null if it did not
 * @param printed what the cell printed
 * @param warnings NumPy's warnings as it prints them, and what works here but should be different
 * @param parameters what the function returned for the exercise's layers, beside what is expected: first the expected
 *     keys in their order, then others; empty if it returned no dict
 */
public record Outcome(
        boolean passed,
        Finding finding,
        CellError error,
        String printed,
        List<String> warnings,
        List<Comparison> parameters) {
    /**
     * The result for a cell that gave nothing to compare.
     *
     * @param finding the misconception that was recognised; null if none was
     */
    public static Outcome stopped(Finding finding, CellError error, String printed) {
        return new Outcome(false, finding, error, printed, List.of(), List.of());
    }

    /** The misconception's name; null if none was recognised. */
    public String misconception() {
        return finding == null ? null : finding.identifier();
    }
}
