package initlab.inside;

import java.util.ArrayList;
import java.util.List;

/**
 * What the statistics of a network show.
 *
 * @param observations everything that holds, in the order of {@link Finding}; never empty
 * @param sentence the most important observation in words, with the numbers behind it
 */
public record Diagnosis(List<Observation> observations, String sentence) {
    /**
     * A finding and where it holds.
     *
     * @param finding what holds
     * @param layer the first layer that it holds for; 0 if it is about the whole network
     */
    public record Observation(Finding finding, int layer) {}

    /**
     * Diagnoses a network that has not been trained yet. The effect of the first step replaces the history of the cost.
     */
    public static Diagnosis atStart(NetworkStatistics figures) {
        return of(figures, new Symptoms(figures, fall(figures.cost(), figures.nextCost(), 1), false));
    }

    /**
     * Diagnoses a network in training.
     *
     * @param fall how fast the cost has been falling, from {@link #fall}, over enough iterations to smooth out the
     *     fluctuation of single steps
     */
    public static Diagnosis of(NetworkStatistics figures, double fall) {
        return of(figures, new Symptoms(figures, fall, true));
    }

    private static Diagnosis of(NetworkStatistics figures, Symptoms symptoms) {
        List<Observation> observations = new ArrayList<>();
        for (Finding finding : Finding.values()) {
            int layer = symptoms.find(finding);
            if (layer != Symptoms.ABSENT) {
                observations.add(new Observation(finding, layer));
            }
        }
        return new Diagnosis(List.copyOf(observations), DiagnosisText.of(observations, figures));
    }

    /**
     * The relative decrease of the cost per iteration, on average. Negative if the cost has risen, infinite if one of
     * the costs is infinite, NaN if both are.
     *
     * @param iterations the number of iterations between the two costs, at least 1
     */
    public static double fall(double earlierCost, double cost, int iterations) {
        if (earlierCost == cost) {
            return cost == Double.POSITIVE_INFINITY ? Double.NaN : 0;
        }
        double lower = Math.max(Math.min(earlierCost, cost), Double.MIN_NORMAL);
        return (earlierCost - cost) / lower / iterations;
    }

    /** The first finding, which the sentence describes. */
    public Finding finding() {
        return observations.get(0).finding();
    }

    /**
     * The finding that gives the diagnosis its title: the first one, or its cause if training has stopped making
     * progress and a cause is known.
     */
    public Finding main() {
        if (finding() == Finding.STUCK || finding() == Finding.NO_GRADIENT) {
            for (Observation observation : observations) {
                if (observation.finding().isCause()) {
                    return observation.finding();
                }
            }
        }
        return finding();
    }
}
