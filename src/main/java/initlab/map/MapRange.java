package initlab.map;

import initlab.numpy.PythonFloat;
import initlab.rounding.Log;
import initlab.rounding.Power;

/**
 * An axis of a map and the part of it on view.
 *
 * @param axis what changes along it
 * @param from the number at the left or lower edge
 * @param to the number at the right or upper edge, above {@code from}; equal to it only where the axis has whole numbers
 */
public record MapRange(MapAxis axis, double from, double to) {
    /** The number in the middle of pixel {@code pixel} of {@code side}. */
    public double value(int pixel, int side) {
        return at((pixel + 0.5) / side);
    }

    /**
     * The number at a place, 0 … 1: from · (to / from)^place on a logarithmic axis, from + (to − from) · place on another.
     * Each whole number of an axis that has only those takes an equal part.
     */
    public double at(double place) {
        if (axis.logarithmic()) {
            double value = from * Power.pow(to / from, place);
            return axis.whole() ? Math.rint(value) : value;
        }
        return axis.whole() ? Math.min(to, Math.floor(from + (to + 1 - from) * place)) : from + (to - from) * place;
    }

    /** Where a number lies: 0 at the left or lower edge, 1 at the other; outside of both if it is not on view. */
    public double place(double value) {
        if (axis.logarithmic()) {
            return to == from ? 0.5 : Log.log(value / from) / Log.log(to / from);
        }
        return axis.whole() ? (value + 0.5 - from) / (to + 1 - from) : (value - from) / (to - from);
    }

    /** Whether a part of the axis can be shown. */
    static boolean isValid(MapAxis axis, double from, double to) {
        return axis.contains(from) && axis.contains(to) && (axis.whole() ? from <= to : from < to);
    }

    /** As in a link: {@code scale:0.03:30}. */
    @Override
    public String toString() {
        return axis.word() + ":" + numeral(from) + ":" + numeral(to);
    }

    private static String numeral(double value) {
        String numeral = PythonFloat.repr(value);
        return numeral.endsWith(".0") ? numeral.substring(0, numeral.length() - 2) : numeral;
    }
}
