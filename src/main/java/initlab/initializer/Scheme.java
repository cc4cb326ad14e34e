package initlab.initializer;

/**
 * One row of the table of {@link Schemes}.
 *
 * @param word the word in the address
 * @param title the name on the page
 * @param formula the formula, as {@link FormulaInitializer} reads it
 */
public record Scheme(String word, String title, String formula) {}
