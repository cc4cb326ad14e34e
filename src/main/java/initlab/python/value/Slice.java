package initlab.python.value;

/**
 * A slice {@code start:stop:step}.
 *
 * @param start a Long or a PyObject with an index; {@link None#NONE} if left out
 * @param stop likewise
 * @param step likewise
 */
public record Slice(Object start, Object stop, Object step) {}
