package initlab.session;

import initlab.inside.FigureCurves;
import initlab.inside.InsideFrame;
import initlab.inside.LayerUnits;
import initlab.inside.UnitGradients;
import initlab.training.Divergence;
import initlab.training.Verdict;
import java.util.List;

/**
 * What a worker reports of its run at one iteration.
 *
 * @param run the number of the set-up that the worker was asked to start; a stale report has an older one
 * @param iteration parameter updates made
 * @param cost cross-entropy over the training set, in nats
 * @param trainAccuracy share of training points classified correctly, 0 … 1
 * @param testAccuracy share of test points classified correctly, 0 … 1
 * @param stopped whether the run has ended before the set-up's last iteration
 * @param divergence where the numbers left the range of a double; null while all are finite
 * @param verdict the diagnosis in a few words
 * @param newCosts costs recorded since the last report: iteration, cost, training accuracy, iteration …
 * @param parameters W1, b1, W2, b2 … as {@code Parameters.writeTo} lays them out; what follows them is ignored
 * @param trainPredictions predicted class of each training point
 * @param testPredictions predicted class of each test point
 * @param picture field and boundary
 * @param units the units of the hidden layers, layer by layer
 * @param gradients of the unit asked for; null for none
 * @param inside statistics of the network; null unless asked for
 * @param curves statistics over the iterations; null if they have not changed since the last report
 * @param milliseconds time spent on training for this report
 */
public record WorkerFrame(
        int run,
        int iteration,
        double cost,
        double trainAccuracy,
        double testAccuracy,
        boolean stopped,
        Divergence divergence,
        Verdict verdict,
        double[] newCosts,
        double[] parameters,
        byte[] trainPredictions,
        byte[] testPredictions,
        Picture picture,
        List<LayerUnits> units,
        UnitGradients gradients,
        InsideFrame inside,
        FigureCurves curves,
        double milliseconds) {}
