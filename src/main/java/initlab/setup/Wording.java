package initlab.setup;

/**
 * The texts of a setting on the page, in the language of the page.
 *
 * @param label the name of its field
 * @param tooltip explains the label; empty if there is nothing to explain
 * @param summary its part of the one-line summary of a set-up, with {@code {0}} for the value; empty if it has none
 * @param brief its part of a chip, likewise
 */
record Wording(String label, String tooltip, String summary, String brief) {
    /** Texts whose summary is short enough for a chip. */
    Wording(String label, String tooltip, String summary) {
        this(label, tooltip, summary, summary);
    }
}
