package initlab.map;

import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.measure.PixelAxis;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.rounding.Power;
import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an initialization of the page lies on a map. On an axis of scales that is the ratio of its weights' root mean square
 * to that of the map's initialization, drawn with the same seed: the geometric mean over the layers, with the smallest and
 * the largest of them, because schemes differ from layer to layer.
 *
 * @param column the column on the page, from 0 on
 * @param title of the initialization
 * @param scale the geometric mean of the layers' ratios
 * @param least the smallest ratio
 * @param most the largest ratio
 */
public record MapMark(int column, String title, double scale, double least, double most) {
    /**
     * The marks of the initializations of a set-up; one without weights, or that the person gives, has none. Without an
     * axis of scales, only the map's own initialization has one; networks of two layers with a rate each have none.
     *
     * @param spec a map
     * @param setup the set-up on the page
     */
    public static List<MapMark> of(MapSpec spec, Setup setup) {
        List<MapMark> marks = new ArrayList<>();
        boolean scaled = spec.across().axis().axis() == PixelAxis.SCALE
                || spec.up().axis().axis() == PixelAxis.SCALE;
        if (spec.isOfTwoLayers()) {
            return marks;
        }
        if (!scaled) {
            int own = Math.max(0, setup.initializations().indexOf(spec.initialization()));
            marks.add(new MapMark(own, Initialization.of(spec.initialization()).title(), 1, 1, 1));
            return marks;
        }
        double[] reference = spreads(spec.initialization(), spec.setup());
        List<String> words = setup.initializations();
        for (int column = 0; column < words.size(); column++) {
            String word = words.get(column);
            double[] spreads = Initialization.isGiven(word) ? null : spreads(word, spec.setup());
            MapMark mark = spreads == null || reference == null
                    ? null
                    : mark(column, Initialization.of(word).title(), spreads, reference);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static MapMark mark(int column, String title, double[] spreads, double[] reference) {
        double product = 1;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int layer = 0; layer < spreads.length; layer++) {
            double ratio = spreads[layer] / reference[layer];
            if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
                return null;
            }
            product *= Math.sqrt(Math.sqrt(ratio));
            least = Math.min(least, ratio);
            most = Math.max(most, ratio);
        }
        double mean = Power.pow(product, 4.0 / spreads.length);
        return new MapMark(column, title, mean, least, most);
    }

    /** The root mean square of each layer's weights; null if the initialization gives none. */
    private static double[] spreads(String word, Setup setup) {
        if (Initialization.problem(word, setup.layerDims()) != null) {
            return null;
        }
        Parameters parameters = Initialization.of(word)
                .initialize(
                        setup.layerDims(),
                        new RandomState(setup.seed()),
                        Batch.of(setup.activation(), setup.training()));
        double[] spreads = new double[setup.layerDims().layers()];
        for (int layer = 1; layer <= spreads.length; layer++) {
            double sum = 0;
            double[] weights = parameters.weights(layer);
            for (double weight : weights) {
                sum += weight * weight;
            }
            spreads[layer - 1] = Math.sqrt(sum / weights.length);
        }
        return spreads;
    }

    /** The value of a set-up on an axis that is a setting; NaN for another. */
    public static double value(MapAxis axis, Setup setup) {
        PixelAxis kind = axis.axis();
        switch (kind) {
            case RATE:
            case RATE1:
            case RATE2:
                return setup.learningRate();
            case DEPTH:
                return setup.layerDims().layers() - 1;
            case WIDTH:
                return PixelAxis.firstWidth(setup);
            case SEED:
                return (double) setup.seed();
            case NOISE:
                return setup.noise();
            case BATCH:
                return setup.batchSize() == 0 ? setup.trainingSize() : setup.batchSize();
            default:
                return Double.NaN;
        }
    }

    /** Overridden because the generated method would print doubles. */
    @Override
    public String toString() {
        return title;
    }
}
