package initlab.table;

import initlab.data.CsvPoints;
import initlab.numpy.RandomState;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Takes a random sample of both classes in their proportion. It is the same every time. */
final class Sample {
    private Sample() {}

    /**
     * Returns the chosen rows in the order of the table.
     *
     * @param rows rows of both classes
     * @param classOf the class of a row, 0 or 1
     * @param size the size of the sample, at least twice the minimum of each class
     */
    static int[] of(int[] rows, IntUnaryOperator classOf, int size) {
        if (rows.length <= size) {
            return rows;
        }
        int[] left = new int[2];
        for (int row : rows) {
            left[classOf.applyAsInt(row)]++;
        }
        int ones = (int) Math.round((double) size * left[1] / rows.length);
        ones = Math.max(CsvPoints.MIN_OF_CLASS, Math.min(ones, size - CsvPoints.MIN_OF_CLASS));
        int[] wanted = {size - ones, ones};
        int[] chosen = new int[size];
        int n = 0;
        RandomState random = new RandomState(0);
        for (int row : rows) {
            int label = classOf.applyAsInt(row);
            // Selection sampling: each of the rows left is equally likely (Knuth, TAOCP 3.4.2, algorithm S).
            if (random.nextDouble() * left[label]-- < wanted[label]) {
                wanted[label]--;
                chosen[n++] = row;
            }
        }
        return Arrays.copyOf(chosen, n);
    }
}
