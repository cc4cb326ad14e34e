package initlab.export;

import initlab.network.Parameters;
import initlab.training.CostHistory;

/**
 * One run as it is exported.
 *
 * @param initialization as written in the URL
 * @param iteration the iteration of the parameters and predictions
 * @param parameters the parameters at this iteration
 * @param costs the costs recorded so far
 * @param trainPredictions the predicted class of every training point
 * @param testPredictions the predicted class of every test point
 */
public record RunRecord(
        String initialization,
        int iteration,
        Parameters parameters,
        CostHistory costs,
        byte[] trainPredictions,
        byte[] testPredictions) {}
