package initlab.inside;

import initlab.inside.Diagnosis.Observation;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;

/** Says what has been observed in one short sentence, with the figures it comes from. */
final class DiagnosisText {
    /** The page shows costs to four decimals. */
    private static final int COST_DECIMALS = 4;

    private final List<Observation> observations;
    private final NetworkStatistics figures;
    private final OutputStatistics output;

    private DiagnosisText(List<Observation> observations, NetworkStatistics figures) {
        this.observations = observations;
        this.figures = figures;
        output = figures.output();
    }

    /** The sentence for the first of the observations. */
    static String of(List<Observation> observations, NetworkStatistics figures) {
        return new DiagnosisText(observations, figures).sentence();
    }

    private String sentence() {
        int layer = observations.get(0).layer();
        int right = output.points() - output.wrong();
        return switch (observations.get(0).finding()) {
            case OVERFLOW ->
                Words.of(
                        "Numbers of layer {0} have grown past the largest the computer can hold: "
                                + "training cannot recover from that.",
                        layer);
            case SYMMETRY -> symmetry(figures.layer(layer));
            case NO_GRADIENT ->
                trouble() == null
                        ? Words.of("The gradient is 0 in every layer: nothing moves the weights any more.")
                        : Words.of(
                                "The gradient is 0 in every layer and nothing moves the weights any more: {0}.",
                                trouble());
            case CONFIDENTLY_WRONG -> confidentlyWrong();
            case EXPLODING_GRADIENT ->
                Words.of(
                        "The next step changes the weights of layer {0} by more than their own size: the "
                                + "gradient is too large for this learning rate.",
                        layer);
            case OVERSHOOTING -> Words.of("The cost is rising: the steps are too long.");
            case LEARNED ->
                trouble() == null
                        ? Words.of("The cost is {0}, and {1} right.", cost(), points(right))
                        : Words.of("The cost is {0}, and {1} right, although {2}.", cost(), points(right), trouble());
            case READY ->
                trouble() == null
                        ? Words.of(
                                "The cost is {0} before the first step, and the gradient reaches every layer.", cost())
                        : Words.of("The cost is {0} before the first step; {1}.", cost(), trouble());
            case LEARNING ->
                trouble() == null
                        ? Words.of(
                                "The gradient reaches every layer and the cost is falling; {0} right.", points(right))
                        : Words.of("The cost is falling and {0} right, although {1}.", points(right), trouble());
            case STUCK ->
                trouble() == null
                        ? Words.of("The cost hardly falls any more, and {0} wrong.", points(output.wrong()))
                        : Words.of(
                                "The cost hardly falls any more, and {0} wrong; {1}.",
                                points(output.wrong()), trouble());
            default -> throw new IllegalStateException("A cause is never the first finding.");
        };
    }

    private String symmetry(LayerStatistics layer) {
        String alike = layer.units() == 2
                ? Words.of("Both units of layer {0} are copies of one another", layer.layer())
                : Words.of("All {0} units of layer {1} are copies of one another", layer.units(), layer.layer());
        return layerOf(Finding.NO_GRADIENT) == Symptoms.ABSENT
                ? Words.of("{0}: they get the same gradient and can never become different.", alike)
                : Words.of("{0}, and no gradient is left to move them: nothing will ever change.", alike);
    }

    private String confidentlyWrong() {
        return figures.cost() == Double.POSITIVE_INFINITY
                ? Words.of(
                        "The network is all but certain about {0} of {1} points and wrong about {2} of them: the logarithm "
                                + "of a probability of 0 makes the cost infinite.",
                        output.saturated(), output.points(), output.saturatedWrong())
                : Words.of(
                        "The network is all but certain about {0} of {1} points and wrong about {2} of them: the logarithm "
                                + "of a probability near 0 makes the cost high.",
                        output.saturated(), output.points(), output.saturatedWrong());
    }

    /** The trouble a layer is in, as a clause without its full stop; null if there is none. */
    private String trouble() {
        int large = layerOf(Finding.LARGE_WEIGHTS);
        int dead = layerOf(Finding.DEAD_UNITS);
        int saturated = layerOf(Finding.SATURATED_UNITS);
        int vanishing = layerOf(Finding.VANISHING_GRADIENT);
        if (large > 0) {
            return Words.of(
                    "the weights of layer {0} are {1} the size that keeps signals steady",
                    large, times(figures.layer(large).weightScale()));
        }
        if (dead > 0) {
            LayerStatistics layer = figures.layer(dead);
            return layer.units() == 1
                    ? Words.of("the only unit of layer {0} is dead and passes no error back", dead)
                    : layer.deadUnits() == 1
                            ? Words.of(
                                    "1 of {0} units of layer {1} is dead and passes no error back", layer.units(), dead)
                            : Words.of(
                                    "{0} of {1} units of layer {2} are dead and pass no error back",
                                    layer.deadUnits(), layer.units(), dead);
        }
        if (saturated > 0) {
            return Words.of(
                    "most signals of layer {0} lie where the activation is flat and little error passes back",
                    saturated);
        }
        return vanishing > 0
                ? Words.of("the gradient of layer {0} is not a thousandth of the output layer's", vanishing)
                : null;
    }

    private String cost() {
        return NumberText.fixed(figures.cost(), COST_DECIMALS);
    }

    private static String times(double scale) {
        return scale < 1e6 ? Words.of("{0} times", (int) (scale + 0.5)) : Words.of("over a million times");
    }

    private int layerOf(Finding finding) {
        for (Observation observation : observations) {
            if (observation.finding() == finding) {
                return observation.layer();
            }
        }
        return Symptoms.ABSENT;
    }

    private String points(int count) {
        return count == 1
                ? Words.of("1 of {0} points is", output.points())
                : Words.of("{0} of {1} points are", count, output.points());
    }
}
