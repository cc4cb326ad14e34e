package initlab.formula;

import initlab.words.Words;

/**
 * A recursive-descent parser with the grammar sum = product ± product …, product = signed ·/ signed …, signed = ±
 * signed or power, power = atom ^ signed. A sign binds less tightly than ^, as in mathematics: -2^2 is −4. Matrices of
 * weights are read by {@link MatrixReader}.
 */
final class FormulaReader {
    private static final int MAX_DEPTH = 40;
    private final Cursor cursor;
    private final NumeralReader numerals;
    private final MatrixReader matrices;
    private final CallReader calls;
    /** Whether lists of layer sizes have the index l + 1 somewhere. */
    private final boolean next;
    /** The names that a shape gave to the fan-in and the fan-out. */
    private final String[] declared = {"", ""};

    private int depth;
    private String remark;

    FormulaReader(Cursor cursor) {
        this.cursor = cursor;
        numerals = new NumeralReader(cursor, this);
        matrices = new MatrixReader(cursor, this, numerals);
        calls = new CallReader(cursor, this, numerals);
        next = cursor.text.indexOf("+1]", cursor.at) >= 0 || cursor.text.indexOf("+ 1]", cursor.at) >= 0;
    }

    /** What was understood, where it may not be what was meant; null if nothing needs to be said. */
    String remark() {
        return remark;
    }

    /** The value of the biases that a call had or brought along; null if none had one. */
    Node bias() {
        return matrices.bias() == null ? calls.bias() : matrices.bias();
    }

    /** Whether the biases are what the weights' call always brings along. */
    boolean impliesBias() {
        return calls.bias() != null && !calls.hasOwnBias();
    }

    /** Reads the biases, which may have a matrix of their own, from a place on. */
    Node bias(int from) {
        return matrices.biases(from);
    }

    /** The line of the framework that the weights' call stands for; null if there is none. */
    String line() {
        return calls.line();
    }

    /** Keeps the first remark. */
    void remark(String words) {
        remark = remark == null ? words : remark;
    }

    /** Gives a name to the fan-in, 0, or the fan-out, 1. */
    Node declare(String name, int variable) {
        declared[variable] = name;
        Node meaning = Vocabulary.variable(variable);
        remark(Words.of("In this shape “{0}” is read as {1}.", name, meaning.text));
        return meaning;
    }

    /** Reads a whole expression. */
    Node sum() {
        deeper();
        Node left = product();
        while (cursor.sees('+') || cursor.sees('-')) {
            Operation operation = cursor.text.charAt(cursor.at++) == '+' ? Operation.ADD : Operation.SUBTRACT;
            left = Node.of(operation, left, product());
        }
        depth--;
        return left;
    }

    private void deeper() {
        if (++depth > MAX_DEPTH) {
            throw cursor.problem(cursor.at, Words.of("it is nested too deeply."));
        }
    }

    private Node product() {
        Node left = signed();
        while (cursor.sees('*') || cursor.sees('/')) {
            Operation operation = cursor.text.charAt(cursor.at++) == '*' ? Operation.MULTIPLY : Operation.DIVIDE;
            left = Node.of(operation, left, signed());
        }
        return left;
    }

    private Node signed() {
        boolean minus = cursor.sees('-');
        if (!minus && !cursor.sees('+')) {
            return power();
        }
        cursor.at++;
        deeper();
        Node inner = signed();
        depth--;
        return minus ? Node.of(Operation.NEGATE, inner, null) : inner;
    }

    /** Reads a power or what has no operators outside of parentheses. */
    Node power() {
        Node base = atom();
        if (cursor.sees('²') || cursor.sees('³')) {
            boolean square = cursor.text.charAt(cursor.at++) == '²';
            return Node.of(Operation.POWER, base, square ? Node.number("2", 2) : Node.number("3", 3));
        }
        if (cursor.sees('^') || cursor.sees('*') && cursor.text.startsWith("**", cursor.at)) {
            cursor.at += cursor.sees('^') ? 1 : 2;
            return Node.of(Operation.POWER, base, signed());
        }
        return base;
    }

    private Node atom() {
        if (!cursor.more()) {
            throw cursor.missing(cursor.at);
        }
        char c = cursor.text.charAt(cursor.at);
        if (c == '(') {
            int opened = cursor.at++;
            Node inner = sum();
            cursor.close(opened);
            return inner;
        }
        if (c == '√') {
            cursor.at++;
            return Node.of(Operation.SQRT, atom(), null);
        }
        if (Cursor.isDigit(c) || c == '.') {
            return numerals.number();
        }
        if (Cursor.isLetter(c)) {
            return named();
        }
        throw cursor.problem(
                cursor.at,
                Words.of("a number, a name or an opening parenthesis was expected, not “{0}”.", cursor.shown()));
    }

    /** Reads what begins with a name. The modules before a point, as in np.sqrt, do not matter. */
    private Node named() {
        int from = cursor.at;
        String name = cursor.name();
        boolean module = false;
        while (cursor.at < cursor.text.length() && cursor.text.charAt(cursor.at) == '.') {
            cursor.at++;
            name = cursor.name();
            module = true;
        }
        if (name.equals("fan") && cursor.takes('-')) {
            name = "fan-" + cursor.name();
        }
        if (opensIndex()) {
            return element(name);
        }
        Node matrix = call(from);
        matrix = matrix == null ? matrices.read(name, from, module) : matrix;
        if (matrix != null) {
            return matrix;
        }
        if (name.equals("gain") || name.equals("calculate_gain")) {
            return gain(name);
        }
        Node variable = name.equals(declared[0])
                ? Vocabulary.variable(0)
                : name.equals(declared[1]) ? Vocabulary.variable(1) : Vocabulary.find(name);
        if (variable != null) {
            return variable;
        }
        boolean square = name.equals("square");
        if (square || name.equals("float") || name.equals("float64")) {
            Node argument = call(null, name);
            return square ? Node.of(Operation.POWER, argument, Node.number("2", 2)) : argument;
        }
        Operation function = Operation.named(name);
        if (function == null) {
            throw cursor.problem(from, Vocabulary.unknown(cursor.since(from).trim(), name));
        }
        return call(function, name);
    }

    /** Reads what follows the name of a call, which ends here; null if there is no such call. */
    private Node call(int from) {
        String path = cursor.text.substring(from, cursor.at).trim();
        Call call = Call.named(path);
        if (call == null) {
            return null;
        }
        Node matrix;
        if (call.operation == Operation.TORCH_UNIFORM && cursor.takes('±')) {
            Node limit = power();
            matrix = Node.of(call.operation, Node.of(Operation.NEGATE, limit, null), limit);
            Printer plain = new Printer(Printer.Style.PLAIN);
            matrix =
                    matrix.called(call.name + "(a=" + plain.part(matrix.first, 0) + ",b=" + plain.part(limit, 0) + ")");
        } else {
            matrix = calls.read(call);
        }
        matrices.claim(from);
        if (path.startsWith(call.name)) {
            return matrix;
        }
        if (call.isTorch()) {
            remark(Words.of("This is read as {0}, with PyTorch’s own numbers for the seed.", matrix.text));
        } else {
            remark(Words.of("This is read as {0}, drawn with NumPy’s generator.", matrix.text));
        }
        return matrix;
    }

    /** Reads the activation of a gain, and the slope of a leaky ReLU. */
    private Node gain(String function) {
        if (!cursor.sees('(')) {
            throw cursor.withoutArgument(function);
        }
        int opened = cursor.at++;
        String name = calls.word(function, Gains.NAMES);
        Node slope = numerals.comma() ? sum() : null;
        cursor.close(opened);
        return Gains.of(name, slope);
    }

    /** Reads the arguments of a function; of null, the one argument. */
    private Node call(Operation function, String name) {
        if (!cursor.sees('(')) {
            throw cursor.withoutArgument(name);
        }
        int opened = cursor.at++;
        Node first = sum();
        Node second = null;
        if (function != null && function.arguments == 2) {
            if (!numerals.comma()) {
                throw cursor.problem(cursor.at, Words.of("{0} takes two arguments, separated by a comma.", name));
            }
            second = sum();
        }
        cursor.close(opened);
        return function == null ? first : Node.of(function, first, second);
    }

    /** Skips the bracket of an index, which may be raised: {@code n[l-1]}, {@code n^[l-1]} or {@code n^{[l-1]}}. */
    private boolean opensIndex() {
        cursor.more();
        for (String bracket : new String[] {"[", "^[", "^{["}) {
            if (cursor.text.startsWith(bracket, cursor.at)) {
                cursor.at += bracket.length();
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the index of a list of layer sizes, whatever its name: {@code [l-1]} is the fan-in and {@code [l]} the
     * fan-out. Where the text has {@code [l+1]}, that is the fan-out and {@code [l]} the fan-in.
     */
    private Node element(String list) {
        int from = cursor.at;
        String index = cursor.name();
        if (list.equals("shape") && (index.equals("0") || index.equals("1")) && cursor.takes(']')) {
            Node size = Vocabulary.variable(1 - (index.charAt(0) - '0'));
            remark(Words.of("W has a row for each unit, so shape[{0}] is read as {1}.", index, size.text));
            return size;
        }
        boolean minus = cursor.takes('-');
        boolean plus = !minus && cursor.takes('+');
        boolean known = !index.isEmpty()
                && Cursor.isLetter(index.charAt(0))
                && (!minus && !plus || cursor.name().equals("1"))
                && !(minus && next)
                && cursor.takes(']');
        if (!known) {
            throw cursor.problem(
                    from, Words.of("write the index as l-1 for the layer’s inputs, or as l for its units."));
        }
        cursor.takes('}');
        return Vocabulary.variable(minus || next && !plus ? 0 : 1);
    }
}
