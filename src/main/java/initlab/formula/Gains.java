package initlab.formula;

/** The gains of PyTorch's {@code calculate_gain}: by how much to scale weights for an activation. */
final class Gains {
    /** The activations that have a gain. */
    static final String[] NAMES = {"relu", "leaky_relu", "tanh", "sigmoid", "linear", "selu"};

    private static final Node TWO = Node.number("2", 2);
    private static final Node THREE = Node.number("3", 3);

    private Gains() {}

    /**
     * Returns the gain of an activation as a formula: √2 for ReLU, √(2/(1 + a²)) for leaky ReLU, 5/3 for tanh, 3/4 for
     * SELU and otherwise 1.
     *
     * @param name one of {@link #NAMES}
     * @param slope the slope a of leaky ReLU below 0; null for PyTorch's default of 0.01
     */
    static Node of(String name, Node slope) {
        if (name.equals("relu") || name.equals("leaky_relu") && slope != null && slope.is(0)) {
            return Node.of(Operation.SQRT, TWO, null);
        }
        if (name.equals("leaky_relu")) {
            Node a = slope == null ? Node.number("0.01", 0.01) : slope;
            Node sum = Node.of(Operation.ADD, Node.ONE, Node.of(Operation.POWER, a, TWO));
            return Node.of(Operation.SQRT, Node.of(Operation.DIVIDE, TWO, sum), null);
        }
        if (name.equals("tanh")) {
            return Node.of(Operation.DIVIDE, Node.number("5", 5), THREE);
        }
        return name.equals("selu") ? Node.of(Operation.DIVIDE, THREE, Node.number("4", 4)) : Node.ONE;
    }
}
