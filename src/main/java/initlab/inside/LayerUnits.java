package initlab.inside;

/**
 * The units of one hidden layer as the drawing of the network shows them.
 *
 * @param shown the units drawn, ascending, from 0 on
 * @param activeShares by unit, of all units: the share of the training points for which it is active, 0 … 1
 * @param firstCopies by unit, of all units: the first unit of which it is a copy, or itself
 */
public record LayerUnits(int[] shown, double[] activeShares, int[] firstCopies) {
    /** The units of hidden layer 1 … L − 1 of a network whose statistics and pictures are known. */
    public static LayerUnits of(NetworkStatistics statistics, UnitMaps maps, int layer, int most, UnitChoice choice) {
        LayerStatistics one = statistics.layer(layer);
        return new LayerUnits(
                choice.choose(most, maps.maps(layer), one.activeShares()),
                one.activeShares().clone(),
                one.firstCopies().clone());
    }

    /** The number of units, drawn or not. */
    public int size() {
        return activeShares.length;
    }

    /** Whether a unit passes no error back for any training point: a dead ReLU, or a saturated tanh or sigmoid. */
    public boolean isInactive(int unit) {
        return activeShares[unit] == 0;
    }

    /** The number of inactive units. */
    public int inactive() {
        int count = 0;
        for (int unit = 0; unit < size(); unit++) {
            count += isInactive(unit) ? 1 : 0;
        }
        return count;
    }

    /** The number of units that are copies of a unit, itself included. */
    public int copies(int unit) {
        int count = 0;
        for (int first : firstCopies) {
            count += first == firstCopies[unit] ? 1 : 0;
        }
        return count;
    }

    /** The number of units that differ from one another. */
    public int distinct() {
        int count = 0;
        for (int unit = 0; unit < size(); unit++) {
            count += firstCopies[unit] == unit ? 1 : 0;
        }
        return count;
    }
}
