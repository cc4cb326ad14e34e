package initlab.network.fast;

/**
 * The live examples of each unit of a layer, those whose ReLU is above 0, in ascending order. Examples with even and with
 * odd numbers have a list each, because gradients are summed over them separately: two sums, as in a processor's vector
 * of two numbers.
 */
final class LiveLists {
    /** The lists one after the other: those of a unit begin at {@link #from}. */
    final int[] examples;

    private final int[] counts;
    /** The room for a list. */
    private final int half;

    /**
     * Empty lists.
     *
     * @param stride the most examples, an even number
     */
    LiveLists(int units, int stride) {
        half = stride / 2;
        examples = new int[units * stride];
        counts = new int[2 * units];
    }

    /** Where the list of a unit begins in {@link #examples}; {@code parity} is 0 for even examples and 1 for odd ones. */
    int from(int unit, int parity) {
        return (2 * unit + parity) * half;
    }

    /** Where the list of a unit ends in {@link #examples}. */
    int to(int unit, int parity) {
        return from(unit, parity) + counts[2 * unit + parity];
    }

    /** Notes where the two lists of a unit end. */
    void end(int unit, int evenEnd, int oddEnd) {
        counts[2 * unit] = evenEnd - from(unit, 0);
        counts[2 * unit + 1] = oddEnd - from(unit, 1);
    }

    /** Lists all of the first {@code count} examples. */
    void addAll(int unit, int count) {
        int even = from(unit, 0);
        int odd = from(unit, 1);
        for (int n = 0; n < count; n++) {
            if ((n & 1) == 0) {
                examples[even++] = n;
            } else {
                examples[odd++] = n;
            }
        }
        end(unit, even, odd);
    }
}
