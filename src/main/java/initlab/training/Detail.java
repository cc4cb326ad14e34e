package initlab.training;

import initlab.inside.UnitChoice;

/**
 * What frames contain besides the cost, the accuracies and the parameters.
 *
 * @param aspect width of the field divided by its height, at least 1
 * @param units the most units of a layer whose pictures are sent
 * @param choice which units these are
 * @param statistics whether the statistics of the networks are sent
 * @param layer of the unit whose gradients are sent; 0 for none
 * @param unit from 0 on
 * @param input of the weight whose history is sent, from 0 on; −1 for none
 */
public record Detail(double aspect, int units, UnitChoice choice, boolean statistics, int layer, int unit, int input) {
    /** A square field, and no unit. */
    public static final Detail PLAIN = new Detail(1, 0, UnitChoice.FIRST, false, 0, 0, -1);

    /** Whether frames with this detail have all that another one asks for. */
    public boolean covers(Detail other) {
        return aspect == other.aspect
                && units == other.units
                && choice == other.choice
                && (statistics || !other.statistics)
                && (other.layer == 0 || layer == other.layer && unit == other.unit)
                && (other.input < 0 || input == other.input);
    }
}
