package initlab.export;

import initlab.data.DataSet;
import initlab.network.Activation;
import initlab.network.Distribution;
import initlab.network.Initialization;
import initlab.numpy.PythonFloat;
import initlab.setup.Setup;
import initlab.training.CostSchedule;

/** A script that does with NumPy what the page does, for those who go on from here. */
public final class PythonScript {
    private PythonScript() {}

    /** The script of a set-up; prints the costs of every initialization. */
    public static String of(Setup setup) {
        StringBuilder text = new StringBuilder("""
                # Made by Initialization Lab: the same runs with NumPy alone.
                # fan_in, fan_out, layer and layers may be used in scales and biases.
                from math import e, exp, log, pi, sqrt, tanh
                import numpy as np

                """);
        text.append("LAYERS = [")
                .append(setup.layerDims().toString().replace("-", ", "))
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
                .append(setup.hasOwnPoints() ? ownPoints(setup.points()) : data(setup.dataSet()))
                .append("\n\n")
                .append(activation(setup.activation()))
                .append("\n\ndef looked_at(k):\n    return ")
                .append(new CostSchedule(setup.iterations()).python())
                .append("\n\n\n");
        for (Distribution distribution : Distribution.values()) {
            text.append("def ")
                    .append(distribution.word())
                    .append("(size, bias=0):\n    return (lambda random, shape: ")
                    .append(distribution.numPy())
                    .append("), bias\n\n\n");
        }
        text.append(TRAINING).append("STARTS = {\n");
        for (String initialization : setup.initializations()) {
            text.append("    '")
                    .append(initialization)
                    .append("': ")
                    .append("lambda fan_in, fan_out, layer, layers: ")
                    .append(Initialization.of(initialization).python())
                    .append(",\n");
        }
        return text.append("}\n").append(MAIN).toString();
    }

    private static String ownPoints(String points) {
        return "POINTS = np.array([\n    [" + points.replace(";", "],\n    [") + """
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

    private static String data(DataSet set) {
        return switch (set) {
            case CIRCLES -> """
                    def points(n, seed):
                        random = np.random.RandomState(seed)
                        angles = np.linspace(0, 2 * np.pi, n // 2, endpoint=False)
                        circle = np.stack([np.cos(angles), np.sin(angles)], axis=1)
                        x = np.concatenate([circle, 0.8 * circle])
                        y = np.repeat([0.0, 1.0], n // 2)
                        order = np.arange(n)
                        random.shuffle(order)
                        return (x[order] + random.normal(scale=NOISE, size=(n, 2))).T, y[order].reshape(1, n)
                    """;
            case MOONS -> shape("""
                        angle = pi * share
                        side = 0.85 if label == 0 else -0.85
                        return side * (np.cos(angle) - 0.5), side * (np.sin(angle) - 0.25)
                    """);
            case BLOBS -> shape("""
                        centre = -0.6 if label == 0 else 0.6
                        return centre + random.normal(scale=0.2), centre + random.normal(scale=0.2)
                    """);
            case SPIRALS -> shape("""
                        radius = 0.1 + 1.15 * share
                        angle = 2.5 * pi * share + label * pi
                        return radius * np.cos(angle), radius * np.sin(angle)
                    """);
            case XOR -> shape("""
                        right = share < 0.5
                        x = (1 if right else -1) * random.uniform(0.08, 1.2)
                        return x, (1 if right == (label == 1) else -1) * random.uniform(0.08, 1.2)
                    """);
        };
    }

    private static String shape(String body) {
        return "def place(label, share, random):\n" + body + """


                def points(n, seed):
                    random = np.random.RandomState(seed)
                    x, y = np.empty((2, n)), np.empty((1, n))
                    half = n // 2
                    for i, at in enumerate(random.permutation(n)):
                        label = 0 if at < half else 1
                        index = at - label * half
                        place_x, place_y = place(label, (index + 0.5) / (half if label == 0 else n - half), random)
                        x[0, i] = place_x + random.normal(scale=NOISE)
                        x[1, i] = place_y + random.normal(scale=NOISE)
                        y[0, i] = label
                    return x, y
                """;
    }

    private static String activation(Activation activation) {
        return switch (activation) {
            case RELU -> "def activate(z):\n    return np.maximum(z, 0)\n\n\ndef slope(a):\n    return (a > 0) * 1.0\n";
            case LEAKY_RELU ->
                "def activate(z):\n    return np.where(z > 0, z, 0.01 * z)\n\n\n"
                        + "def slope(a):\n    return np.where(a > 0, 1.0, 0.01)\n";
            case TANH -> "def activate(z):\n    return np.tanh(z)\n\n\ndef slope(a):\n    return (1 - a) * (1 + a)\n";
            case SIGMOID ->
                "def activate(z):\n    return 1 / (1 + np.exp(-z))\n\n\ndef slope(a):\n    return a * (1 - a)\n";
        };
    }

    private static final String TRAINING = """
            def start(rule):
                random = np.random.RandomState(SEED)
                weights, biases = [], []
                layers = len(LAYERS) - 1
                for layer in range(1, layers + 1):
                    fan_in, fan_out = LAYERS[layer - 1], LAYERS[layer]
                    draw, bias = rule(fan_in, fan_out, layer, layers)
                    weights.append(draw(random, (fan_out, fan_in)))
                    biases.append(np.full((fan_out, 1), float(bias)))
                return weights, biases


            def forward(weights, biases, x):
                signals = [x]
                for w, b in zip(weights[:-1], biases[:-1]):
                    signals.append(activate(w @ signals[-1] + b))
                with np.errstate(over='ignore'):
                    signals.append(1 / (1 + np.exp(-(weights[-1] @ signals[-1] + biases[-1]))))
                return signals


            def cost(a, y):
                with np.errstate(divide='ignore', invalid='ignore'):
                    return np.nansum(-np.log(a) * y - np.log(1 - a) * (1 - y)) / y.shape[1]


            def train(rule):
                all_x, all_y = points(300, 1)
                batches = all_y.shape[1] // BATCH if BATCH else 1
                weights, biases = start(rule)
                for k in range(ITERATIONS + 1):
                    stopped = k == ITERATIONS
                    if k % 1000 == 0 or stopped or STOP and looked_at(k):
                        c = float(cost(forward(weights, biases, all_x)[-1], all_y))
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
                    signals = forward(weights, biases, x)
                    error = (signals[-1] - y) / y.shape[1]
                    for layer in range(len(weights) - 1, -1, -1):
                        gradient = error @ signals[layer].T
                        bias_gradient = error.sum(axis=1, keepdims=True)
                        if layer > 0:
                            error = (weights[layer].T @ error) * slope(signals[layer])
                        weights[layer] = weights[layer] - RATE * gradient
                        biases[layer] = biases[layer] - RATE * bias_gradient
                for name, n, seed in (('train', 300, 1), ('test', 100, 2)):
                    px, py = points(n, seed)
                    print('Accuracy on the %s set: %r' % (name, float(np.mean((forward(weights, biases, px)[-1] > 0.5) == py))))


            """;

    private static final String MAIN = """

            if __name__ == '__main__':
                for name, rule in STARTS.items():
                    print(name)
                    train(rule)
            """;
}
