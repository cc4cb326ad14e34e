package initlab.map;

import initlab.data.CsvPoints;
import initlab.initializer.Initialization;
import initlab.measure.PixelAxis;
import initlab.network.LayerDims;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.setup.Settings;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;

/**
 * An axis that a map can have. To add one, add a row here and a constant to {@link PixelAxis}.
 *
 * @param axis what changes from pixel to pixel
 * @param title the name on the page, at the beginning of a line
 * @param least the smallest number; an axis that is logarithmic does not reach 0
 * @param most the largest number
 * @param logarithmic whether equal distances are equal ratios
 * @param whole whether all values are whole numbers
 * @param usualFrom the lower limit that the axis begins with on the page
 * @param usualTo the upper limit that the axis begins with on the page
 */
public record MapAxis(
        PixelAxis axis,
        String title,
        double least,
        double most,
        boolean logarithmic,
        boolean whole,
        double usualFrom,
        double usualTo) {
    /** The smallest number on an axis whose numbers are only known to be above 0. */
    private static final double TINY = 1e-12;
    /** The largest learning rate of a layer; the paper's pictures go up to here. */
    private static final double MOST_OF_A_LAYER = 1e9;

    /** All axes, in the order of the choice on the page. */
    public static final List<MapAxis> ALL = List.of(
            new MapAxis(
                    PixelAxis.SCALE,
                    Words.of("Scale of the weights"),
                    TINY,
                    Initialization.MAX_SCALE,
                    true,
                    false,
                    0.03,
                    30),
            new MapAxis(PixelAxis.RATE, Words.of("Learning rate"), TINY, Settings.RATE.most(), true, false, 0.001, 30),
            new MapAxis(PixelAxis.DEPTH, Words.of("Hidden layers"), 1, LayerDims.MAX_LAYERS - 1, false, true, 1, 8),
            new MapAxis(
                    PixelAxis.WIDTH, Words.of("Units per hidden layer"), 1, LayerDims.MAX_WIDTH, false, true, 1, 16),
            new MapAxis(PixelAxis.SEED, Words.of("Seed"), 0, RandomState.MAX_SEED, false, true, 0, 31),
            new MapAxis(PixelAxis.NOISE, Words.of("Noise"), 0, Settings.NOISE.most(), false, false, 0, 0.3),
            new MapAxis(PixelAxis.BATCH, Words.of("Mini-batch"), 1, CsvPoints.MAX_POINTS, true, true, 1, 300),
            new MapAxis(
                    PixelAxis.RATE1,
                    Words.of("Learning rate of layer {0}", 1),
                    TINY,
                    MOST_OF_A_LAYER,
                    true,
                    false,
                    0.1,
                    1000),
            new MapAxis(
                    PixelAxis.RATE2,
                    Words.of("Learning rate of layer {0}", 2),
                    TINY,
                    MOST_OF_A_LAYER,
                    true,
                    false,
                    0.1,
                    1000));

    /** The axis with a word; null if there is none. */
    public static MapAxis find(String word) {
        for (MapAxis axis : ALL) {
            if (axis.word().equals(word)) {
                return axis;
            }
        }
        return null;
    }

    /** The word in a link. */
    public String word() {
        return axis.word();
    }

    /** The words of all axes, with commas. */
    static String words() {
        StringBuilder words = new StringBuilder();
        for (MapAxis axis : ALL) {
            words.append(words.length() == 0 ? "" : ", ").append(axis.word());
        }
        return words.toString();
    }

    /** Whether a number can be a limit of this axis; false for NaN. */
    public boolean contains(double value) {
        return value >= least && value <= most && (!whole || value == Math.floor(value));
    }

    /** Whether a network can be trained with a number of this axis; false for NaN. */
    boolean allows(double value) {
        return value >= least && value <= most;
    }

    /** The numbers allowed, as the end of a sentence. */
    public String allowed() {
        return whole
                ? Words.of("a whole number from {0} to {1}", limit(least), limit(most))
                : Words.of("a number from {0} to {1}", limit(least), limit(most));
    }

    private static String limit(double value) {
        return value == Math.rint(value) && value < 1e15
                ? NumberText.grouped((long) value)
                : NumberText.localized(PythonFloat.repr(value));
    }

    /** The part that is on view when the axis is chosen. */
    public MapRange usual() {
        return new MapRange(this, usualFrom, usualTo);
    }

    /** Overridden because the generated method would print doubles. */
    @Override
    public String toString() {
        return word();
    }
}
