package initlab.exercise;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Factors that students multiply standard normal weights with instead of the exercise's. */
final class Scales {
    private static final double TOLERANCE = 1e-9;
    private static final double TIMES_10 = 10;
    private static final double SMALL = 0.01;

    /**
     * One factor.
     *
     * @param identifier the misconception's name
     * @param factor the factor of a layer
     * @param text what is different and a question
     */
    private record Row(String identifier, Exercise.Scale factor, Misconception.Text text) {}

    /** Rows, the first that fits counts. */
    private static final List<Row> ROWS = List.of(
            new Row("no-scale", (l, n) -> 1, e -> noScale(e)),
            new Row("scale-0.01", (l, n) -> SMALL, e -> small()),
            new Row("scale-0.01", (l, n) -> SMALL * he(l, n), e -> small()),
            new Row(
                    "times-10-kept",
                    (l, n) -> TIMES_10,
                    e -> Words.of(
                            "The weights are still multiplied by 10, as in the exercise before. What does He’s factor depend on?")),
            new Row("times-10-kept", (l, n) -> TIMES_10 * he(l, n), e -> times10()),
            new Row("times-10-kept", (l, n) -> TIMES_10 * Math.sqrt(2. / n[l]), e -> times10()),
            new Row("times-10-kept", (l, n) -> TIMES_10 * 2 / n[l - 1], e -> times10()),
            new Row("times-10-kept", (l, n) -> TIMES_10 * Math.sqrt(1. / n[l - 1]), e -> times10()),
            new Row(
                    "he-factor",
                    (l, n) -> he(l, n),
                    e -> Words.of(
                            "The weights follow the size of the layers, which is for the next exercise. How large does this one want them in every layer?")),
            new Row("fan-out", (l, n) -> Math.sqrt(2. / n[l]), e -> fanOut()),
            new Row("fan-out", (l, n) -> 2. / n[l], e -> fanOut()),
            new Row("fan-out", (l, n) -> Math.sqrt(1. / n[l]), e -> fanOut()),
            new Row("no-sqrt", (l, n) -> 2. / n[l - 1], e -> noRoot()),
            new Row("no-sqrt", (l, n) -> 1. / n[l - 1], e -> noRoot()),
            new Row(
                    "one-for-two",
                    (l, n) -> Math.sqrt(1. / n[l - 1]),
                    e -> Words.of(
                            "The variance of the weights is half of He’s. It would keep a signal’s size if every unit passed it on. What does ReLU do with half of the values?")),
            new Row("fan-average", (l, n) -> Math.sqrt(2. / (n[l - 1] + n[l])), e -> fanAverage()),
            new Row("fan-average", (l, n) -> Math.sqrt(4. / (n[l - 1] + n[l])), e -> fanAverage()),
            new Row("fan-average", (l, n) -> Math.sqrt(1. / (n[l - 1] + n[l])), e -> fanAverage()),
            new Row("fan-average", (l, n) -> Math.sqrt(6. / (n[l - 1] + n[l])), e -> fanAverage()),
            new Row(
                    "sqrt-of-2-only",
                    (l, n) -> Math.sqrt(2) / n[l - 1],
                    e -> Words.of(
                            "The root covers the 2 alone, not the whole quotient. Where does its parenthesis close?")),
            new Row(
                    "sqrt-of-2-only",
                    (l, n) -> Math.sqrt(2),
                    e -> Words.of(
                            "Every layer has the same factor, the root of 2. By what is the 2 divided before the root is taken?")),
            new Row(
                    "sqrt-of-fan-in-only",
                    (l, n) -> 2 / Math.sqrt(n[l - 1]),
                    e -> Words.of(
                            "The root covers the number of inputs alone, not the whole quotient. Where does its parenthesis open?")),
            new Row("inverted", (l, n) -> Math.sqrt(n[l - 1] / 2.), e -> inverted()),
            new Row("inverted", (l, n) -> n[l - 1] / 2., e -> inverted()),
            new Row("inverted", (l, n) -> Math.sqrt(n[l - 1]), e -> inverted()),
            new Row(
                    "fan-in-of-first-layer",
                    (l, n) -> Math.sqrt(2. / n[0]),
                    e -> Words.of(
                            "Every layer has the factor of the first one. Which entry of layers_dims has to change with l?")),
            new Row(
                    "fan-of-last-layer",
                    (l, n) -> Math.sqrt(2. / n[n.length - 1]),
                    e -> Words.of(
                            "Every layer uses the size of the output layer. Which entry of layers_dims has to change with l?")),
            new Row("integer-division", (l, n) -> Math.sqrt(Math.floor(2. / n[l - 1])), e -> integerDivision()),
            new Row("integer-division", (l, n) -> Math.floor(2. / n[l - 1]), e -> integerDivision()),
            new Row("integer-division", (l, n) -> 1 / Math.sqrt(Math.floor(n[l - 1] / 2.)), e -> integerDivision()),
            new Row("integer-division", (l, n) -> Math.floor(he(l, n)), e -> integerDivision()),
            new Row("layer-number", (l, n) -> Math.sqrt(2. / l), e -> layerNumber()),
            new Row("layer-number", (l, n) -> Math.sqrt(2. / (n.length - 1)), e -> layerNumber()),
            new Row("layer-number", (l, n) -> Math.sqrt(2. / n.length), e -> layerNumber()),
            new Row(
                    "fan-product",
                    (l, n) -> Math.sqrt(2. / (n[l - 1] * n[l])),
                    e -> Words.of(
                            "The factor depends on the number of weights of the layer. How many values does one unit add up?")),
            new Row(
                    "squared",
                    (l, n) -> 4. / n[l - 1] / n[l - 1],
                    e -> Words.of(
                            "The quotient is squared, which makes the weights far too small. Which operation turns a variance into a standard deviation?")),
            new Row(
                    "six-for-two",
                    (l, n) -> Math.sqrt(6. / n[l - 1]),
                    e -> Words.of(
                            "There is a 6 in the root. It belongs to the limits of uniform weights. Which number goes with normal ones?")));

    private Scales() {}

    /** He's factor. */
    private static double he(int layer, int... dims) {
        return Math.sqrt(2. / dims[layer - 1]);
    }

    /** The misconceptions, in the form of the other tables. */
    static List<Misconception> table() {
        List<Misconception> table = new ArrayList<>();
        for (Row row : ROWS) {
            table.add(
                    new Misconception(row.identifier, Place.WEIGHTS, evidence -> fits(evidence, row.factor), row.text));
        }
        return table;
    }

    /** Whether the weights of all layers in all trials are the exercise's draws times this factor. */
    private static boolean fits(Evidence evidence, Exercise.Scale factor) {
        for (Trial trial : evidence.trials()) {
            double[] actual = Draws.factors(trial, Draws::plain);
            for (int layer = 1; layer <= trial.layers(); layer++) {
                double expected = factor.of(layer, trial.dims());
                if (actual == null || !(Math.abs(actual[layer - 1] - expected) <= TOLERANCE * Math.abs(expected))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the weights are the exercise's draws times some factor of this table, rounded down. */
    static boolean fitsRoundedDown(Evidence evidence) {
        for (Row row : ROWS) {
            if (fitsRoundedDown(evidence, row.factor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsRoundedDown(Evidence evidence, Exercise.Scale factor) {
        for (Trial trial : evidence.trials()) {
            double[][] drawn = Draws.plain(trial.dims());
            for (int layer = 1; layer <= trial.layers(); layer++) {
                double scale = factor.of(layer, trial.dims());
                double[] actual = trial.weights(layer).values();
                for (int i = 0; i < actual.length; i++) {
                    if (actual[i] != Math.floor(drawn[layer - 1][i] * scale)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static String noScale(Evidence evidence) {
        return evidence.exercise().word().equals("he")
                ? Words.of(
                        "Every layer has the same factor, however many inputs it has. How does the sum of n random numbers grow with n?")
                : Words.of(
                        "These are standard normal numbers as randn returns them. How large does this exercise want the weights?");
    }

    private static String small() {
        return Words.of(
                "The weights are multiplied by 0.01. Small weights are a good habit elsewhere, but what does this exercise want to show?");
    }

    private static String times10() {
        return Words.of(
                "The weights are ten times as large. Which part of the expression comes from the exercise before?");
    }

    private static String fanOut() {
        return Words.of(
                "The factor depends on the size of the layer itself. A unit adds up what it receives. Which entry of layers_dims counts the inputs of layer l?");
    }

    private static String noRoot() {
        return Words.of(
                "He’s method sets the variance of the weights, and here the standard deviation has that value. How do you get from one to the other?");
    }

    private static String fanAverage() {
        return Words.of(
                "The factor depends on both layers, as in the method of Glorot and Bengio. Which of the two sizes does He’s method use?");
    }

    private static String inverted() {
        return Words.of(
                "The factor grows with the number of inputs, so the sums grow twice. Should weights be larger or smaller if there are more of them?");
    }

    static String integerDivision() {
        return Words.of(
                "A quotient is rounded down to a whole number. What is 2 // 4 in Python, and how is it different from 2 / 4?");
    }

    private static String layerNumber() {
        return Words.of(
                "The factor depends on the number of the layer or of the layers. What do you find in layers_dims, and what is l?");
    }
}
