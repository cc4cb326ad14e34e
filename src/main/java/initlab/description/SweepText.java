package initlab.description;

import initlab.initializer.Initialization;
import initlab.training.Sweep;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;

/** Describes the chart of many seeds: where the costs of each initialization end. */
public final class SweepText {
    private static final int DECIMALS = 3;

    private SweepText() {}

    /** A sentence for each initialization that has results. */
    public static String of(Sweep sweep, List<String> initializations) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < initializations.size(); i++) {
            double[] median = sweep.costQuantile(i, 0.5);
            if (median.length > 0) {
                text.append(text.length() == 0 ? "" : " ")
                        .append(Words.of(
                                "{0}: the median cost goes from {1} to {2}. The middle half of the runs ends between "
                                        + "{3} and {4}.",
                                Initialization.of(initializations.get(i)).title(),
                                number(median, 0),
                                number(median, median.length - 1),
                                number(sweep.costQuantile(i, 0.25), median.length - 1),
                                number(sweep.costQuantile(i, 0.75), median.length - 1)));
            }
        }
        return text.length() == 0 ? Words.of("There are no results yet.") : text.toString();
    }

    private static String number(double[] costs, int sample) {
        return NumberText.fixed(costs[sample], DECIMALS);
    }
}
