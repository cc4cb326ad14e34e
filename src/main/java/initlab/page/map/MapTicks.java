package initlab.page.map;

import initlab.map.MapRange;
import initlab.map.MapText;
import initlab.words.NumberText;
import initlab.words.RoundStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers beside an axis.
 *
 * @param place 0 at the lower edge, 1 at the other
 * @param text the number
 */
record MapTicks(double place, String text) {
    private static final double[] IN_A_DECADE = {1, 2, 3, 5, 7};
    private static final double FEW = 3;
    /** Powers of ten up to here are written out. */
    private static final int PLAIN = 4;

    /** The numbers for a part of an axis, at most {@code most} or a few more. */
    static List<MapTicks> of(MapRange range, int most) {
        double decades = Math.log(range.to() / range.from()) / Math.log(10);
        if (range.axis().logarithmic() && decades > 0.7) {
            return logarithmic(range, decades, most);
        }
        List<MapTicks> ticks = new ArrayList<>();
        double span = range.to() - range.from();
        if (!(span > 0)) {
            ticks.add(new MapTicks(0.5, MapText.number(range.axis(), range.from())));
            return ticks;
        }
        RoundStep step = RoundStep.of(span, most);
        double length = range.axis().whole() ? Math.max(1, step.length()) : step.length();
        for (double i = Math.ceil(range.from() / length); i * length <= range.to() + 1e-9 * span; i++) {
            double value = i * length;
            ticks.add(new MapTicks(
                    range.place(value),
                    range.axis().whole() ? MapText.number(range.axis(), value) : step.text(step.multiple(i))));
        }
        return ticks;
    }

    private static List<MapTicks> logarithmic(MapRange range, double decades, int most) {
        List<MapTicks> ticks = new ArrayList<>();
        int every = (int) Math.ceil(decades / most);
        int first = (int) Math.floor(Math.log(range.from()) / Math.log(10));
        for (int exponent = first; exponent <= first + decades + 1; exponent++) {
            for (double digit : IN_A_DECADE) {
                boolean named = digit == 1 ? exponent % every == 0 : decades < FEW && (digit < 4 || decades < 1.5);
                double value = digit * Math.pow(10, exponent);
                double place = named ? range.place(value) : -1;
                if (place >= 0 && place <= 1) {
                    ticks.add(new MapTicks(
                            place,
                            Math.abs(exponent) <= PLAIN
                                    ? NumberText.fixed(value, Math.max(0, -exponent))
                                    : MapText.number(range.axis(), value)));
                }
            }
        }
        return ticks;
    }

    /** Overridden because the generated method would print doubles. */
    @Override
    public String toString() {
        return text;
    }
}
