package initlab.table;

/**
 * A label and how many rows have it.
 *
 * @param name the label
 * @param count the number of rows
 */
public record ClassCount(String name, int count) {}
