package initlab.setup;

import initlab.rounding.DecimalReader;
import initlab.words.TypedNumber;
import initlab.words.Words;

/** How many seeds a sweep trains. It is not a setting, because it changes no run, and no link contains it. */
public final class SeedCount {
    private static final int MAX = 1000;
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
     * Why a typed number cannot be used; null if it can.
     *
     * @param first the first seed
     */
    public static String problem(String typed, long first) {
        int count = read(typed);
        if (count == NONE) {
            return Words.of(
                    "The number of seeds must be a whole number from 1 to 1,000, not “{0}”. Nothing was started.",
                    typed);
        }
        return first + count - 1 > Settings.SEED.most()
                ? Words.of("Starting with {0}, that many seeds would exceed the largest one, 4,294,967,295.", first)
                : null;
    }
}
