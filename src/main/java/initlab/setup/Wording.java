package initlab.setup;

/**
 * What a setting is called at the page, in the language of the page.
 *
 * @param label of its field
 * @param tooltip what the label leaves open; empty for nothing
 * @param summary its part of a set-up in one line, with {@code {0}} for the value; empty for no part
 */
record Wording(String label, String tooltip, String summary) {}
