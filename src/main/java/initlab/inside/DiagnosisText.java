package initlab.inside;

import initlab.inside.Diagnosis.Observation;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;

/** Describes a diagnosis: what has been observed, the numbers behind it, and what may help. */
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

    /** The text for the first of the observations. */
    static String of(List<Observation> observations, NetworkStatistics figures) {
        return new DiagnosisText(observations, figures).text();
    }

    private String text() {
        int layer = observations.get(0).layer();
        int right = output.points() - output.wrong();
        return switch (observations.get(0).finding()) {
            case OVERFLOW ->
                Words.of(
                        "Numbers of layer {0} became larger than a computer can store. Training cannot recover from "
                                + "this. A smaller learning rate or smaller first weights may help.",
                        layer);
            case SYMMETRY -> symmetry(figures.layer(layer));
            case NO_GRADIENT ->
                trouble() == null
                        ? Words.of("The gradient is 0 in every layer, so the weights no longer change. Other first "
                                + "weights or a smaller learning rate may help.")
                        : Words.of("The gradient is 0 in every layer: {0}. Other first weights may help.", trouble());
            case CONFIDENTLY_WRONG -> confidentlyWrong();
            case EXPLODING_GRADIENT ->
                Words.of(
                        "The next step changes the weights of layer {0} by more than their own size, because the "
                                + "gradient is too large for this learning rate. A smaller rate may help.",
                        layer);
            case OVERSHOOTING ->
                Words.of("The cost is rising because the steps are too long. A smaller learning " + "rate may help.");
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
                                "The cost is falling and {0} right. The gradient reaches every layer.", points(right))
                        : Words.of("The cost is falling and {0} right, although {1}.", points(right), trouble());
            case STUCK ->
                trouble() == null
                        ? Words.of("The cost has almost stopped falling, and {0} wrong.", points(output.wrong()))
                        : Words.of(
                                "The cost has almost stopped falling, and {0} wrong: {1}.",
                                points(output.wrong()), trouble());
            default -> throw new IllegalStateException("A cause is never the first finding.");
        };
    }

    private String symmetry(LayerStatistics layer) {
        String alike = layer.units() == 2
                ? Words.of("Both units of layer {0} are copies of one another", layer.layer())
                : Words.of("All {0} units of layer {1} are copies of one another", layer.units(), layer.layer());
        return layerOf(Finding.NO_GRADIENT) == Symptoms.ABSENT
                ? Words.of("{0}. They get the same gradient, so they stay the same. Random first weights help.", alike)
                : Words.of(
                        "{0}, and their gradient is 0, so training changes nothing. Random first weights help.", alike);
    }

    private String confidentlyWrong() {
        return figures.cost() == Double.POSITIVE_INFINITY
                ? Words.of(
                        "The network is almost certain about {0} of {1} points and wrong about {2} of them, so the "
                                + "cost, −ln 0, is infinite. Smaller first weights or steps may help.",
                        NumberText.grouped(output.saturated()),
                        NumberText.grouped(output.points()),
                        NumberText.grouped(output.saturatedWrong()))
                : Words.of(
                        "The network is almost certain about {0} of {1} points and wrong about {2} of them, so the "
                                + "cost is high. Smaller first weights or steps may help.",
                        NumberText.grouped(output.saturated()),
                        NumberText.grouped(output.points()),
                        NumberText.grouped(output.saturatedWrong()));
    }

    /** What is wrong with a layer, as a clause without a full stop; null if nothing is. */
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
                    "most signals of layer {0} lie where the activation is flat, so little error passes back",
                    saturated);
        }
        return vanishing > 0
                ? Words.of("the gradient of layer {0} is less than a thousandth of the output layer’s", vanishing)
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
                ? Words.of("1 of {0} points is", NumberText.grouped(output.points()))
                : Words.of("{0} of {1} points are", NumberText.grouped(count), NumberText.grouped(output.points()));
    }
}
