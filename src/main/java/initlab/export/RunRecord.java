package initlab.export;

import initlab.network.Parameters;
import initlab.training.CostHistory;

/**
 * One run as it is taken away.
 *
 * @param initialization as the URL writes it
 * @param iteration that parameters and predictions belong to
 * @param parameters at that iteration
 * @param costs recorded so far
 * @param trainPredictions predicted class of every training point
 * @param testPredictions predicted class of every test point
 */
public record RunRecord(
        String initialization,
        int iteration,
        Parameters parameters,
        CostHistory costs,
        byte[] trainPredictions,
        byte[] testPredictions) {}
