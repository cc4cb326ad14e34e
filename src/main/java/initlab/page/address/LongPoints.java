package initlab.page.address;

import initlab.page.state.Notice;
import initlab.page.storage.Storage;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;

/**
 * Points of the person's own that are too many for an address: this tab keeps them over reloads. Where a browser keeps
 * nothing, they are lost with the tab, as the notice says of the link.
 */
final class LongPoints {
    /** Some servers refuse longer addresses, and some messengers cut them. */
    private static final int MAX_ADDRESS = 6000;

    private static final String KEY = "points=";
    /** What the address says in place of the points. */
    private static final String KEPT = "points=kept";

    private LongPoints() {}

    static boolean areIn(Setup setup, String query) {
        return setup.hasOwnPoints() && query.length() > MAX_ADDRESS;
    }

    /** Keeps the points of a set-up's query; returns the query that names them. */
    static String keep(String query) {
        int at = query.indexOf(KEY);
        Storage.writeInTab("points", query.substring(at));
        return query.substring(0, at) + KEPT;
    }

    /** What to say of a set-up whose points are too many; null if they are not. */
    static Notice notice(Setup setup) {
        return areIn(setup, SetupQuery.format(setup))
                ? Notice.of(
                        "points",
                        Words.of("So many points are too long for a link. They stay in this tab, also if it is "
                                + "reloaded; to pass them on, download them as CSV under “Take it with you”."))
                : null;
    }

    /** Whether a query names points that are kept. */
    static boolean areNamedIn(String query) {
        return query.contains(KEPT);
    }

    /** What to say where the points named are not in this tab; null if they are, or none are named. */
    static Notice missing(String query) {
        return areNamedIn(query) && Storage.readInTab("points").isEmpty()
                ? Notice.of(
                        "points",
                        Words.of("The link’s own points were too many for a link, and are not in this tab. Open "
                                + "their CSV under Points, “Own points …”."))
                : null;
    }

    /** The query with the points that it names. */
    static String restore(String query) {
        int at = query.indexOf(KEPT);
        return at < 0
                ? query
                : query.substring(0, at) + Storage.readInTab("points") + query.substring(at + KEPT.length());
    }
}
