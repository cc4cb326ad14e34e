package initlab.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * The functions that make a matrix by name: the lab's own besides {@link Maker}'s, PyTorch's and Keras's. One row for
 * each. Most rows of frameworks are written in terms of other rows, with the order of operations of the framework's
 * source: torch/nn/init.py of PyTorch 1.13, and random_initializers.py of Keras 3.
 */
final class Call {
    private static final String[] KAIMING = {"a=0", "mode=fan_in", "nonlinearity=leaky_relu"};
    /** The standard deviation of a standard normal number cut off at ±2, as Keras has it. */
    private static final String CUT = "/0.87962566103423978";

    private static final Call[] ALL = {
        own("truncated", Operation.TRUNCATED, "std"),
        own("orthogonal", Operation.ORTHOGONAL, "gain=1"),
        own("identity", Operation.IDENTITY, "gain=1"),
        own("sparse", Operation.SPARSE, "sparsity", "std"),
        own("asymmetric", Operation.ASYMMETRIC),
        own("lsuv", Operation.LSUV),
        own("torch.uniform", Operation.TORCH_UNIFORM, "a=0", "b=1"),
        own("torch.normal", Operation.TORCH_NORMAL, "mean=0", "std=1"),
        own("torch.trunc_normal", Operation.TORCH_TRUNCATED, "!mean=0", "std=1", "!a=-2", "!b=2"),
        own("torch.orthogonal", Operation.TORCH_ORTHOGONAL, "gain=1"),
        new Call("torch.eye", null, "identity"),
        // Its a is √5, whose square is not quite 5.
        new Call("torch.linear", null, "torch.uniform±(√3*(gain(leaky_relu,√5)/√fan_in))"),
        new Call("torch.xavier_uniform", null, "torch.uniform±(√3*({0}*√(2/(fan_in+fan_out))))", "gain=1"),
        new Call("torch.xavier_normal", null, "torch.normal(0,{0}*√(2/(fan_in+fan_out)))", "gain=1"),
        new Call("torch.kaiming_uniform", null, "torch.uniform±(√3*(gain({2},{0})/√{1}))", KAIMING),
        new Call("torch.kaiming_normal", null, "torch.normal(0,gain({2},{0})/√{1})", KAIMING),
        new Call("keras.glorot_uniform", null, "uniform(√(6/(fan_in+fan_out)))"),
        new Call("keras.glorot_normal", null, "truncated(√(2/(fan_in+fan_out))" + CUT + ")"),
        new Call("keras.he_uniform", null, "uniform(√(6/fan_in))"),
        new Call("keras.he_normal", null, "truncated(√(2/fan_in)" + CUT + ")"),
        new Call("keras.lecun_uniform", null, "uniform(√(3/fan_in))"),
        new Call("keras.lecun_normal", null, "truncated(√(1/fan_in)" + CUT + ")"),
        new Call("keras.random_normal", null, "normal(loc={0},scale={1})", "mean=0", "stddev=0.05"),
        new Call("keras.random_uniform", null, "uniform(low={0},high={1})", "minval=-0.05", "maxval=0.05"),
        new Call("keras.truncated_normal", null, "truncated({1})", "!mean=0", "stddev=0.05"),
        new Call("keras.variance_scaling", null, "{2}", "scale=1", "mode=fan_in", "distribution=truncated_normal"),
        new Call("keras.orthogonal", null, "orthogonal({0})", "gain=1"),
        new Call("keras.identity", null, "identity({0})", "gain=1")
    };

    /** What the distributions of variance_scaling mean. */
    private static final String[][] DISTRIBUTIONS = {
        {"truncated_normal", "truncated(√({0}/{1})" + CUT + ")"},
        {"untruncated_normal", "normal(√({0}/{1}))"},
        {"uniform", "uniform(√(3*{0}/{1}))"}
    };

    /** What precedes the names of a framework, for PyTorch and for Keras. */
    private static final String[][] MODULES = {
        {"torch.", "nn.", "init."}, {"keras.", "tf.", "tensorflow.", "initializers."}
    };

    private static final String[] FRAMEWORKS = {"torch.", "keras."};

    final String name;
    /** The matrix that it makes; null if {@link #expansion} says it. */
    final Operation operation;
    /** The formula that it stands for, with {0}, {1} … for its arguments; null if there is an operation. */
    final String expansion;
    /** The parameters with their defaults. Of one with an exclamation mark no other value is supported. */
    final String[] parameters;

    private Call(String name, Operation operation, String expansion, String... parameters) {
        this.name = name;
        this.operation = operation;
        this.expansion = expansion;
        this.parameters = parameters;
    }

    private static Call own(String name, Operation operation, String... parameters) {
        return new Call(name, operation, null, parameters);
    }

    /**
     * Returns the row of a name with its modules, such as {@code torch.nn.init.kaiming_normal_}, in lower case; null if
     * there is none.
     */
    static Call named(String path) {
        int end = path.lastIndexOf('.') + 1;
        String prefix = "";
        for (int i = 0; i < FRAMEWORKS.length; i++) {
            for (String module : MODULES[i]) {
                prefix = end > 0 && path.startsWith(module) ? FRAMEWORKS[i] : prefix;
            }
        }
        if (end > 0 && prefix.isEmpty()) {
            return null;
        }
        String wanted = plain(prefix + path.substring(end));
        for (Call call : ALL) {
            if (plain(call.name).equals(wanted)) {
                return call;
            }
        }
        return null;
    }

    /** The names of all rows. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Call call : ALL) {
            names.add(call.name);
        }
        return names;
    }

    private static String plain(String name) {
        return name.replace("_", "");
    }

    /** The biases that it brings along, as a formula; null for 0. */
    String bias() {
        return name.equals("torch.linear") ? "torch.uniform±(1/√fan_in)" : null;
    }

    boolean isTorch() {
        return name.startsWith(FRAMEWORKS[0]);
    }

    boolean isKeras() {
        return name.startsWith(FRAMEWORKS[1]);
    }

    /** The name of a parameter. */
    String parameter(int index) {
        String parameter = parameters[index];
        int equals = parameter.indexOf('=');
        return parameter.substring(isFixed(index) ? 1 : 0, equals < 0 ? parameter.length() : equals);
    }

    /** The default of a parameter; null if it has none. */
    String byDefault(int index) {
        int equals = parameters[index].indexOf('=');
        return equals < 0 ? null : parameters[index].substring(equals + 1);
    }

    /** Whether only the default of a parameter is supported. */
    boolean isFixed(int index) {
        return parameters[index].charAt(0) == '!';
    }

    /** The words that a parameter takes; null if it takes a number. */
    String[] words(int index) {
        String parameter = parameter(index);
        if (parameter.equals("mode")) {
            return isTorch() ? new String[] {"fan_in", "fan_out"} : new String[] {"fan_in", "fan_out", "fan_avg"};
        }
        if (parameter.equals("distribution")) {
            return new String[] {DISTRIBUTIONS[0][0], DISTRIBUTIONS[1][0], DISTRIBUTIONS[2][0]};
        }
        return parameter.equals("nonlinearity") ? Gains.NAMES : null;
    }

    /** The formula that it stands for, given its arguments as texts. */
    String expanded(String[] arguments) {
        String text = expansion;
        for (int i = arguments.length - 1; i >= 0; i--) {
            String argument = words(i) == null ? "(" + arguments[i] + ")" : arguments[i];
            for (String[] distribution : DISTRIBUTIONS) {
                argument = argument.equals(distribution[0]) ? distribution[1] : argument;
            }
            // A factor of 1 changes nothing.
            text = argument.equals("(1)") ? text.replace("{" + i + "}*", "") : text;
            text = text.replace("{" + i + "}", argument);
        }
        return text;
    }

    /** The line of the framework, given the arguments that differ from the defaults; null if it is the lab's own. */
    String line(String arguments) {
        if (isTorch()) {
            return name.equals("torch.linear")
                    ? "torch.nn.Linear(fan_in, fan_out)"
                    : "torch.nn.init." + name.substring(6) + "_(layer.weight"
                            + (arguments.isEmpty() ? "" : ", " + arguments) + ")";
        }
        return isKeras() ? "keras.initializers." + camelCase(name.substring(6)) + "(" + arguments + ")" : null;
    }

    private static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_') {
                text.append(first ? (char) (c - 'a' + 'A') : c);
            }
            first = c == '_';
        }
        return text.toString();
    }
}
