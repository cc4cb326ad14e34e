package initlab.cli;

import initlab.numpy.PythonFloat;
import initlab.seeds.PairText;
import initlab.seeds.SchemeResults;
import initlab.seeds.SeedResults;
import initlab.statistics.Pairs;
import initlab.statistics.Wilson;
import initlab.text.Json;
import java.util.List;
import java.util.Locale;

/** Prints what many seeds say of each initialization, and of each two of them compared. */
final class SeedsReport {
    private static final List<Integer> PERCENT = List.of(5, 25, 50, 75, 95);

    private SeedsReport() {}

    private interface Quantile {
        double of(double share);
    }

    static String text(SeedResults results) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < results.initializations().size(); i++) {
            SchemeResults scheme = results.scheme(i);
            Wilson interval = scheme.learnedInterval();
            text.append(String.format(
                    Locale.ROOT,
                    "initialization = \"%s\", seeds %d to %d%n"
                            + "learned in %d of %d runs, %.1f %% (95 %% interval: %.1f to %.1f %%)%n",
                    results.initializations().get(i),
                    results.seed(0),
                    results.seed(results.seeds() - 1),
                    scheme.learned(),
                    scheme.done(),
                    100 * scheme.learnedShare(),
                    100 * interval.low(),
                    100 * interval.high()));
            text.append(line("quantile", "%9.0f %%", share -> 100 * share));
            text.append(line("train accuracy", "%9.2f %%", share -> 100 * scheme.accuracyQuantile(share)));
            text.append(line("mean of last 20 costs", "%11.4g", scheme::lastCostsQuantile));
            text.append('\n');
        }
        for (int a = 0; a < results.initializations().size(); a++) {
            for (int b = a + 1; b < results.initializations().size(); b++) {
                text.append(PairText.of(results, a, b)).append('\n');
            }
        }
        return text.toString();
    }

    private static String line(String name, String format, Quantile quantile) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s", name));
        for (int percent : PERCENT) {
            line.append(String.format(Locale.ROOT, format, quantile.of(percent / 100.0)));
        }
        return line.append(System.lineSeparator()).toString();
    }

    static String json(SeedResults results) {
        int count = results.initializations().size();
        StringBuilder text = new StringBuilder(
                "{\"first_seed\": " + results.seed(0) + ", \"seeds\": " + results.seeds() + ", \"initializations\": [");
        for (int i = 0; i < count; i++) {
            SchemeResults scheme = results.scheme(i);
            Wilson interval = scheme.learnedInterval();
            text.append(i == 0 ? "\n{\"init\": " : ",\n{\"init\": ");
            Json.string(text, results.initializations().get(i));
            text.append(", \"runs\": " + scheme.done() + ", \"learned\": " + scheme.learned() + ", \"interval\": ["
                    + PythonFloat.repr(interval.low()) + ", " + PythonFloat.repr(interval.high()) + "]");
            quantiles(text, "train_accuracy", scheme::accuracyQuantile);
            quantiles(text, "mean_of_last_20_costs", scheme::lastCostsQuantile);
            text.append('}');
        }
        text.append("\n], \"pairs\": [");
        String before = "";
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                text.append(before).append("\n{\"a\": ");
                Json.string(text, results.initializations().get(a));
                text.append(", \"b\": ");
                Json.string(text, results.initializations().get(b));
                Pairs pairs = results.pairs(a, b);
                text.append(", \"both\": " + pairs.both() + ", \"only_a\": " + pairs.onlyA() + ", \"only_b\": "
                        + pairs.onlyB() + ", \"neither\": " + pairs.neither() + ", \"p\": "
                        + PythonFloat.repr(pairs.pValue()) + "}");
                before = ",";
            }
        }
        return text.append("\n]}\n").toString();
    }

    private static void quantiles(StringBuilder text, String name, Quantile quantile) {
        text.append(",\n \"").append(name).append("\": {");
        for (int percent : PERCENT) {
            text.append(percent == PERCENT.get(0) ? "\"" : ", \"")
                    .append(percent)
                    .append("\": ");
            Json.number(text, quantile.of(percent / 100.0));
        }
        text.append('}');
    }
}
