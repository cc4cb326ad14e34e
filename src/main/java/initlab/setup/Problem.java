package initlab.setup;

/**
 * What a person should know about a value of the set-up.
 *
 * @param key the setting, as the URL names it
 * @param given the refused text, exactly as given; null if no text was refused and the value was adapted to another
 *     value or to the page
 * @param message one or more sentences: what was given, what is allowed, what is used instead
 */
public record Problem(String key, String given, String message) {
    /** Whether a text was refused, so that it stays in its field until it is corrected or cleared. */
    public boolean isRefusal() {
        return given != null;
    }
}
