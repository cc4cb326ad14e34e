package initlab.setup;

import initlab.data.ViewFit;
import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import initlab.words.RoundStep;
import java.util.ArrayList;
import java.util.List;

/** What the coordinates of the plane are in the table that the points come from. Two are equal if their texts are. */
public record OwnAxes(Axis x, Axis y) {
    /** The plane's own coordinates. */
    public static final OwnAxes DEFAULT = new OwnAxes(
            new Axis("x₁", -ViewFit.FILLED, ViewFit.FILLED), new Axis("x₂", -ViewFit.FILLED, ViewFit.FILLED));

    /** Parts of the text: a name and two numbers for each axis. */
    private static final int PARTS = 6;
    /** A number is written so precisely that this many steps fit between the smallest and the largest point. */
    private static final int FINE = 300;

    /**
     * One axis.
     *
     * @param name what the table calls it
     * @param low the number in the table for {@code −}{@link ViewFit#FILLED}
     * @param high the number in the table for {@link ViewFit#FILLED}
     */
    public record Axis(String name, double low, double high) {
        /** The number in the table for a coordinate. */
        public double own(double coordinate) {
            // Halves, since the whole range of large numbers may overflow.
            return low / 2 + high / 2 + coordinate / ViewFit.FILLED * (high / 2 - low / 2);
        }

        /** The number in the table for a coordinate, as text. */
        public String text(double coordinate) {
            return RoundStep.of(range(), FINE).text(own(coordinate));
        }

        private double range() {
            double range = high / 2 - low / 2;
            return range > 0 ? 2 * range : 1;
        }

        /**
         * The round numbers to write beside the axis.
         *
         * @param reach the distance from the origin to both ends of the axis, in the plane's units
         * @param most how many steps fit between the ends
         */
        public List<Tick> ticks(double reach, int most) {
            List<Tick> ticks = new ArrayList<>();
            double half = high / 2 - low / 2;
            if (half == 0) {
                // All points have the same number.
                ticks.add(new Tick(0, text(0)));
                return ticks;
            }
            RoundStep step = RoundStep.of(2 * reach / ViewFit.FILLED * half, most);
            for (double k = Math.ceil(own(-reach) / step.length()); step.multiple(k) <= own(reach); k++) {
                double number = step.multiple(k);
                ticks.add(new Tick((number - low / 2 - high / 2) / half * ViewFit.FILLED, step.text(number)));
            }
            return ticks;
        }
    }

    /**
     * A number beside an axis.
     *
     * @param place its coordinate
     * @param text the number
     */
    public record Tick(double place, String text) {}

    /**
     * The axes of points that come from a table.
     *
     * @param x the name of the first coordinate; null if it has none
     * @param y the name of the second coordinate; null if it has none
     * @param fit how the points were fitted into the view
     */
    public static OwnAxes of(String x, String y, ViewFit fit) {
        return new OwnAxes(axis(x, 0, fit), axis(y, 1, fit));
    }

    private static Axis axis(String given, int index, ViewFit fit) {
        Axis plain = index == 0 ? DEFAULT.x : DEFAULT.y;
        String name = given == null || given.isBlank() ? plain.name : ClassNames.cut(given);
        return fit.isScaled()
                ? new Axis(name, fit.low()[index], fit.high()[index])
                : new Axis(name, plain.low, plain.high);
    }

    /** Reads what {@link #toString} wrote; null if it cannot be read. */
    public static OwnAxes parse(String text) {
        List<String> parts = ClassNames.split(text);
        if (parts.size() != PARTS) {
            return null;
        }
        Axis x = axis(parts, 0);
        Axis y = axis(parts, PARTS / 2);
        return x == null || y == null ? null : new OwnAxes(x, y);
    }

    private static Axis axis(List<String> parts, int from) {
        String name = ClassNames.cut(parts.get(from));
        double low = DecimalReader.read(parts.get(from + 1));
        double high = DecimalReader.read(parts.get(from + 2));
        boolean usable = !name.isEmpty() && low <= high && Double.isFinite(low) && Double.isFinite(high);
        return usable ? new Axis(name, low, high) : null;
    }

    /** The text in the address. */
    @Override
    public String toString() {
        return text(x) + "," + text(y);
    }

    private static String text(Axis axis) {
        return ClassNames.escape(axis.name) + "," + number(axis.low) + "," + number(axis.high);
    }

    private static String number(double number) {
        String numeral = PythonFloat.repr(number);
        return numeral.endsWith(".0") ? numeral.substring(0, numeral.length() - 2) : numeral;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnAxes axes && axes.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
