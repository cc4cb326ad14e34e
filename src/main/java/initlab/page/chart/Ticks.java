package initlab.page.chart;

/** The iterations written below a chart: multiples of a round step, and always the last iteration. */
final class Ticks {
    private Ticks() {}

    /**
     * The iterations to write, ascending.
     *
     * @param last the last iteration
     * @param most how many steps fit below the chart, 1 or more
     */
    static int[] of(int last, int most) {
        int step = step(last, most);
        // A multiple close to the last iteration makes room for it.
        int count = Math.max(1, last / step);
        int[] ticks = new int[count + 1];
        for (int i = 0; i < count; i++) {
            ticks[i] = i * step;
        }
        ticks[count] = last;
        return ticks;
    }

    /** The least of 1, 2, 5, 10, 20 … of which no more than {@code most} fit into the iterations. */
    private static int step(int last, int most) {
        for (int power = 1; ; power *= 10) {
            for (int factor : new int[] {1, 2, 5}) {
                if ((double) last / power / factor <= most) {
                    return factor * power;
                }
            }
        }
    }
}
