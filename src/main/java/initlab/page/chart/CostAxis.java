package initlab.page.chart;

import initlab.session.RunView;
import initlab.training.CostHistory;
import initlab.words.NumberText;
import initlab.words.RoundStep;
import java.util.Arrays;
import java.util.List;

/**
 * The axis that all runs share, so that their curves can be compared.
 *
 * @param low the cost at the bottom
 * @param high the cost at the top
 */
record CostAxis(boolean logarithmic, double low, double high) {
    /** The lowest end of a logarithmic axis. Costs of 0 are drawn there. */
    private static final double FLOOR = 1e-12;
    /** The highest end of an axis. A diverging run would otherwise flatten all others. */
    private static final double CEILING = 1000;
    /** A logarithmic axis shows at least this range, so that it seldom changes during training. */
    private static final double DEFAULT_LOW = 0.1;

    private static final double DEFAULT_HIGH = 10;
    /** A linear axis ignores the first half of the costs: high ones at the start would flatten the rest. */
    private static final int FIRST = 2;

    /** An axis for the costs of all runs. */
    static CostAxis of(List<RunView> runs, boolean logarithmic) {
        double low = DEFAULT_LOW;
        double high = logarithmic ? DEFAULT_HIGH : 1;
        for (RunView run : runs) {
            if (!run.isShown()) {
                continue;
            }
            CostHistory costs = run.frame().costs();
            for (int i = logarithmic ? 0 : costs.size() / FIRST; i < costs.size(); i++) {
                double cost = costs.cost(i);
                if (Double.isFinite(cost)) {
                    low = Math.min(low, cost);
                    high = Math.max(high, cost);
                }
            }
        }
        return logarithmic
                ? new CostAxis(true, 1 / nextRound(1 / Math.max(low, FLOOR)), nextRound(Math.min(high, CEILING)))
                : new CostAxis(false, 0, nextRound(Math.min(high, CEILING)));
    }

    /** An axis for shares, 0 … 1. */
    static CostAxis ofShares() {
        return new CostAxis(false, 0, 1);
    }

    /** The next of 1, 2, 5, 10, 20 … and of 0.5, 0.2 … */
    private static double nextRound(double value) {
        return RoundStep.of(value, 1).length();
    }

    /** The height of a cost: 0 at the bottom, 1 at the top, more than 1 above the top, and never below 0. */
    double place(double cost) {
        double bounded = Math.max(low, cost);
        return logarithmic ? Math.log(bounded / low) / Math.log(high / low) : bounded / high;
    }

    /** The numbers to write beside the axis, ascending. */
    double[] ticks() {
        double[] found = new double[40];
        int count = 0;
        if (logarithmic) {
            double decades = Math.log(high / low) / Math.log(10);
            for (double power = 1e-12; power <= CEILING; power *= 10) {
                for (int step : new int[] {1, 2, 5}) {
                    double tick = step * power;
                    boolean wanted = step == 1 || decades < 1.7;
                    if (wanted && tick >= low * 0.999 && tick <= high * 1.001 && count < found.length) {
                        found[count++] = tick;
                    }
                }
            }
        } else {
            double step = high / 5;
            for (int i = 0; i <= 5; i++) {
                found[count++] = i * step;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The label of a tick. */
    static String label(double tick) {
        if (tick == 0) {
            return "0";
        }
        if (tick < 1e-4) {
            int exponent = (int) Math.round(Math.floor(Math.log(tick * 1.0001) / Math.log(10)));
            return "1e" + exponent;
        }
        for (int decimals = 0; decimals < 5; decimals++) {
            String text = NumberText.fixed(tick, decimals);
            double scale = 1;
            for (int i = 0; i < decimals; i++) {
                scale *= 10;
            }
            if (Math.abs(Math.round(tick * scale) - tick * scale) < 1e-6) {
                return text;
            }
        }
        return NumberText.fixed(tick, 4);
    }
}
