package initlab.description;

import initlab.inside.LayerUnits;
import initlab.inside.Probe;
import initlab.network.LayerDims;
import initlab.setup.ClassNames;
import initlab.setup.OwnAxes;
import initlab.words.NumberText;
import initlab.words.Words;

/** Says in a sentence or two what one network has at a point, at a place, in a unit and in a weight. */
public final class ReadingText {
    private static final int DECIMALS = 4;

    private ReadingText() {}

    /** The coordinates of a place in the units of the axes. */
    public static String place(OwnAxes axes, double x, double y) {
        return axes.x().name() + " = " + axes.x().text(x) + ", " + axes.y().name() + " = "
                + axes.y().text(y);
    }

    /** A data point: where it is, its class and its set. */
    public static String point(ClassNames names, OwnAxes axes, boolean test, int index, double x, double y, int label) {
        String where = place(axes, x, y);
        String name = ClassText.inSentence(names, label);
        return test
                ? Words.of("Test point {0}, {1}: {2}.", index + 1, name, where)
                : Words.of("Training point {0}, {1}: {2}.", index + 1, name, where);
    }

    /** The probability at the place of a probe, and the loss if it is a data point. */
    public static String probability(ClassNames names, Probe probe) {
        String text = Words.of(
                "Probability of {0}: {1}.",
                ClassText.inSentence(names, 1), NumberText.fixed(probe.probability(), DECIMALS));
        return probe.hasLabel() ? text + " " + Words.of("Loss: {0}.", NumberText.fixed(probe.loss(), DECIMALS)) : text;
    }

    /** The name of a unit. */
    public static String unitName(LayerDims dims, int layer, int unit) {
        return layer == dims.layers()
                ? Words.of("Output unit")
                : layer == 0 ? (unit == 0 ? "x₁" : "x₂") : Words.of("Layer {0}, unit {1}", layer, unit + 1);
    }

    /**
     * A hidden unit: for how many points it is on, and what its mark means.
     *
     * @param saturates whether the units' activation saturates, so that an inactive unit is not off but at its limit
     */
    public static String unit(LayerUnits layer, int unit, boolean saturates) {
        StringBuilder text = new StringBuilder();
        if (layer.isInactive(unit)) {
            text.append(
                    saturates
                            ? Words.of("Saturated for every training point, so almost no gradient passes.")
                            : Words.of("Dead: off for every training point, so no gradient passes."));
        } else {
            text.append(
                    saturates
                            ? Words.of(
                                    "Not saturated for {0} of the training points.",
                                    NumberText.percent(layer.activeShares()[unit]))
                            : Words.of(
                                    "On for {0} of the training points.",
                                    NumberText.percent(layer.activeShares()[unit])));
        }
        int copies = layer.copies(unit);
        if (copies > 1) {
            text.append(' ').append(Words.of("{0} units of this layer are copies of one another.", copies));
        }
        return text.toString();
    }

    /** A weight: where it leads, and its size. */
    public static String weight(LayerDims dims, int layer, int unit, int input, double weight) {
        return Words.of(
                "Weight from {0} to {1}: {2}.",
                inLine(dims, layer - 1, input), inLine(dims, layer, unit), NumberText.fixed(weight, DECIMALS));
    }

    private static String inLine(LayerDims dims, int layer, int unit) {
        return layer == dims.layers()
                ? Words.of("the output")
                : layer == 0 ? unitName(dims, 0, unit) : Words.of("unit {0} of layer {1}", unit + 1, layer);
    }
}
