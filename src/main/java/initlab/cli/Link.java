package initlab.cli;

import initlab.setup.Problem;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the set-up in a link or query strictly. Where the page uses a default and says so, the command line reports an
 * error.
 */
final class Link {
    /** Keys for the look and behaviour of the page. No number depends on them. */
    private static final Set<String> PAGE_KEYS =
            Set.of("lang", "theme", "engine", "embed", "autoplay", "speed", "origin", "id");

    private Link() {}

    /**
     * The set-up that a link describes.
     *
     * @param link a whole link, or its query with or without the question mark
     * @throws RefusedException if any part of the query cannot be used; the message has one line per reason
     */
    static Setup setup(String link) throws RefusedException {
        String query = query(link);
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        String problems = parsed.problems().stream()
                .filter(problem -> !isRemark(problem))
                .map(Problem::message)
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new RefusedException(
                    problems
                            + "\nNothing was computed, because the command line does not replace a wrong value by its default.");
        }
        for (String part : query.split("&")) {
            checkKey(part);
        }
        return parsed.setup();
    }

    /** Whether an initialization is used after all. The commands print what was understood. */
    private static boolean isRemark(Problem problem) {
        return problem.key().equals(Settings.INITIALIZATIONS.key()) && !problem.isRefusal();
    }

    private static String query(String link) {
        int fragment = link.indexOf('#');
        String whole = fragment < 0 ? link : link.substring(0, fragment);
        return whole.substring(whole.indexOf('?') + 1);
    }

    /** The page ignores unknown keys. Here a mistyped key would go unnoticed. */
    private static void checkKey(String part) throws RefusedException {
        int equals = part.indexOf('=');
        String key = equals < 0 ? part : part.substring(0, equals);
        if (part.isEmpty() || equals >= 0 && (SetupQuery.KEYS.contains(key) || PAGE_KEYS.contains(key))) {
            return;
        }
        throw new RefusedException("“" + part + "” is not part of a set-up. A query is made of KEY=VALUE, joined by &; "
                + "the keys are " + String.join(", ", SetupQuery.KEYS) + ".");
    }
}
