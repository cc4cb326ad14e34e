package initlab.exercise;

import initlab.python.Matrix;
import initlab.words.Words;
import java.util.List;

/** Misconceptions that show in the shapes and types of the arrays. All keys are there. */
final class ShapeMisconceptions {
    /** Rows, the first that fits counts. */
    static final List<Misconception> TABLE = List.of(
            new Misconception(
                    "swapped",
                    Place.WEIGHTS,
                    evidence ->
                            evidence.all((trial, layer) -> trial.weights(layer).hasShape(rows(trial, layer), 1)
                                    && trial.bias(layer).hasShape(rows(trial, layer), columns(trial, layer))),
                    evidence -> Words.of(
                            "W has the shape of a bias, and b that of weights. Which of the two has one entry for each pair of units?")),
            new Misconception(
                    "scalar",
                    Place.WEIGHTS,
                    evidence -> evidence.any((trial, layer) ->
                            trial.weights(layer).hasShape() || trial.bias(layer).hasShape()),
                    evidence -> Words.of(
                            "{0} is a single number. Each layer needs a matrix. How many rows and columns does it have, and which NumPy function makes it?",
                            firstWithShape(evidence, 0))),
            new Misconception(
                    "transposed",
                    Place.WEIGHTS,
                    evidence -> evidence.any((trial, layer) -> !isRight(trial, layer)
                            && trial.weights(layer).hasShape(columns(trial, layer), rows(trial, layer))),
                    evidence -> transposed(evidence)),
            new Misconception(
                    "flat-bias",
                    Place.BIAS,
                    evidence -> evidence.any((trial, layer) -> trial.bias(layer).shape().length == 1),
                    evidence -> Words.of(
                            "{0} has one dimension, so it is neither a row nor a column. Added to W·A, it would be spread along the wrong direction. Which two numbers does the shape of a column have?",
                            firstWithShape(evidence, 1))),
            new Misconception(
                    "transposed",
                    Place.BIAS,
                    evidence -> evidence.any((trial, layer) ->
                            rows(trial, layer) > 1 && trial.bias(layer).hasShape(1, rows(trial, layer))),
                    evidence -> Words.of(
                            "The bias is a row. Each row of W belongs to one unit. How must b lie so that each unit has its own row in it?")),
            new Misconception(
                    "flat-bias",
                    Place.BIAS,
                    evidence -> evidence.any((trial, layer) -> rows(trial, layer) > 1
                            && rows(trial, layer) != columns(trial, layer)
                            && trial.bias(layer).hasShape(rows(trial, layer), rows(trial, layer))),
                    evidence -> Words.of(
                            "The bias is a square. That happens when a column and an array with one dimension are added. Which of the two is no column?")),
            new Misconception(
                    "bias-of-inputs",
                    Place.BIAS,
                    evidence -> evidence.all((trial, layer) ->
                            isRight(trial, layer) && trial.bias(layer).hasShape(columns(trial, layer), 1)),
                    evidence -> Words.of(
                            "The bias has one entry for each input of the layer. Who has a bias: the units that send, or the units that receive?")),
            new Misconception(
                    "flat-weights",
                    Place.WEIGHTS,
                    evidence ->
                            evidence.any((trial, layer) -> trial.weights(layer).shape().length == 1),
                    evidence -> Words.of(
                            "{0} has one dimension. Weights connect two layers. Which two sizes does their matrix need?",
                            firstWithShape(evidence, 1))),
            new Misconception(
                    "wrong-shape", Place.WEIGHTS, evidence -> !evidence.hasShapes(), evidence -> wrongShape(evidence)),
            new Misconception(
                    "integer-arrays",
                    Place.WEIGHTS,
                    evidence -> evidence.any(ShapeMisconceptions::isCutOff),
                    evidence -> Words.of(
                            "The arrays hold integers, so everything behind the point is cut off. Which type do weights need, and where does yours come from?")));

    private ShapeMisconceptions() {}

    private static int rows(Trial trial, int layer) {
        return trial.dims()[layer];
    }

    private static int columns(Trial trial, int layer) {
        return trial.dims()[layer - 1];
    }

    private static boolean isRight(Trial trial, int layer) {
        return trial.weights(layer).hasShape(rows(trial, layer), columns(trial, layer));
    }

    /** Whether weights differ and cannot hold fractions. Equal integers are another matter, such as ones. */
    private static boolean isCutOff(Trial trial, int layer) {
        Matrix weights = trial.weights(layer);
        double[] expected = trial.expected().get("W" + layer).values();
        boolean differs = false;
        boolean varies = false;
        for (int i = 0; i < expected.length; i++) {
            differs = differs || weights.values()[i] != expected[i];
            varies = varies || weights.values()[i] != weights.values()[0];
        }
        return !weights.dtype().startsWith("float") && differs && varies;
    }

    private static String transposed(Evidence evidence) {
        for (Trial trial : evidence.trials()) {
            for (int layer = 1; layer <= trial.layers(); layer++) {
                Matrix weights = trial.weights(layer);
                if (weights != null
                        && !isRight(trial, layer)
                        && weights.hasShape(columns(trial, layer), rows(trial, layer))) {
                    return Words.of(
                            "{0} has the shape {1} and should have {2}. In W·A, each row of W belongs to one unit of the layer. Which size comes first?",
                            "W" + layer,
                            weights.shapeText(),
                            Matrix.shapeText(rows(trial, layer), columns(trial, layer)));
                }
            }
        }
        return "";
    }

    private static String wrongShape(Evidence evidence) {
        for (Trial trial : evidence.trials()) {
            for (String key : trial.expected().keySet()) {
                Matrix matrix = trial.parameters().get(key);
                int[] shape = trial.expected().get(key).shape();
                if (matrix != null && !matrix.hasShape(shape)) {
                    return Words.of(
                            "For the layers {0}, {1} has the shape {2}, and {3} is expected. Which entries of layers_dims belong to this layer?",
                            KeyMisconceptions.list(trial.dims()), key, matrix.shapeText(), Matrix.shapeText(shape));
                }
            }
        }
        return Words.of("The shapes do not follow the layers. Which entries of layers_dims belong to layer l?");
    }

    /** The name of the first array with a number of dimensions. */
    private static String firstWithShape(Evidence evidence, int dimensions) {
        for (Trial trial : evidence.trials()) {
            for (String key : trial.expected().keySet()) {
                Matrix matrix = trial.parameters().get(key);
                if (matrix != null && matrix.shape().length == dimensions) {
                    return key;
                }
            }
        }
        return "";
    }
}
