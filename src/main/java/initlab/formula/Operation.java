package initlab.formula;

import initlab.rounding.Exp;
import initlab.rounding.Log;
import initlab.rounding.Power;
import java.util.function.DoubleBinaryOperator;

/** What a {@link Node} is: one row per function and operator of formulas, and one for each kind of leaf and matrix. */
// Nothing writes to the arrays of a row, and its function has no state.
@SuppressWarnings("ImmutableEnumChecker")
enum Operation {
    /** A numeral or a constant. */
    NUMBER(Operation.ATOM, 0, null, "", "", ""),
    /** A variable; the node's number is its index. */
    VARIABLE(Operation.ATOM, 0, null, "", "", ""),
    /** A matrix of normal weights. Its parts are mean, or null for none, and standard deviation. */
    NORMAL(Operation.ATOM, 0, null, "", "", ""),
    /** A matrix of uniform weights. Its parts are the limits. */
    UNIFORM(Operation.ATOM, 0, null, "", "", ""),
    /** A matrix of equal weights. Its part is their value. */
    CONSTANT(Operation.ATOM, 0, null, "", "", ""),
    /** A matrix of truncated normal weights. Its second part is the standard deviation before they are truncated. */
    TRUNCATED(Operation.ATOM, 0, null, "", "truncated", "truncated"),
    /** An orthogonal matrix. Its second part is the gain. */
    ORTHOGONAL(Operation.ATOM, 0, null, "", "orthogonal", "orthogonal"),
    /** A matrix with a diagonal, which its second part is. */
    IDENTITY(Operation.ATOM, 0, null, "", "identity", "identity"),
    /** A matrix of normal weights with zeros. Its parts are the share of zeros and the standard deviation. */
    SPARSE(Operation.ATOM, 0, null, "", "sparse", "sparse"),
    /** Randomized asymmetric weights and biases. */
    ASYMMETRIC(Operation.ATOM, 0, null, "", "asymmetric", "asymmetric"),
    /** Layer-sequential unit-variance weights. */
    LSUV(Operation.ATOM, 0, null, "", "lsuv", "lsuv"),
    /** PyTorch's uniform numbers. Its parts are the limits. */
    TORCH_UNIFORM(Operation.ATOM, 0, null, "", "torch.uniform", "torch_uniform"),
    /** PyTorch's normal numbers. Its parts are mean and standard deviation. */
    TORCH_NORMAL(Operation.ATOM, 0, null, "", "torch.normal", "torch_normal"),
    /** PyTorch's truncated normal numbers from −2 to 2. Its second part is the standard deviation. */
    TORCH_TRUNCATED(Operation.ATOM, 0, null, "", "torch.trunc_normal", "torch_trunc_normal"),
    /** PyTorch's orthogonal matrix. Its second part is the gain. */
    TORCH_ORTHOGONAL(Operation.ATOM, 0, null, "", "torch.orthogonal", "torch_orthogonal"),

    ADD(1, 2, (a, b) -> a + b, "+", " + ", "+", "add"),
    SUBTRACT(1, 2, (a, b) -> a - b, "-", " − ", "-", "subtract", "sub"),
    MULTIPLY(2, 2, (a, b) -> a * b, "*", " · ", "*", "multiply", "mul", "dot"),
    DIVIDE(2, 2, (a, b) -> a / b, "/", " / ", "/", "divide", "true_divide", "div"),
    NEGATE(Operation.SIGNED, 1, (a, b) -> -a, "-", "−", "-", "negative"),
    POWER(Operation.POWERS, 2, Power::pow, "**", "^", "**", "pow", "power", "float_power"),

    SQRT(Operation.ATOM, 1, (a, b) -> Math.sqrt(a), "sqrt", "√", "np.sqrt", "sqrt"),
    EXP(Operation.ATOM, 1, (a, b) -> Exp.exp(a), "exp", "exp", "np.exp", "exp"),
    LOG(Operation.ATOM, 1, (a, b) -> Log.log(a), "log", "log", "np.log", "log", "ln"),
    ABS(Operation.ATOM, 1, (a, b) -> Math.abs(a), "abs", "abs", "np.abs", "abs", "fabs", "absolute"),
    TANH(Operation.ATOM, 1, (a, b) -> tanh(a), "tanh", "tanh", "np.tanh", "tanh"),
    MIN(Operation.ATOM, 2, (a, b) -> Math.min(a, b), "min", "min", "np.minimum", "min", "minimum"),
    MAX(Operation.ATOM, 2, (a, b) -> Math.max(a, b), "max", "max", "np.maximum", "max", "maximum");

    /** The precedence of a sign, which binds less tightly than a power: −2² is −4. */
    static final int SIGNED = 3;

    static final int POWERS = 4;
    static final int ATOM = 5;

    /** How tightly it binds. */
    final int precedence;
    /** The number of its parts that are written as arguments or operands; 0 for leaves and matrices. */
    final int arguments;

    final DoubleBinaryOperator function;
    /** How it is written in an address, on the page and in Python. */
    private final String[] symbols;
    /** The names of its function in lower case. */
    private final String[] names;

    Operation(
            int precedence,
            int arguments,
            DoubleBinaryOperator function,
            String plain,
            String typeset,
            String python,
            String... names) {
        this.precedence = precedence;
        this.arguments = arguments;
        this.function = function;
        this.symbols = new String[] {plain, typeset, python};
        this.names = names;
    }

    String symbol(Printer.Style style) {
        return symbols[style.ordinal()];
    }

    /** Whether it is a matrix of weights. */
    boolean isMatrix() {
        return this != NUMBER && this != VARIABLE && function == null;
    }

    /** Whether biases can be drawn so: each number by itself. */
    boolean isForBiases() {
        return this == NORMAL
                || this == UNIFORM
                || this == CONSTANT
                || this == TRUNCATED
                || this == TORCH_UNIFORM
                || this == TORCH_NORMAL;
    }

    /** Returns the function of a name in lower case; null if there is none. */
    static Operation named(String name) {
        for (Operation operation : values()) {
            if (Vocabulary.contains(operation.names, name)) {
                return operation;
            }
        }
        return null;
    }

    private static double tanh(double x) {
        double e = Exp.exp(-2 * Math.abs(x));
        double size = (1 - e) / (1 + e);
        return x < 0 ? -size : size;
    }
}
