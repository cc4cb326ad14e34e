package initlab.seeds;

import initlab.initializer.Initialization;
import initlab.training.SeedRun;
import initlab.words.NumberText;
import initlab.words.Words;

/** Describes the chart of many seeds: where the costs of each initialization end. */
public final class CostText {
    private static final int DECIMALS = 3;
    private static final int LAST = SeedRun.SAMPLES - 1;

    private CostText() {}

    /** A sentence for each initialization that has results. */
    public static String of(SeedResults results) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < results.initializations().size(); i++) {
            SchemeResults scheme = results.scheme(i);
            if (scheme.done() > 0) {
                text.append(text.length() == 0 ? "" : " ")
                        .append(Words.of(
                                "{0}: the median cost goes from {1} to {2}. The middle half of the runs ends between "
                                        + "{3} and {4}.",
                                Initialization.of(results.initializations().get(i))
                                        .title(),
                                number(scheme, 0, 0.5),
                                number(scheme, LAST, 0.5),
                                number(scheme, LAST, 0.25),
                                number(scheme, LAST, 0.75)));
            }
        }
        return text.length() == 0 ? Words.of("There are no results yet.") : text.toString();
    }

    private static String number(SchemeResults scheme, int sample, double share) {
        return NumberText.fixed(scheme.costQuantile(sample, share), DECIMALS);
    }
}
