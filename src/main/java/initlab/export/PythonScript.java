package initlab.export;

import initlab.data.CsvPoints;
import initlab.initializer.Initialization;
import initlab.network.LayerDims;
import initlab.numpy.PythonFloat;
import initlab.setup.ClassNames;
import initlab.setup.Setup;
import initlab.text.Json;
import initlab.training.CostSchedule;

/** Writes a Python script that repeats the runs with NumPy. */
public final class PythonScript {
    private static final String TORCH_LINE = "    # In PyTorch: ";
    private static final String KERAS_LINE = "    # In Keras, with other random numbers: ";
    private static final String HINT = """
            # The lines for PyTorch give the same numbers after torch.manual_seed(SEED), first layer first. Those of
            # torch.nn.init fill layers that were made before the seed was set; the biases of these are set to 0.
            """;

    private PythonScript() {}

    /** The script of a set-up. It prints the costs of every initialization. */
    public static String of(Setup setup) {
        StringBuilder text = new StringBuilder(model(setup)).append("\n\n");
        for (String initialization : setup.initializations()) {
            if (!Initialization.isGiven(initialization)) {
                append(text, Initialization.of(initialization).pythonHelpers());
            }
        }
        text.append("# The weights and the biases of a layer.\n")
                .append(hint(setup))
                .append("STARTS = {\n");
        for (String initialization : setup.initializations()) {
            if (Initialization.isGiven(initialization)) {
                continue;
            }
            Initialization start = Initialization.of(initialization);
            text.append(comment(start))
                    .append("    '")
                    .append(initialization)
                    .append("': lambda random, shape, fan_in, fan_out, layer, layers: (\n        ")
                    .append(start.python())
                    .append(",\n        ")
                    .append(start.pythonBias())
                    .append("),\n");
        }
        text.append("}\n").append(MAIN);
        if (setup.initializations().contains(Initialization.FILE)) {
            text.append(FILE);
        }
        if (setup.initializations().contains(Initialization.MINE)) {
            text.append("\n\n# The cell of the lesson.\n").append(setup.cell().trim());
            text.append(MINE.replace("FUNCTION", function(setup.cell())));
        }
        return text.toString();
    }

    /** The framework's line for the weights, as a comment; empty if there is none. */
    private static String comment(Initialization start) {
        String line = start.frameworkLine();
        if (line == null) {
            return "";
        }
        return (isTorch(line) ? TORCH_LINE : KERAS_LINE) + line + "\n";
    }

    /** When PyTorch's lines give the same numbers; empty if there are none. */
    private static String hint(Setup setup) {
        for (String initialization : setup.initializations()) {
            String line = Initialization.of(initialization).frameworkLine();
            if (line != null && isTorch(line)) {
                return HINT;
            }
        }
        return "";
    }

    private static boolean isTorch(String line) {
        return line.startsWith("torch.");
    }

    /** Adds functions that are not there yet; two empty lines end each. */
    private static void append(StringBuilder text, String functions) {
        int from = 0;
        while (from < functions.length()) {
            int end = functions.indexOf("\n\n\n", from) + 3;
            String function = functions.substring(from, end);
            text.append(text.indexOf(function) < 0 ? function : "");
            from = end;
        }
    }

    /** The last of the lesson's functions that a cell defines. */
    private static String function(String cell) {
        int at = cell.lastIndexOf("def initialize_parameters_");
        int from = at + "def ".length();
        int end = at < 0 ? -1 : cell.indexOf('(', from);
        return end < 0 ? "None" : cell.substring(from, end).trim();
    }

    /** The model of a set-up, without initializations: {@code train(weights, biases)} trains and prints the costs. */
    public static String model(Setup setup) {
        StringBuilder text = new StringBuilder("""
                # Made by Initialization Lab: the same runs with NumPy alone.
                # fan_in, fan_out, layer and layers may be used in weights and biases.
                from math import e, pi, sqrt
                import numpy as np

                """);
        text.append("LAYERS = [")
                .append(list(setup.layerDims()))
                .append("]\nRATE = ")
                .append(PythonFloat.repr(setup.learningRate()))
                .append("\nITERATIONS = ")
                .append(setup.iterations())
                .append("\nSEED = ")
                .append(setup.seed())
                .append("\nNOISE = ")
                .append(PythonFloat.repr(setup.noise()))
                .append("\nBATCH = ")
                .append(setup.batchSize() == 0 ? "None" : String.valueOf(setup.batchSize()))
                .append("\nSTOP = ")
                .append(setup.stopCost() == 0 ? "None" : PythonFloat.repr(setup.stopCost()))
                .append("\n\n\n")
                .append(
                        setup.hasOwnPoints()
                                ? ownPoints(CsvPoints.format(setup.ownPoints(), ';'), setup.classNames())
                                : DataSetPython.of(setup.dataSet()))
                .append("\n\n")
                .append(ActivationPython.of(setup.activation()))
                .append("\n\ndef looked_at(k):\n    return ")
                .append(new CostSchedule(setup.iterations()).python())
                .append("\n\n\n");
        return text.append(TRAINING).toString();
    }

    private static String ownPoints(String points, ClassNames names) {
        StringBuilder classes = new StringBuilder("CLASSES = [");
        Json.string(classes, names.of(0));
        classes.append(", ");
        Json.string(classes, names.of(1));
        return classes + "]\nPOINTS = np.array([\n    [" + points.replace(";", "],\n    [") + """
                ]])


                def points(n, seed):
                    # Of each class every fourth point is kept for the test set.
                    kept = np.empty(len(POINTS), bool)
                    for label in (0, 1):
                        at = np.flatnonzero(POINTS[:, 2] == label)
                        kept[at] = np.arange(len(at)) % 4 == 3
                    part = POINTS[kept == (seed == 2)]
                    return part[:, :2].T.copy(), part[:, 2].reshape(1, -1)
                """;
    }

    private static final String TRAINING = """
            def start(rule):
                random = np.random.RandomState(SEED)
                weights, biases = [], []
                layers = len(LAYERS) - 1
                for layer in range(1, layers + 1):
                    fan_in, fan_out = LAYERS[layer - 1], LAYERS[layer]
                    w, b = rule(random, (fan_out, fan_in), fan_in, fan_out, layer, layers)
                    weights.append(w)
                    biases.append(np.full((fan_out, 1), b, float))
                return weights, biases


            def layered(parameters):
                numbers = range(1, len(LAYERS))
                return [parameters['W%d' % l] for l in numbers], [parameters['b%d' % l] for l in numbers]


            def forward(weights, biases, x):
                sums, signals = [None], [x]
                for w, b in zip(weights[:-1], biases[:-1]):
                    sums.append(w @ signals[-1] + b)
                    signals.append(activate(sums[-1]))
                sums.append(weights[-1] @ signals[-1] + biases[-1])
                with np.errstate(over='ignore'):
                    signals.append(1 / (1 + np.exp(-sums[-1])))
                return sums, signals


            def output(weights, biases, x):
                return forward(weights, biases, x)[1][-1]


            def cost(a, y):
                with np.errstate(divide='ignore', invalid='ignore'):
                    return np.nansum(-np.log(a) * y - np.log(1 - a) * (1 - y)) / y.shape[1]


            def train(weights, biases):
                all_x, all_y = points(300, 1)
                batches = all_y.shape[1] // BATCH if BATCH else 1
                for k in range(ITERATIONS + 1):
                    stopped = k == ITERATIONS
                    if k % 1000 == 0 or stopped or STOP and looked_at(k):
                        c = float(cost(output(weights, biases, all_x), all_y))
                        stopped = stopped or STOP and c <= STOP
                        if k % 1000 == 0 or stopped:
                            print('Cost after iteration %d: %r' % (k, c))
                    if stopped:
                        break
                    x, y = all_x, all_y
                    if BATCH:
                        order = np.random.RandomState(k // batches).permutation(all_y.shape[1])
                        chosen = order[k % batches * BATCH:(k % batches + 1) * BATCH]
                        x, y = all_x[:, chosen], all_y[:, chosen]
                    sums, signals = forward(weights, biases, x)
                    error = (signals[-1] - y) / y.shape[1]
                    for layer in range(len(weights) - 1, -1, -1):
                        gradient = error @ signals[layer].T
                        bias_gradient = error.sum(axis=1, keepdims=True)
                        if layer > 0:
                            error = (weights[layer].T @ error) * slope(sums[layer], signals[layer])
                        weights[layer] = weights[layer] - RATE * gradient
                        biases[layer] = biases[layer] - RATE * bias_gradient
                for name, n, seed in (('train', 300, 1), ('test', 100, 2)):
                    px, py = points(n, seed)
                    right = (output(weights, biases, px) > 0.5) == py
                    print('Accuracy on the %s set: %r' % (name, float(np.mean(right))))
            """;

    private static final String FILE = """


            # The file of weights: put it beside this script.
            if __name__ == '__main__':
                print('file')
                train(*layered(np.load('weights.npz')))
            """;

    private static final String MINE = """


            if __name__ == '__main__':
                print('mine')
                train(*layered(FUNCTION(LAYERS)))
            """;

    private static final String MAIN = """

            if __name__ == '__main__':
                for name, rule in STARTS.items():
                    print(name)
                    train(*start(rule))
            """;

    private static String list(LayerDims dims) {
        StringBuilder text = new StringBuilder();
        for (int size : dims.sizes()) {
            text.append(text.length() == 0 ? "" : ", ").append(size);
        }
        return text.toString();
    }
}
