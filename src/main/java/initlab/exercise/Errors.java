package initlab.exercise;

import initlab.python.value.PythonError;
import initlab.python.value.Refusal;

/** What Python's errors mean in a cell of the exercises. */
final class Errors {
    private Errors() {}

    /** An error as a value, with what it means here. */
    static CellError explained(PythonError error) {
        ErrorTable.Row row = find(error);
        return new CellError(
                error.type(),
                error.getMessage(),
                error.line(),
                error.column(),
                error.end(),
                row == null ? "" : row.meaning().of(error));
    }

    /** A refusal as an error. */
    static CellError explained(Refusal refusal) {
        String type = switch (refusal.reason()) {
            case UNSUPPORTED -> "Unsupported";
            case STEPS -> "StepLimit";
            case MEMORY -> "MemoryLimit";
            case DEPTH -> "DepthLimit";
        };
        return new CellError(type, refusal.getMessage(), refusal.line(), 0, 0, "");
    }

    /** The misconception behind an error; null if none is certain. */
    static Finding finding(PythonError error) {
        ErrorTable.Row row = find(error);
        return row == null || row.identifier() == null
                ? null
                : new Finding(row.identifier(), row.meaning().of(error), error.line());
    }

    private static ErrorTable.Row find(PythonError error) {
        for (ErrorTable.Row row : ErrorTable.ROWS) {
            if (row.fits(error)) {
                return row;
            }
        }
        return null;
    }
}
