package initlab.formula;

/**
 * A formula or a part of one, as a tree. A tree with a matrix stands for every weight of the matrix: it is evaluated
 * once per random number, in the order of operations that was written, so that it has NumPy's bits.
 */
final class Node {
    /** The index of the random number among the variables. */
    static final int DRAW = 5;

    static final Node ZERO = number("0", 0);
    static final Node ONE = number("1", 1);

    final Operation operation;
    final Node first;
    final Node second;
    /** How a leaf is written, or a matrix in the normal form if a call made it; null for others. */
    final String text;
    /** The value of a number, or the index of a variable. */
    private final double number;

    private Node(Operation operation, Node first, Node second, String text, double number) {
        this.operation = operation;
        this.first = first;
        this.second = second;
        this.text = text;
        this.number = number;
    }

    static Node number(String text, double value) {
        return new Node(Operation.NUMBER, null, null, text, value);
    }

    static Node variable(String name, int index) {
        return new Node(Operation.VARIABLE, null, null, name, index);
    }

    /**
     * Returns an operation on parts. A standard normal matrix that is multiplied by a scale or added to a mean becomes
     * the matrix with this scale and mean, which is the same arithmetic.
     */
    static Node of(Operation operation, Node a, Node b) {
        if (operation == Operation.MULTIPLY && (a.isStandardNormal() || b.isStandardNormal())) {
            Node scale = a.isStandardNormal() ? b : a;
            if (scale.matrix() == null && scale.operation != Operation.NEGATE) {
                return new Node(Operation.NORMAL, null, scale, null, 0);
            }
        }
        if (operation == Operation.ADD && (a.isCentred() || b.isCentred())) {
            Node matrix = a.isCentred() ? a : b;
            Node mean = matrix == a ? b : a;
            if (mean.matrix() == null) {
                return mean.is(0) ? matrix : new Node(Operation.NORMAL, mean, matrix.second, null, 0);
            }
        }
        return new Node(operation, a, b, null, 0);
    }

    /** Returns the same matrix, written as a call in the normal form. */
    Node called(String text) {
        return new Node(operation, first, second, text, number);
    }

    private boolean isCentred() {
        return operation == Operation.NORMAL && first == null;
    }

    /** Whether it is a matrix of standard normal numbers. */
    boolean isStandardNormal() {
        return isCentred() && second.is(1);
    }

    /** Whether it is this number. */
    boolean is(double value) {
        return operation == Operation.NUMBER && number == value;
    }

    /** Whether it is a uniform matrix between −a and a. A sign before a product or quotient is exact. */
    boolean isSymmetric() {
        if (operation != Operation.UNIFORM && operation != Operation.TORCH_UNIFORM) {
            return false;
        }
        Printer printer = new Printer(Printer.Style.PLAIN);
        String low = printer.part(first, 0);
        return low.equals("-" + printer.part(second, Operation.MULTIPLY.precedence))
                || low.equals("-" + printer.part(second, Operation.SIGNED));
    }

    /** Returns the matrix in the tree; null if there is none. */
    Node matrix() {
        if (operation.isMatrix()) {
            return this;
        }
        Node matrix = first == null ? null : first.matrix();
        return matrix != null || second == null ? matrix : second.matrix();
    }

    /** Returns the value for fan_in, fan_out, layer, layers, fan_avg and a random number, in this order. */
    double value(double[] variables) {
        return switch (operation) {
            case NUMBER -> number;
            case VARIABLE -> variables[(int) number];
            case NORMAL -> {
                double spread = second.value(variables) * variables[DRAW];
                yield first == null ? spread : first.value(variables) + spread;
            }
            case UNIFORM -> {
                double low = first.value(variables);
                yield low + (second.value(variables) - low) * variables[DRAW];
            }
            case CONSTANT -> first.value(variables);
            case TRUNCATED, ORTHOGONAL, IDENTITY, SPARSE -> second.value(variables) * variables[DRAW];
            case ASYMMETRIC, LSUV, TORCH_UNIFORM, TORCH_NORMAL, TORCH_TRUNCATED, TORCH_ORTHOGONAL -> variables[DRAW];
            default ->
                operation.function.applyAsDouble(first.value(variables), second == null ? 0 : second.value(variables));
        };
    }

    /** Returns the tree with every part that does not depend on the random number replaced by its value. */
    Node at(double[] variables) {
        if (matrix() == null) {
            return number("", value(variables));
        }
        return new Node(
                operation,
                first == null ? null : first.at(variables),
                second == null ? null : second.at(variables),
                null,
                0);
    }
}
