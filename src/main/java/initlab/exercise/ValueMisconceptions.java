package initlab.exercise;

import initlab.python.Matrix;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Misconceptions that show in the numbers. Keys and shapes are right. */
final class ValueMisconceptions {
    /** Rows, the first that fits counts. */
    static final List<Misconception> TABLE = List.of(
            new Misconception(
                    "not-finite",
                    Place.WEIGHTS,
                    evidence -> evidence.any(
                            (trial, layer) -> !isFinite(trial.weights(layer)) || !isFinite(trial.bias(layer))),
                    evidence -> Words.of(
                            "Some entries are infinite or not a number. Which division by zero or root of a negative number makes them?")),
            new Misconception(
                    "ones-for-zeros",
                    Place.WEIGHTS,
                    evidence -> onlyWeights(evidence, ValueMisconceptions::isOnes),
                    evidence -> Words.of(
                            "All weights are 1. Units with equal weights stay equal, as with zeros, but these are not zeros. Which NumPy function is named after what you need?")),
            new Misconception(
                    "ones-for-zeros",
                    Place.BIAS,
                    evidence -> evidence.all((trial, layer) -> isOnes(trial.bias(layer))),
                    evidence -> Words.of("All biases are 1. With which value does the notebook start every bias?")),
            new Misconception(
                    "no-seed",
                    Place.RETURN,
                    evidence -> !evidence.repeats(),
                    evidence -> Words.of(
                            "Two calls return different numbers. What makes a random generator start from the same place every time, and where must it be said?")),
            new Misconception(
                    "constant-bias",
                    Place.BIAS,
                    evidence -> evidence.all((trial, layer) ->
                            isConstant(trial.bias(layer)) && trial.bias(layer).values()[0] != 0),
                    evidence -> Words.of(
                            "All biases have one value, which is not 0. With which value does the notebook start every bias?")),
            new Misconception(
                    "random-bias",
                    Place.BIAS,
                    evidence -> evidence.any((trial, layer) -> !isZero(trial.bias(layer))),
                    evidence -> Words.of(
                            "The biases are not zero. Different weights already make the units different. What is left for random biases to do?")),
            new Misconception(
                    "random-for-zeros",
                    Place.WEIGHTS,
                    evidence -> !evidence.exercise().isRandom(),
                    evidence -> Words.of(
                            "The weights are not all zero. What does this exercise want to show about units that start alike?")),
            new Misconception(
                    "zeros-kept",
                    Place.WEIGHTS,
                    evidence -> evidence.all((trial, layer) -> isZero(trial.weights(layer))),
                    evidence -> Words.of(
                            "All weights are zero, as in the first exercise. What has to break the symmetry between the units?")),
            new Misconception(
                    "constant-weights",
                    Place.WEIGHTS,
                    evidence -> onlyWeights(evidence, ValueMisconceptions::isConstant),
                    evidence -> Words.of(
                            "All weights of a layer are equal, so its units compute the same and learn the same. What has to break this symmetry?")),
            new Misconception(
                    "integer-division", Place.WEIGHTS, Scales::fitsRoundedDown, evidence -> Scales.integerDivision()),
            new Misconception(
                    "rand-for-randn",
                    Place.WEIGHTS,
                    evidence -> Draws.explainMoved(evidence, Draws::uniform),
                    evidence -> Words.of(
                            "The numbers are spread evenly between two limits. The exercise asks for a bell curve around 0. What does the n at the end of a function’s name stand for?")),
            new Misconception(
                    "random-bias",
                    Place.BIAS,
                    evidence -> !Draws.explain(evidence, Draws::plain)
                            && (Draws.explain(evidence, Draws::biasFirst) || Draws.explain(evidence, Draws::biasLast)),
                    evidence -> Words.of(
                            "The biases are zero, but random numbers were drawn for them, so the weights of later layers get other ones. How can a matrix of zeros be made without drawing?")),
            new Misconception(
                    "layers-backwards",
                    Place.LOOP,
                    evidence -> !Draws.explain(evidence, Draws::plain) && Draws.explain(evidence, Draws::backwards),
                    evidence -> Words.of(
                            "The last layer gets the first random numbers. In which order does the notebook go through the layers?")),
            new Misconception(
                    "transposed",
                    Place.WEIGHTS,
                    evidence -> !Draws.explain(evidence, Draws::plain) && Draws.explain(evidence, Draws::byColumns),
                    evidence -> Words.of(
                            "The numbers are right but lie in columns instead of rows, as if the matrix had been turned. With which shape must it be drawn to need no turning?")),
            new Misconception(
                    "another-seed",
                    Place.SEED,
                    evidence -> !Draws.explain(evidence, Draws::plain) && Draws.seed(evidence) >= 0,
                    evidence -> Words.of(
                            "These are the random numbers of seed {0}. Which seed does the notebook ask for?",
                            Draws.seed(evidence))),
            new Misconception(
                    "seed-in-loop",
                    Place.SEED,
                    evidence -> !Draws.explain(evidence, Draws::plain) && Draws.seededInEachLayer(evidence),
                    evidence -> Words.of(
                            "Every layer begins its random numbers anew. How often is the seed set, and how often should it be?")),
            new Misconception(
                    "added",
                    Place.WEIGHTS,
                    evidence -> !Draws.explain(evidence, Draws::plain) && Draws.explainMoved(evidence, Draws::plain),
                    evidence -> Words.of(
                            "The numbers are moved away from 0 instead of, or besides, being stretched. Which operation makes a random number ten times as large?")));

    /** What is said if the numbers fit the exercise's layers, but no others. */
    private static final Misconception HARD_CODED = new Misconception(
            KeyMisconceptions.HARD_CODED,
            Place.NONE,
            evidence -> evidence.first().isRight(),
            KeyMisconceptions::hardCoded);

    /** What is said if the numbers are the exercise's, but no known factor fits. */
    private static final Misconception OTHER_SCALE = new Misconception(
            "other-scale",
            Place.WEIGHTS,
            evidence -> Draws.explain(evidence, Draws::plain),
            evidence -> Words.of(
                    "The random numbers are the right ones, but their factor is not. Which factor does the exercise ask for, and does yours change from layer to layer as it should?"));

    private ValueMisconceptions() {}

    /** All rows, with the table of factors at the end. */
    static List<Misconception> table() {
        List<Misconception> all = new ArrayList<>(TABLE);
        all.addAll(Scales.table());
        all.add(HARD_CODED);
        all.add(OTHER_SCALE);
        return all;
    }

    /** A condition on a matrix of numbers. */
    @FunctionalInterface
    private interface Kind {
        boolean fits(Matrix matrix);
    }

    private static boolean onlyWeights(Evidence evidence, Kind kind) {
        return evidence.all((trial, layer) -> kind.fits(trial.weights(layer)));
    }

    private static boolean isFinite(Matrix matrix) {
        boolean finite = true;
        for (double value : matrix.values()) {
            finite = finite && !Double.isNaN(value) && !Double.isInfinite(value);
        }
        return finite;
    }

    private static boolean isConstant(Matrix matrix) {
        return isAll(matrix, matrix.values()[0]);
    }

    private static boolean isOnes(Matrix matrix) {
        return isAll(matrix, 1);
    }

    private static boolean isZero(Matrix matrix) {
        return isAll(matrix, 0);
    }

    private static boolean isAll(Matrix matrix, double expected) {
        boolean all = true;
        for (double value : matrix.values()) {
            all = all && value == expected;
        }
        return all;
    }
}
