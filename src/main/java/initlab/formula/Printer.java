package initlab.formula;

/** Writes a formula with as few parentheses as keep its order of operations. */
final class Printer {
    /** For whom a formula is written. */
    enum Style {
        /** The normal form, in which the address has it: {@code normal(sqrt(2/fan_in))}. */
        PLAIN,
        /** Mathematical notation, as the page shows it: {@code randn · √(2 / fan-in)}. */
        TYPESET,
        /** Python with NumPy, given {@code random} and {@code shape}. */
        PYTHON
    }

    private final Style style;

    /** The shape of the matrix in Python. */
    private final String shape;

    Printer(Style style) {
        this(style, "shape");
    }

    Printer(Style style, String shape) {
        this.style = style;
        this.shape = shape;
    }

    /** Writes a whole formula with the value of the biases, if there is one. */
    String whole(Node weights, Node bias) {
        String biases = bias == null ? "" : part(bias, 0);
        Node from = weights.first;
        if (style == Style.PLAIN && weights.text == null) {
            String last = bias == null ? "" : ",b=" + biases;
            return switch (weights.operation) {
                case NORMAL ->
                    "normal("
                            + (from == null ? "" : "loc=" + part(from, 0) + ",scale=")
                            + part(weights.second, 0)
                            + last
                            + ")";
                case UNIFORM -> "uniform(" + limits(weights) + last + ")";
                case CONSTANT -> "constant(" + part(from, 0) + last + ")";
                default -> part(weights, 0) + last;
            };
        }
        if (style == Style.PLAIN) {
            return weights.text + (bias == null ? "" : ",b=" + biases);
        }
        String text = weights.operation == Operation.UNIFORM && weights.isSymmetric()
                ? "uniform ±" + part(weights.second, Operation.POWERS)
                : weights.operation == Operation.CONSTANT && from.is(0) ? "0" : part(weights, 0);
        return bias == null ? text : text + ", b = " + biases;
    }

    /** Writes a part of a formula, in parentheses if it binds less tightly than {@code least}. */
    String part(Node node, int least) {
        Operation operation = node.operation;
        if (style == Style.PLAIN && operation.isMatrix() && node.text != null) {
            return node.text;
        }
        if (style == Style.TYPESET && operation == Operation.TORCH_UNIFORM && node.isSymmetric()) {
            return "torch.uniform ±" + part(node.second, Operation.POWERS);
        }
        if (operation == Operation.NORMAL) {
            return normal(node, least);
        }
        if (least > operation.precedence) {
            return "(" + part(node, 0) + ")";
        }
        if (operation.isMatrix()) {
            return operation == Operation.UNIFORM
                    ? uniform(node)
                    : operation == Operation.CONSTANT ? constant(part(node.first, 0)) : made(node);
        }
        if (style == Style.PYTHON && node.text != null && node.text.equals("fan_avg")) {
            return "((fan_in+fan_out)/2)";
        }
        if (operation.arguments == 0) {
            return style == Style.TYPESET ? node.text.replace('_', '-') : node.text;
        }
        String symbol = operation.symbol(style);
        if (operation.precedence == Operation.ATOM) {
            String second = operation.arguments == 1 ? "" : comma() + part(node.second, 0);
            return symbol + "(" + part(node.first, 0) + second + ")";
        }
        if (operation == Operation.NEGATE) {
            return symbol + part(node.first, Operation.SIGNED);
        }
        boolean power = operation == Operation.POWER;
        return part(node.first, power ? Operation.ATOM : operation.precedence)
                + symbol
                + part(node.second, power ? Operation.SIGNED : operation.precedence + 1);
    }

    /** Writes the product and sum that make a normal weight: mean + randn · scale. */
    private String normal(Node node, int least) {
        int precedence = node.first != null
                ? Operation.ADD.precedence
                : node.isStandardNormal() ? Operation.ATOM : Operation.MULTIPLY.precedence;
        if (least > precedence) {
            return "(" + normal(node, 0) + ")";
        }
        String randn = style == Style.PYTHON ? "random.randn(*" + shape + ")" : "randn";
        String mean =
                node.first == null ? "" : part(node.first, Operation.ADD.precedence) + Operation.ADD.symbol(style);
        return mean
                + (node.isStandardNormal()
                        ? randn
                        : randn
                                + Operation.MULTIPLY.symbol(style)
                                + part(node.second, Operation.MULTIPLY.precedence + 1));
    }

    /** Writes a matrix of the table of {@link Call}. */
    private String made(Node node) {
        StringBuilder text = new StringBuilder(node.operation.symbol(style)).append('(');
        String separator = "";
        if (style == Style.PYTHON) {
            text.append("random,").append(shape);
            separator = ",";
        }
        for (Node part : new Node[] {node.first, node.second}) {
            if (part != null) {
                boolean named = style == Style.TYPESET && node.operation == Operation.TORCH_TRUNCATED;
                text.append(separator).append(named ? "std = " : "").append(part(part, 0));
                separator = comma();
            }
        }
        return text.append(')').toString();
    }

    private String uniform(Node node) {
        if (style != Style.PYTHON && node.first.is(0) && node.second.is(1)) {
            return "rand";
        }
        if (style == Style.PYTHON) {
            return "random.uniform(" + part(node.first, 0) + "," + part(node.second, 0) + "," + shape + ")";
        }
        return "uniform(" + limits(node) + ")";
    }

    private String limits(Node node) {
        String is = style == Style.TYPESET ? " = " : "=";
        return node.isSymmetric()
                ? part(node.second, 0)
                : "low" + is + part(node.first, 0) + comma() + "high" + is + part(node.second, 0);
    }

    private String constant(String value) {
        return style == Style.PYTHON ? "np.full(" + shape + ",float(" + value + "))" : "constant(" + value + ")";
    }

    private String comma() {
        return style == Style.TYPESET ? ", " : ",";
    }
}
