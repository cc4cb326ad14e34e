package initlab.session;

import initlab.inside.FigureCurves;
import initlab.inside.InsideFrame;
import initlab.inside.LayerUnits;
import initlab.inside.UnitGradients;
import initlab.network.Parameters;
import initlab.training.CostHistory;
import initlab.training.Divergence;
import initlab.training.Verdict;
import java.util.List;

/**
 * One run at the iteration on view. Its parameters, predictions and units hold until the frame after the next arrives, which
 * reuses their arrays; whoever needs them longer copies them.
 *
 * @param iteration parameter updates made
 * @param cost cross-entropy over the training set, in nats
 * @param trainAccuracy share of training points classified correctly, 0 … 1
 * @param testAccuracy share of test points classified correctly, 0 … 1
 * @param stopped whether the run has ended before the set-up's last iteration
 * @param divergence where the numbers left the range of a double; null while all are finite
 * @param verdict the diagnosis in a few words
 * @param costs every cost recorded so far
 * @param parameters weights and biases at this iteration
 * @param trainPredictions predicted class of each training point
 * @param testPredictions predicted class of each test point
 * @param picture field and boundary
 * @param units the units of the hidden layers, layer by layer
 * @param gradients of the unit asked for; null for none
 * @param inside statistics of the network; null unless asked for
 * @param curves statistics over the iterations; null before they were asked for
 */
public record RunFrame(
        int iteration,
        double cost,
        double trainAccuracy,
        double testAccuracy,
        boolean stopped,
        Divergence divergence,
        Verdict verdict,
        CostHistory costs,
        Parameters parameters,
        byte[] trainPredictions,
        byte[] testPredictions,
        Picture picture,
        List<LayerUnits> units,
        UnitGradients gradients,
        InsideFrame inside,
        FigureCurves curves) {
    /** The iteration of the last recorded cost: for a run that has ended, the one at which it ended. */
    public int lastRecorded() {
        return costs.iteration(costs.size() - 1);
    }

    /** Whether numbers have left the range of a double at or before this iteration. */
    public boolean isDiverged() {
        return divergence != null && iteration >= divergence.iteration();
    }
}
