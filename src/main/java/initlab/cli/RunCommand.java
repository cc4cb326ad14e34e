package initlab.cli;

import initlab.numpy.ArrayText;
import initlab.numpy.PythonFloat;
import initlab.setup.Setup;
import initlab.text.Json;
import initlab.training.CostHistory;
import initlab.training.CostSchedule;
import initlab.training.Divergence;
import initlab.training.Predictions;
import initlab.training.Run;
import java.io.PrintStream;
import java.util.List;

/**
 * Trains every initialization of a set-up to its end and prints what the notebook prints: the cost of every 1,000th
 * iteration before the last, both accuracies, both prediction arrays.
 */
final class RunCommand extends SetupCommand {
    @Override
    void print(List<Start> starts, boolean json, PrintStream out) throws RefusedException {
        out.print(json ? "{\"runs\": [" : "");
        for (int i = 0; i < starts.size(); i++) {
            Trained run = Trained.of(starts.get(i));
            out.print(json ? (i == 0 ? "\n" : ",\n") + run.json() : (i == 0 ? "" : "\n") + run.text());
            out.flush();
        }
        out.print(json ? "\n]}\n" : "");
    }

    /**
     * A run after its last iteration.
     *
     * @param initialization as the query writes it
     * @param iterations the iterations of the set-up
     * @param earlyEnd why the run ended early, as a line of text; empty if it did not
     * @param trainPredictions predicted class of every training point
     * @param testPredictions predicted class of every test point
     * @param trainAccuracy share of training points predicted right
     * @param testAccuracy share of test points predicted right
     */
    private record Trained(
            String initialization,
            int iterations,
            String earlyEnd,
            CostHistory costs,
            byte[] trainPredictions,
            byte[] testPredictions,
            double trainAccuracy,
            double testAccuracy) {

        static Trained of(Start start) throws RefusedException {
            Setup setup = start.setup();
            Run run = start.run();
            run.advanceTo(setup.iterations());
            byte[] train = Predictions.of(run.probabilities(run.training()));
            byte[] test = Predictions.of(run.probabilities(run.test()));
            return new Trained(
                    start.name(),
                    setup.iterations(),
                    earlyEnd(run),
                    run.costs(),
                    train,
                    test,
                    Predictions.accuracy(train, run.training().labels()),
                    Predictions.accuracy(test, run.test().labels()));
        }

        private static String earlyEnd(Run run) {
            Divergence divergence = run.divergence();
            if (divergence != null) {
                return "Diverged at iteration " + divergence.iteration() + ": layer " + divergence.layer()
                        + " has numbers that are not finite.\n";
            }
            return run.reached() < run.setup().iterations()
                    ? "Stopped at iteration " + run.reached() + ": the cost is as low as “stop” asks for.\n"
                    : "";
        }

        /** Whether the notebook prints the k-th recorded cost. Its loop ends before the last iteration. */
        private boolean isPrinted(int k) {
            int iteration = costs.iteration(k);
            return CostSchedule.isPrinted(iteration) && iteration < iterations;
        }

        String text() {
            StringBuilder text = new StringBuilder("initialization = \"" + initialization + "\"\n");
            for (int k = 0; k < costs.size(); k++) {
                if (isPrinted(k)) {
                    text.append("Cost after iteration " + costs.iteration(k) + ": ")
                            .append(PythonFloat.repr(costs.cost(k)))
                            .append('\n');
                }
            }
            return text.append(earlyEnd)
                    .append("On the train set:\nAccuracy: " + PythonFloat.repr(trainAccuracy))
                    .append("\nOn the test set:\nAccuracy: " + PythonFloat.repr(testAccuracy))
                    .append("\npredictions_train = " + array(trainPredictions))
                    .append("\npredictions_test = " + array(testPredictions))
                    .append('\n')
                    .toString();
        }

        private static String array(byte[] classes) {
            return ArrayText.integers(classes, 1, classes.length);
        }

        String json() {
            StringBuilder text = new StringBuilder("{\"init\": ");
            Json.string(text, initialization);
            text.append(", \"costs\": {");
            String comma = "";
            for (int k = 0; k < costs.size(); k++) {
                if (isPrinted(k)) {
                    text.append(comma).append('"').append(costs.iteration(k)).append("\": ");
                    Json.number(text, costs.cost(k));
                    comma = ", ";
                }
            }
            text.append("}, \"trainAccuracy\": ");
            Json.number(text, trainAccuracy);
            text.append(", \"testAccuracy\": ");
            Json.number(text, testAccuracy);
            text.append(", \"trainPredictions\": ");
            Json.classes(text, trainPredictions);
            text.append(", \"testPredictions\": ");
            Json.classes(text, testPredictions);
            return text.append('}').toString();
        }
    }
}
