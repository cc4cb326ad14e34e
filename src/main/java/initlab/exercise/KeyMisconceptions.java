package initlab.exercise;

import initlab.python.Matrix;
import initlab.words.Words;
import java.util.List;
import java.util.Map;

/** Misconceptions that show in what is returned and under which keys. */
final class KeyMisconceptions {
    /** How closely numbers must agree that were copied from the notebook's output, which has eight decimals. */
    private static final double PRINTED = 1e-8;

    static final String HARD_CODED = "hard-coded";

    /** Rows, the first that fits counts. */
    static final List<Misconception> TABLE = List.of(
            new Misconception(
                    "no-return",
                    Place.RETURN,
                    evidence -> evidence.first().type().equals("NoneType"),
                    evidence -> Words.of(
                            "The function returns None. Everything it computed is lost when it ends. What has to be its last line?")),
            new Misconception(
                    "not-a-dict",
                    Place.RETURN,
                    evidence -> !evidence.first().isDict(),
                    evidence -> Words.of(
                            "The function returns a value of type {0}. The model looks up W1, b1, W2 … by name. Which variable holds all of them?",
                            evidence.first().type())),
            new Misconception(
                    "not-filled-in",
                    Place.WEIGHTS,
                    evidence -> hasObjects(evidence.first()),
                    evidence -> Words.of(
                            "At least one of the parameters is still None. Which lines has the notebook left for you to fill in?")),
            new Misconception(
                    "not-filled-in",
                    Place.LOOP,
                    evidence -> evidence.first().parameters().isEmpty(),
                    evidence -> Words.of(
                            "The function returns an empty dict. Which lines has the notebook left for you to fill in?")),
            new Misconception(
                    "layer-0",
                    Place.LOOP,
                    evidence -> evidence.first().parameters().containsKey("W0")
                            || evidence.first().parameters().containsKey("b0"),
                    evidence -> Words.of(
                            "There are parameters of a layer 0. Layer 0 is the input, and nothing feeds it. Which is the first layer that has weights?")),
            new Misconception(
                    "return-in-loop",
                    Place.RETURN,
                    evidence -> onlyFirstLayer(evidence),
                    evidence -> Words.of(
                            "Only the first layer has parameters, however many layers there are. How often does the loop run before the function returns?")),
            new Misconception(HARD_CODED, Place.NONE, KeyMisconceptions::isHardCoded, KeyMisconceptions::hardCoded),
            new Misconception(
                    "last-layer-missing",
                    Place.LOOP,
                    evidence -> lacks(evidence.first(), evidence.first().layers()),
                    evidence -> Words.of(
                            "The last layer has no parameters. For how many values of l does the loop run, and how many layers have weights?")),
            new Misconception(
                    "first-layer-missing",
                    Place.LOOP,
                    evidence -> lacks(evidence.first(), 1),
                    evidence -> Words.of(
                            "The first layer has no parameters. With which value of l does the loop begin, and which layers have weights?")),
            new Misconception(
                    "bias-missing",
                    Place.LOOP,
                    evidence -> hasOnly(evidence.first(), "W"),
                    evidence -> Words.of(
                            "The dict has weights but no biases b1, b2 … What does each unit add to its weighted sum?")),
            new Misconception(
                    "weights-missing",
                    Place.LOOP,
                    evidence -> hasOnly(evidence.first(), "b"),
                    evidence -> Words.of(
                            "The dict has biases but no weights W1, W2 … Under which name does each layer look up its weights?")),
            new Misconception(
                    "keys",
                    Place.LOOP,
                    evidence -> !evidence.first().hasKeys(),
                    evidence -> Words.of(
                            "The keys are {0}, and {1} are expected. How is each name made from a letter and the number of the layer?",
                            names(evidence.first().parameters()),
                            names(evidence.first().expected()))));

    private KeyMisconceptions() {}

    /** What is said of a function that fits the exercise's layers alone. */
    static String hardCoded(Evidence evidence) {
        return Words.of(
                "The function answers for the layers {0} only. Called with {1}, it does not follow them. Which numbers in it should come from layers_dims?",
                list(evidence.first().dims()), list(Exercise.MODEL));
    }

    private static boolean hasObjects(Trial trial) {
        for (Matrix matrix : trial.parameters().values()) {
            if (matrix.dtype().equals("object")) {
                return true;
            }
        }
        return false;
    }

    private static boolean lacks(Trial trial, int layer) {
        boolean others = trial.parameters().size() == trial.expected().size() - 2;
        for (String key : trial.expected().keySet()) {
            boolean left = key.equals("W" + layer) || key.equals("b" + layer);
            others = others && trial.parameters().containsKey(key) != left;
        }
        return others;
    }

    /** Whether the keys are exactly the expected ones with one letter. */
    private static boolean hasOnly(Trial trial, String letter) {
        boolean only = trial.parameters().size() == trial.layers();
        for (String key : trial.parameters().keySet()) {
            only = only && key.startsWith(letter) && trial.expected().containsKey(key);
        }
        return only;
    }

    private static boolean onlyFirstLayer(Evidence evidence) {
        boolean only = evidence.trials().size() > 1;
        for (Trial trial : evidence.trials()) {
            only = only
                    && trial.parameters().size() == 2
                    && trial.weights(1) != null
                    && trial.bias(1) != null
                    && trial.weights(1).isNumeric()
                    && trial.weights(1).hasShape(trial.dims()[1], trial.dims()[0]);
        }
        return only;
    }

    /**
     * Whether the function has the exercise's layers in it: its answer fits them but no others, or is always the same.
     */
    private static boolean isHardCoded(Evidence evidence) {
        Trial first = evidence.first();
        if (evidence.trials().size() < 2 || !first.hasKeys() || !first.hasShapes()) {
            return false;
        }
        boolean fits = first.agrees(PRINTED) || nearlyPrinted(first);
        boolean same = true;
        boolean follows = true;
        for (Trial trial : evidence.trials().subList(1, evidence.trials().size())) {
            same = same && equal(first.parameters(), trial.parameters());
            follows = follows && trial.isDict() && trial.hasShapes();
        }
        return same || fits && !follows;
    }

    /** Whether all numbers are at most half a unit of the eighth decimal from the expected ones. */
    private static boolean nearlyPrinted(Trial trial) {
        for (Map.Entry<String, Matrix> entry : trial.expected().entrySet()) {
            double[] actual = trial.parameters().get(entry.getKey()).values();
            for (int i = 0; i < actual.length; i++) {
                if (!(Math.abs(actual[i] - entry.getValue().values()[i]) <= PRINTED)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two calls returned the same numbers under the same names. */
    static boolean equal(Map<String, Matrix> a, Map<String, Matrix> b) {
        boolean same = a.keySet().equals(b.keySet());
        for (Map.Entry<String, Matrix> entry : a.entrySet()) {
            Matrix other = b.get(entry.getKey());
            same = same && entry.getValue().hasShape(other.shape()) && sameNumbers(entry.getValue(), other);
        }
        return same;
    }

    private static boolean sameNumbers(Matrix a, Matrix b) {
        boolean same = a.isNumeric() == b.isNumeric();
        for (int i = 0; same && a.isNumeric() && i < a.values().length; i++) {
            double x = a.values()[i];
            double y = b.values()[i];
            same = x == y || Double.isNaN(x) && Double.isNaN(y);
        }
        return same;
    }

    private static String names(Map<String, Matrix> parameters) {
        return parameters.isEmpty() ? "{}" : String.join(", ", parameters.keySet());
    }

    /** Layers as Python writes them. */
    static String list(int... dims) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < dims.length; i++) {
            text.append(i == 0 ? "" : ", ").append(dims[i]);
        }
        return text.append(']').toString();
    }
}
