package initlab.setup;

/**
 * What a person should know about a value of the set-up.
 *
 * @param key the setting, as the URL names it
 * @param given the text that was refused, as it was given; null if nothing was: the value was changed, because it did not
 *     go with another or did not fit the page
 * @param message one or more sentences: what was given, what is allowed, what is used instead
 */
public record Problem(String key, String given, String message) {
    /** Whether a text was refused, so that it stays in its field until it is corrected or cleared. */
    public boolean isRefusal() {
        return given != null;
    }
}
