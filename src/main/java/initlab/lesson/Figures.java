package initlab.lesson;

import initlab.data.PointSet;
import initlab.inside.InsideFrame;
import initlab.inside.LayerFrame;
import initlab.network.LayerDims;
import initlab.session.RunFrame;

/**
 * The figures of one run at one iteration that a lesson's text can name.
 *
 * @param iteration parameter updates made
 * @param cost cross-entropy over the training points, in nats
 * @param train share of training points classified correctly, 0 … 1
 * @param test share of test points classified correctly, 0 … 1
 * @param layers the figures of layer 0 … L, layer by layer, in the order of {@link Quantity}; layer 0 is the inputs
 */
public record Figures(int iteration, double cost, double train, double test, double[] layers) {
    /** A figure of a layer, and its name in a lesson's text. */
    public enum Quantity {
        /** Mean square of the pre-activations, over units and training points. */
        Z("z"),
        /** Mean square of the activations. */
        A("a"),
        /** ‖∂J/∂W‖, Frobenius. */
        GRADIENT("gradient"),
        /** Root mean square of the weights. */
        WEIGHTS("weights"),
        /** The number of dead units. */
        DEAD("dead"),
        /** The number of units that differ from one another. */
        DISTINCT("distinct");

        private final String word;

        Quantity(String word) {
            this.word = word;
        }

        /** The quantity that a lesson's text calls by a name; null if there is none. */
        public static Quantity of(String word) {
            for (Quantity quantity : values()) {
                if (quantity.word.equals(word)) {
                    return quantity;
                }
            }
            return null;
        }
    }

    static final int QUANTITIES = Quantity.values().length;

    /**
     * The figures of a frame.
     *
     * @param points the training points
     */
    public static Figures of(RunFrame frame, PointSet points) {
        InsideFrame inside = frame.inside();
        return new Figures(
                frame.iteration(),
                frame.cost(),
                frame.trainAccuracy(),
                frame.testAccuracy(),
                inside == null
                        ? new double[0]
                        : layers(inside, frame.parameters().dims(), points));
    }

    private static double[] layers(InsideFrame inside, LayerDims dims, PointSet points) {
        double[] figures = new double[(dims.layers() + 1) * QUANTITIES];
        java.util.Arrays.fill(figures, 0, QUANTITIES, Double.NaN);
        figures[Quantity.A.ordinal()] = meanSquare(points.features());
        for (int layer = 1; layer <= dims.layers(); layer++) {
            LayerFrame one = inside.layers().get(layer - 1);
            int at = layer * QUANTITIES;
            figures[at + Quantity.Z.ordinal()] = one.preActivationSize() * one.preActivationSize();
            figures[at + Quantity.A.ordinal()] = one.activationSize() * one.activationSize();
            figures[at + Quantity.GRADIENT.ordinal()] = one.gradientNorm();
            figures[at + Quantity.WEIGHTS.ordinal()] =
                    one.weightNorm() / Math.sqrt((double) dims.fanIn(layer) * dims.fanOut(layer));
            figures[at + Quantity.DEAD.ordinal()] = Math.round(one.deadShare() * one.units());
            figures[at + Quantity.DISTINCT.ordinal()] = one.distinctUnits();
        }
        return figures;
    }

    private static double meanSquare(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum / values.length;
    }

    /** Whether the layers have figures. */
    public boolean hasLayers() {
        return layers.length > 0;
    }

    /** The number of layers, L; 0 without figures of layers. */
    public int depth() {
        return Math.max(0, layers.length / QUANTITIES - 1);
    }

    /** A figure of layer 0 … L; NaN if there is none. */
    public double of(Quantity quantity, int layer) {
        int at = layer * QUANTITIES + quantity.ordinal();
        return layer < 0 || at >= layers.length ? Double.NaN : layers[at];
    }

    /**
     * The figure that a text names, such as {@code cost}, {@code train} or {@code gradient.1}.
     *
     * @param name without the run; accuracies are in per cent
     * @return NaN if there is none
     */
    public double named(String name) {
        int dot = name.indexOf('.');
        if (dot >= 0) {
            Quantity quantity = Quantity.of(name.substring(0, dot));
            return quantity == null || name.length() != dot + 2 ? Double.NaN : of(quantity, name.charAt(dot + 1) - '0');
        }
        return switch (name) {
            case "cost" -> cost;
            case "train" -> 100 * train;
            case "test" -> 100 * test;
            case "iteration" -> iteration;
            default -> Double.NaN;
        };
    }
}
