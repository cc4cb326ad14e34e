package initlab.words;

/** Finds the word that a mistyped one was meant to be. */
public final class Spelling {
    /** No word is close that differs in more letters. */
    private static final int MOST = 2;

    private Spelling() {}

    /**
     * The word closest to a mistyped one; null if none is close. A mistyped word of three to five letters may differ in
     * one letter, a longer one in two. A shorter one resembles everything.
     */
    public static String closest(String typed, Iterable<String> words) {
        String closest = null;
        int least = 1 + Math.min(MOST, typed.length() / 3);
        for (String word : words) {
            int distance = distance(typed, word);
            if (distance < least) {
                least = distance;
                closest = word;
            }
        }
        return closest;
    }

    /**
     * The letters to change, remove, insert or swap with their neighbour to turn one word into another (F. Damerau,
     * <i>Communications of the ACM</i> 7, 1964).
     */
    static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : next(a, b, i, j, rows);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int next(String a, String b, int i, int j, int[][] rows) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + rows[i - 2][j - 2]) : least;
    }
}
