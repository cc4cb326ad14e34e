package initlab.weights;

/**
 * The order of names by the numbers in them: {@code dense_2} before {@code dense_10}. Programs that sort names as text,
 * such as HDF5's, write them the other way round.
 */
final class NaturalOrder {
    /** Stands for every number in a name. */
    private static final char NUMBER = '#';

    private NaturalOrder() {}

    /** Whether two names differ at most in their numbers, and the first has the larger one where they differ first. */
    static boolean isAfter(String first, String second) {
        return stem(first).equals(stem(second)) && compare(first, second) > 0;
    }

    private static String stem(String name) {
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (!isDigit(name, i)) {
                stem.append(name.charAt(i));
            } else if (!isDigit(name, i - 1)) {
                stem.append(NUMBER);
            }
        }
        return stem.toString();
    }

    private static int compare(String first, String second) {
        int i = 0;
        int j = 0;
        while (i < first.length() && j < second.length()) {
            int endOfFirst = endOfNumber(first, i);
            int endOfSecond = endOfNumber(second, j);
            int order = compareNumbers(first.substring(i, endOfFirst), second.substring(j, endOfSecond));
            if (order != 0) {
                return order;
            }
            i = Math.max(i + 1, endOfFirst);
            j = Math.max(j + 1, endOfSecond);
        }
        return 0;
    }

    /** Compares digits of any length. */
    private static int compareNumbers(String first, String second) {
        String a = withoutZeros(first);
        String b = withoutZeros(second);
        return a.length() == b.length() ? a.compareTo(b) : a.length() - b.length();
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static int endOfNumber(String name, int from) {
        int end = from;
        while (isDigit(name, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String name, int at) {
        return at >= 0 && at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9';
    }
}
