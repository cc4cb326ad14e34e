package initlab.seeds;

import initlab.initializer.Initialization;
import initlab.statistics.Pairs;
import initlab.words.NumberText;
import initlab.words.Words;

/** Says in plain words how two initializations compare over the same seeds, and how easily chance would do that. */
public final class PairText {
    /** Below this, only the bound is told. */
    private static final double TINY = 1e-6;
    /** From here on, the usual view is that a difference may be chance. */
    private static final double CHANCE = 0.05;

    private PairText() {}

    /** The sentences for two initializations, the more successful one first; empty while no seed is done with both. */
    public static String of(SeedResults results, int a, int b) {
        Pairs pairs = results.pairs(a, b);
        if (pairs.all() == 0) {
            return "";
        }
        String titleA = title(results, a);
        String titleB = title(results, b);
        return pairs.onlyA() >= pairs.onlyB()
                ? of(pairs, titleA, titleB)
                : of(new Pairs(pairs.both(), pairs.onlyB(), pairs.onlyA(), pairs.neither()), titleB, titleA);
    }

    private static String title(SeedResults results, int initialization) {
        return Initialization.of(results.initializations().get(initialization)).title();
    }

    private static String of(Pairs pairs, String better, String other) {
        if (pairs.onlyA() + pairs.onlyB() == 0) {
            return Words.of(
                    "With the same seed, {0} and {1} always ended alike: both learned in {2} of {3} pairs, and neither in {4}.",
                    better,
                    other,
                    NumberText.grouped(pairs.both()),
                    NumberText.grouped(pairs.all()),
                    NumberText.grouped(pairs.neither()));
        }
        return Words.of(
                        "With the same seed, {0} learned and {1} did not in {2} of {3} pairs; the other way round in {4}.",
                        better,
                        other,
                        NumberText.grouped(pairs.onlyA()),
                        NumberText.grouped(pairs.all()),
                        NumberText.grouped(pairs.onlyB()))
                + " "
                + chance(pairs);
    }

    private static String chance(Pairs pairs) {
        if (pairs.onlyA() == pairs.onlyB()) {
            return Words.of("So these runs speak for neither of the two.");
        }
        double p = pairs.pValue();
        if (p < TINY) {
            return Words.of(
                    "If both were equally good, chance alone would bring about a difference at least this large in fewer than 1 of 1,000,000 such comparisons.");
        }
        String often = p < 0.5
                ? Words.of(
                        "If both were equally good, chance alone would bring about a difference at least this large in about 1 of {0} such comparisons.",
                        NumberText.grouped(rounded(1 / p)))
                : Words.of(
                        "If both were equally good, chance alone would bring about a difference at least this large in {0} of such comparisons.",
                        NumberText.percent(p));
        return p < CHANCE ? often : often + " " + Words.of("So it may well be chance; more seeds would tell.");
    }

    /** A number with two significant digits. */
    private static long rounded(double value) {
        long scale = 1;
        while (value / scale >= 100) {
            scale *= 10;
        }
        return Math.round(value / scale) * scale;
    }
}
