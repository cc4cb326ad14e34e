package initlab.page.chart;

/** Moves labels at the ends of lines apart, so that none covers another and none leaves the chart. */
final class Labels {
    private Labels() {}

    /**
     * Places labels as near to where they belong as they fit.
     *
     * @param wanted the middle of each label; NaN for a label that is not shown
     * @param height of a label
     * @param top of the chart
     * @param bottom of the chart; labels that do not fit between them at all continue below
     * @return the middles, in the order of {@code wanted}
     */
    static double[] spread(double[] wanted, double height, double top, double bottom) {
        int[] order = new int[wanted.length];
        int count = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (!Double.isNaN(wanted[i])) {
                int at = count++;
                for (; at > 0 && wanted[order[at - 1]] > wanted[i]; at--) {
                    order[at] = order[at - 1];
                }
                order[at] = i;
            }
        }
        double[] placed = wanted.clone();
        double least = top + height / 2;
        for (int i = 0; i < count; i++) {
            placed[order[i]] = Math.max(least, wanted[order[i]]);
            least = placed[order[i]] + height;
        }
        double most = bottom - height / 2;
        for (int i = count - 1; i >= 0; i--) {
            double highest = top + height / 2 + i * height;
            placed[order[i]] = Math.max(highest, Math.min(most, placed[order[i]]));
            most = placed[order[i]] - height;
        }
        return placed;
    }
}
