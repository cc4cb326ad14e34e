package initlab.seeds;

import initlab.rounding.DecimalReader;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.TypedNumber;
import initlab.words.Words;

/** How many seeds to train with each initialization. It is not a setting, because it changes no run. */
public final class SeedCount {
    /** The most seeds. */
    public static final int MAX = 1000;

    private static final int NONE = 0;

    private SeedCount() {}

    /** The number that a person has typed; 0 if it cannot be used. */
    public static int read(String typed) {
        if (TypedNumber.isAmbiguous(typed, true)) {
            return NONE;
        }
        double count = DecimalReader.read(TypedNumber.plain(typed, true).trim());
        return count >= 1 && count <= MAX && count == Math.floor(count) ? (int) count : NONE;
    }

    /**
     * Why a set-up cannot be trained with as many seeds as a person has typed; null if it can.
     *
     * @param setup the set-up, whose seed is the first one
     */
    public static String problem(Setup setup, String typed) {
        if (SeedJob.drawn(setup).initializations().isEmpty()) {
            return Words.of(
                    "Your own function or file does not depend on the seed, so many seeds would give the same run.");
        }
        int count = read(typed);
        if (count == NONE) {
            return Words.of(
                    "The number of seeds must be a whole number from 1 to 1,000, not “{0}”. Nothing was started.",
                    typed);
        }
        return setup.seed() + count - 1 > Settings.SEED.most()
                ? Words.of(
                        "Starting with {0}, that many seeds would exceed the largest one, 4,294,967,295.", setup.seed())
                : null;
    }
}
