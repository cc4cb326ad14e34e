package initlab.page.chart;

import initlab.words.RoundStep;

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
        int step = (int) Math.max(1, RoundStep.of(last, most).length());
        // A multiple close to the last iteration makes room for it.
        int count = Math.max(1, last / step);
        int[] ticks = new int[count + 1];
        for (int i = 0; i < count; i++) {
            ticks[i] = i * step;
        }
        ticks[count] = last;
        return ticks;
    }
}
