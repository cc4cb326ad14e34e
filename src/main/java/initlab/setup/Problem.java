package initlab.setup;

/**
 * A value that could not be used.
 *
 * @param key the part of the set-up, as the URL names it
 * @param given what was asked for
 * @param message a sentence for the person at the page: what was given, what is allowed, what is used instead
 */
public record Problem(String key, String given, String message) {}
