package initlab.network;

/**
 * One row of the table of {@link Schemes}.
 *
 * @param word its name in the address
 * @param title its name on the page
 * @param formula what it is, as {@link FormulaInitializer} reads it
 * @param source the paper that proposes it, in English; empty if there is none
 * @param description what to expect of it, in a sentence
 */
public record Scheme(String word, String title, String formula, String source, String description) {}
