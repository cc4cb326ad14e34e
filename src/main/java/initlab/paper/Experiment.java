package initlab.paper;

import java.util.List;

/**
 * A published experiment in small.
 *
 * @param id the file's name without {@code .json}
 * @param authors and year, as they are cited
 * @param title of the experiment
 * @param claim what was published, in a sentence or two
 * @param miniature how this experiment differs from the published one
 * @param source the publication
 * @param url of the publication
 * @param seconds about how long it takes on one core
 * @param kind what is measured in each run
 * @param arguments what the measure needs
 * @param conditions the set-ups
 * @param checks the comparisons with what was published
 * @param fingerprint changes with everything that changes the runs
 */
public record Experiment(
        String id,
        String authors,
        String title,
        String claim,
        String miniature,
        String source,
        String url,
        int seconds,
        Kind kind,
        double[] arguments,
        List<Condition> conditions,
        List<Check> checks,
        double fingerprint) {}
