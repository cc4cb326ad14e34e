package initlab.page.address;

import initlab.page.state.Notice;
import initlab.page.storage.Storage;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;

/**
 * Own points and weights that are too many for an address. This tab stores them, so that they survive a reload. If the browser
 * stores nothing, they are lost when the tab closes.
 */
final class LongPoints {
    /** The longest address. Some servers refuse longer ones, and some messengers truncate them. */
    private static final int MAX_ADDRESS = 6000;

    private static final String KEY = "points=";
    private static final String WEIGHTS = "weights=";
    /** The part of the address that replaces the points. */
    private static final String STORED = "points=kept";

    /** What this tab has stored since the page was opened. */
    private static String stored = "";

    private LongPoints() {}

    static boolean areIn(Setup setup, String query) {
        return (setup.hasOwnPoints() || !setup.weights().isNone()) && query.length() > MAX_ADDRESS;
    }

    /** Stores the points of a query and returns the query that refers to them. */
    static String keep(String query) {
        store(query);
        return query.substring(0, start(query)) + STORED;
    }

    /** Where the weights and the points begin: both are at the end, the weights before the points. */
    private static int start(String query) {
        int weights = query.indexOf(WEIGHTS);
        return weights < 0 ? query.indexOf(KEY) : weights;
    }

    /** Stores the points, unless they are stored. Returns whether they are. */
    private static boolean store(String query) {
        String points = query.substring(start(query));
        if (!points.equals(stored)) {
            stored = Storage.writeInTab("points", points) ? points : "";
        }
        return !stored.isEmpty();
    }

    /** The notice for a set-up with too many points for a link; null if there are few enough. */
    static Notice notice(Setup setup) {
        String query = SetupQuery.format(setup);
        if (!areIn(setup, query)) {
            return null;
        }
        boolean weights = !setup.weights().isNone();
        return Notice.of(
                "points",
                !store(query)
                        ? Words.of("This is too much for a link, and this browser stores nothing: it is lost when you "
                                + "reload or close the tab. Take it with you as a file.")
                        : weights
                                ? Words.of("These weights are too many for a link. They stay in this tab, even if you "
                                        + "reload it. To share them, share their file.")
                                : Words.of(
                                        "These points are too many for a link. They stay in this tab, even if you reload "
                                                + "it. To share them, download them as CSV under “Take it with you”."));
    }

    /** Whether a query refers to stored points. */
    static boolean areNamedIn(String query) {
        return query.contains(STORED);
    }

    /** The notice for a query whose points are not stored in this tab; null if they are, or if it refers to none. */
    static Notice missing(String query) {
        return areNamedIn(query) && Storage.readInTab("points").isEmpty()
                ? Notice.of(
                        "points",
                        Words.of("The points in this link were too many for a link and are not stored in this tab. "
                                + "Open their CSV file under Points, “Own points …”."))
                : null;
    }

    /** The query with the points that it refers to. */
    static String restore(String query) {
        int at = query.indexOf(STORED);
        return at < 0
                ? query
                : query.substring(0, at) + Storage.readInTab("points") + query.substring(at + STORED.length());
    }
}
