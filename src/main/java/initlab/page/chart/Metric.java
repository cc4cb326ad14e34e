package initlab.page.chart;

import initlab.session.RunFrame;
import initlab.training.CostHistory;
import initlab.words.NumberText;

/** What a chart shows of each run. */
enum Metric {
    /** The cross-entropy over the training points, in nats. */
    COST {
        @Override
        double at(CostHistory history, int i) {
            return history.cost(i);
        }

        @Override
        double now(RunFrame frame) {
            return frame.cost();
        }

        @Override
        String text(double value) {
            return NumberText.fixed(value, 4);
        }
    },
    /** The share of training points classified correctly. */
    ACCURACY {
        @Override
        double at(CostHistory history, int i) {
            return history.accuracy(i);
        }

        @Override
        double now(RunFrame frame) {
            return frame.trainAccuracy();
        }

        @Override
        String text(double value) {
            return NumberText.percent(value);
        }
    };

    /** The value recorded i-th. */
    abstract double at(CostHistory history, int i);

    /** The value at the iteration on view. */
    abstract double now(RunFrame frame);

    /** A value as its label. */
    abstract String text(double value);

    /** The value recorded last at or before an iteration; NaN before the first. */
    double before(CostHistory history, int iteration) {
        int found = history.indexOf(iteration);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? Double.NaN : at(history, index);
    }
}
