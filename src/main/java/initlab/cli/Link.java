package initlab.cli;

import initlab.setup.Problem;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.stream.Collectors;

/**
 * Reads the set-up in a link or query strictly. Where the page uses a default and says so, or ignores a key, the command
 * line reports an error.
 */
final class Link {
    private Link() {}

    /**
     * The set-up that a link describes.
     *
     * @param link a whole link, or its query with or without the question mark
     * @throws RefusedException if any part of the query cannot be used; the message has one line per reason
     */
    static Setup setup(String link) throws RefusedException {
        SetupQuery.Parsed parsed = SetupQuery.parse(query(link));
        String problems = parsed.problems().stream()
                .filter(problem -> !isRemark(problem))
                .map(Problem::message)
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new RefusedException(
                    problems
                            + "\nNothing was computed, because the command line does not replace a wrong value by its default.");
        }
        return parsed.setup();
    }

    /** Whether an initialization is used after all. The commands print what was understood. */
    private static boolean isRemark(Problem problem) {
        return problem.key().equals(Settings.INITIALIZATIONS.key()) && !problem.isRefusal();
    }

    /** What follows the question mark of a link. A question mark after an equals sign belongs to the query. */
    static String query(String link) {
        int mark = link.indexOf('?');
        int equals = link.indexOf('=');
        if (mark >= 0 && (equals < 0 || mark < equals)) {
            return link.substring(mark + 1);
        }
        return link.contains("://") && equals < 0 ? "" : link;
    }
}
