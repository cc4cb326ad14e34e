package initlab.table;

/**
 * Neighbouring columns with 0 and 1, of which exactly one is 1 in every row: together they are the class.
 *
 * @param from the first column
 * @param to the last column
 */
record OneHot(int from, int to) {
    /** Finds such columns; null if there are none, or if they leave fewer than two other columns. */
    static OneHot find(Profile[] profiles) {
        for (int from = 0; from + 1 < profiles.length; from++) {
            int to = from;
            while (to < profiles.length && profiles[to].isBinary()) {
                to++;
            }
            if (to - from > 1 && profiles.length - (to - from) >= 2 && addsUpToOne(profiles, from, to)) {
                return new OneHot(from, to - 1);
            }
        }
        return null;
    }

    private static boolean addsUpToOne(Profile[] profiles, int from, int to) {
        for (int row = 0; row < profiles[from].labels.of.length; row++) {
            int sum = 0;
            boolean gap = false;
            for (int column = from; column < to; column++) {
                int label = profiles[column].labels.of[row];
                sum += label;
                gap |= label < 0;
            }
            if (sum != 1 && !gap) {
                return false;
            }
        }
        return true;
    }
}
