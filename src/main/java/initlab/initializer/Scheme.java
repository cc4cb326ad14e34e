package initlab.initializer;

/**
 * One row of the table of {@link Schemes}.
 *
 * @param word the word in the address
 * @param title the name on the page
 * @param family the group of the gallery that it belongs to
 * @param formula the formula, as {@link FormulaInitializer} reads it
 * @param source the paper that proposes it, in English; empty if there is none
 * @param description what to expect, in a sentence
 */
public record Scheme(String word, String title, Family family, String formula, String source, String description) {}
