package initlab.exercise;

/**
 * Why a cell stopped.
 *
 * @param type Python's class, such as {@code TypeError}; {@code Unsupported}, {@code StepLimit}, {@code MemoryLimit} or
 *     {@code DepthLimit} for what is only refused here
 * @param message Python's own message, never translated; the reason in the language of the page if only refused here
 * @param line the line of the cell, from 1; 0 if there is none
 * @param column the first column of the expression, from 0
 * @param end the column behind the expression; 0 if no columns are known
 * @param meaning what the error means here, for the student; empty if there is nothing to add
 */
public record CellError(String type, String message, int line, int column, int end, String meaning) {}
