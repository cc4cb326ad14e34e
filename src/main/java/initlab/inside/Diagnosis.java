package initlab.inside;

import java.util.ArrayList;
import java.util.List;

/**
 * What is going on in a network, told from its figures alone.
 *
 * @param observations everything that holds, in the order of {@link Finding}; never empty
 * @param sentence what matters most of it in words, for the student
 */
public record Diagnosis(List<Observation> observations, String sentence) {
    /**
     * A finding and where.
     *
     * @param finding what holds
     * @param layer the first layer that it holds for; 0 if it is about the whole network
     */
    public record Observation(Finding finding, int layer) {}

    /** Of what has been measured last; how training goes is told from the next step alone. */
    public static Diagnosis of(NetworkStatistics figures) {
        return of(figures, fall(figures.cost(), figures.nextCost(), 1));
    }

    /**
     * Of what has been measured last.
     *
     * @param fall how fast the cost has been falling, as {@link #fall} gives it: over the last 500 iterations, say,
     *     which passes over the ups and downs of single steps
     */
    public static Diagnosis of(NetworkStatistics figures, double fall) {
        Symptoms symptoms = new Symptoms(figures, fall);
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
     * The share of itself that the cost has lost in each iteration, on average: negative if it has risen, infinite if
     * one of the costs is, NaN if both are.
     *
     * @param iterations how many lie between the two costs, at least 1
     */
    public static double fall(double earlierCost, double cost, int iterations) {
        if (earlierCost == cost) {
            return cost == Double.POSITIVE_INFINITY ? Double.NaN : 0;
        }
        double lower = Math.max(Math.min(earlierCost, cost), Double.MIN_NORMAL);
        return (earlierCost - cost) / lower / iterations;
    }

    /** Whether the finding is among the observations. */
    public boolean has(Finding finding) {
        for (Observation observation : observations) {
            if (observation.finding() == finding) {
                return true;
            }
        }
        return false;
    }

    /** The first finding: what the sentence is about. */
    public Finding finding() {
        return observations.get(0).finding();
    }
}
