package initlab.formula;

import initlab.words.Words;

/**
 * The formula of an initialization: how a weight is made from a random number, and the value of the biases. It may be
 * written in the lab's own language, such as {@code normal(sqrt(2/fan_in))}, as in NumPy, such as
 * {@code np.random.randn(n[l], n[l-1]) * np.sqrt(2. / n[l-1])}, or as the page shows it, such as
 * {@code randn · √(2 / fan-in)}.
 */
public final class Formula {
    /** The maximum length of a formula, in characters. */
    public static final int MAX_LENGTH = 300;

    private final Node weights;
    private final Node bias;
    private final String remark;
    private final String line;
    private final String text;

    private Formula(Node weights, Node bias, boolean implied, String line, String remark) {
        this.weights = weights;
        this.bias = bias;
        this.remark = remark;
        this.line = line;
        text = new Printer(Printer.Style.PLAIN).whole(weights, implied ? null : bias);
    }

    /**
     * Reads a formula of numbers, the variables {@code fan_in}, {@code fan_out}, {@code fan_avg}, {@code layer} and {@code layers},
     * {@code pi} and {@code e}, + - * / ^ (or **), parentheses, the functions sqrt, exp, log, abs, tanh, min, max and
     * pow, and one matrix: normal, uniform, constant, or NumPy's. A formula without a matrix is the scale of normal
     * weights.
     *
     * @throws FormulaException if the text is not a formula
     */
    public static Formula parse(String typed) {
        Cursor cursor = new Cursor(typed);
        if (typed.length() > MAX_LENGTH) {
            throw cursor.problem(
                    MAX_LENGTH, Words.of("it is too long: at most {0} characters are allowed.", MAX_LENGTH));
        }
        boolean assigned = skipTarget(cursor);
        cursor.more();
        int from = cursor.at;
        FormulaReader reader = new FormulaReader(cursor);
        Node weights = reader.sum();
        if (weights.matrix() == null) {
            String scale = new Printer(Printer.Style.PLAIN).part(weights, Operation.MULTIPLY.precedence + 1);
            boolean zero = weights.is(0);
            if (assigned && !zero) {
                throw cursor.problem(
                        from, Words.of("W has no random numbers; write randn * {0} or constant({0}).", scale));
            }
            if (!zero) {
                reader.remark(Words.of("This is read as the scale of normal weights: randn * {0}.", scale));
            }
            weights = zero ? Node.of(Operation.CONSTANT, weights, null) : Node.of(Operation.NORMAL, null, weights);
        }
        Node bias = reader.bias();
        boolean implied = reader.impliesBias();
        if ((bias == null || implied) && cursor.sees(',')) {
            bias = trailingBias(cursor, reader);
            implied = false;
        }
        cursor.takes(';');
        if (cursor.more()) {
            throw cursor.problem(
                    cursor.at,
                    cursor.sees(')')
                            ? Words.of("this closing parenthesis has no opening one.")
                            : Words.of("an operator was expected, not “{0}”.", cursor.shown()));
        }
        // A part of an expression is not what the framework's line gives.
        String line = weights.operation.isMatrix() ? reader.line() : null;
        return new Formula(weights, bias, implied, line, reader.remark());
    }

    /** Skips what W is assigned to, as in {@code W1 =} and {@code parameters['W' + str(l)] =}. */
    private static boolean skipTarget(Cursor cursor) {
        do {
            cursor.name();
        } while (cursor.takes('.'));
        if (cursor.at > 0) {
            cursor.takes('^');
            cursor.takes('{');
            if (cursor.sees('[')) {
                cursor.at = Math.max(cursor.text.indexOf(']', cursor.at), cursor.at) + 1;
            }
            cursor.takes('}');
        }
        boolean found = cursor.at > 0 && cursor.takes('=');
        cursor.at = found ? cursor.at : 0;
        return found;
    }

    /** Reads {@code , b = 0.1}; leaves anything else. */
    private static Node trailingBias(Cursor cursor, FormulaReader reader) {
        int from = cursor.at;
        cursor.takes(',');
        String name = cursor.name();
        if ((name.equals("b") || name.equals("bias")) && cursor.takes('=')) {
            return reader.bias(cursor.at);
        }
        throw cursor.problem(from, Words.of("after a comma only a bias can follow, such as b = 0.1."));
    }

    /**
     * Returns the rule for the weights of one layer.
     *
     * @param layer 1 … layers
     */
    public LayerRule at(int fanIn, int fanOut, int layer, int layers) {
        return rule(weights, fanIn, fanOut, layer, layers);
    }

    /**
     * Returns the rule for the biases of one layer.
     *
     * @param layer 1 … layers
     */
    public LayerRule biasAt(int fanIn, int fanOut, int layer, int layers) {
        return rule(bias == null ? Node.ZERO : bias, fanIn, fanOut, layer, layers);
    }

    private static LayerRule rule(Node node, int fanIn, int fanOut, int layer, int layers) {
        double[] variables = {fanIn, fanOut, layer, layers, (fanIn + fanOut) / 2.0, 0};
        return new LayerRule(node.at(variables));
    }

    /** Whether the formula has biases, of its own or as a framework has them. */
    public boolean hasBias() {
        return bias != null;
    }

    /** Whether the weights are a matrix alone, without arithmetic on it. */
    public boolean isMatrixAlone() {
        return weights.operation.isMatrix();
    }

    /** Returns the framework's line for the weights; null if no framework's name was read. */
    public String frameworkLine() {
        return line;
    }

    /** Returns the name of the call that the weights are, such as {@code torch.linear}; null if they are none. */
    public String call() {
        return weights.operation.isMatrix() ? weights.text : null;
    }

    /** Returns what was understood, if it may not be what was meant, in one sentence; null otherwise. */
    public String remark() {
        return remark;
    }

    /** Returns the formula in mathematical notation, such as {@code randn · √(2 / fan-in), b = 0.1}. */
    public String typeset() {
        return new Printer(Printer.Style.TYPESET).whole(weights, bias);
    }

    /** Returns the weights as a Python expression, such as {@code random.randn(*shape)*np.sqrt(2/fan_in)}. */
    public String python() {
        // LSUV scales what comes out of the layers below, so it needs the biases.
        return weights.operation == Operation.LSUV
                ? "lsuv(random,shape,layer," + pythonBias() + ")"
                : new Printer(Printer.Style.PYTHON).part(weights, 0);
    }

    /** Returns the biases as a Python expression: a number, or an array of shape {@code (fan_out, 1)}. */
    public String pythonBias() {
        if (weights.matrix().operation == Operation.ASYMMETRIC) {
            return "asymmetric.biases";
        }
        return bias == null ? "0" : new Printer(Printer.Style.PYTHON, "(fan_out,1)").part(bias, 0);
    }

    /** Returns the normal form, which is short, and which {@link #parse} reads back. */
    @Override
    public String toString() {
        return text;
    }
}
