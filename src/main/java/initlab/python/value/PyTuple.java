package initlab.python.value;

import java.util.List;

/**
 * Python's tuple.
 *
 * @param items the items, which never change
 */
public record PyTuple(List<Object> items) {}
