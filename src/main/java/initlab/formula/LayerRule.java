package initlab.formula;

/** How the weights or the biases of one layer are made. */
public final class LayerRule {
    /** A random number as a formula may meet it. */
    private static final double SAMPLE = 0.5;

    /** The random numbers that a matrix is made of. */
    public enum Draw {
        /** Standard normal numbers. */
        NORMAL,
        /** Uniform numbers from 0 to 1. */
        UNIFORM,
        /** None. */
        CONSTANT,
        /** Standard normal numbers without those beyond ±2. */
        TRUNCATED,
        /** A matrix with orthonormal rows or columns. */
        ORTHOGONAL,
        /** A matrix with ones in the diagonal. */
        IDENTITY,
        /** Standard normal numbers, of which the share {@link #from} is zero. */
        SPARSE,
        /** Randomized asymmetric weights and biases. */
        ASYMMETRIC,
        /** Layer-sequential unit-variance weights. */
        LSUV,
        /** PyTorch's uniform numbers between the limits. */
        TORCH_UNIFORM,
        /** PyTorch's normal numbers of the mean and the standard deviation. */
        TORCH_NORMAL,
        /** PyTorch's normal numbers of the standard deviation, cut off at ±2. */
        TORCH_TRUNCATED,
        /** PyTorch's orthogonal matrix times the gain {@link #to}. */
        TORCH_ORTHOGONAL
    }

    private final Node node;
    private final Node matrix;
    private final double[] variables = new double[Node.DRAW + 1];

    LayerRule(Node node) {
        this.node = node;
        matrix = node.matrix();
    }

    /** The random numbers that the numbers are made of. */
    public Draw draw() {
        return matrix == null ? Draw.CONSTANT : Draw.values()[matrix.operation.ordinal() - Operation.NORMAL.ordinal()];
    }

    /** Returns a weight or bias, given the random number that it is made of. */
    public double value(double drawn) {
        variables[Node.DRAW] = drawn;
        return node.value(variables);
    }

    /** Whether the parameters of the distribution and the weights are finite. */
    public boolean isFinite() {
        return Double.isFinite(from()) && Double.isFinite(to()) && Double.isFinite(value(SAMPLE));
    }

    /** The mean, or the lower limit, or the share of zeros, or the value of every weight. */
    public double from() {
        return parameter(matrix == null ? node : matrix.first);
    }

    /**
     * The standard deviation, which must not be negative, or the upper limit, which must not be below the lower one, or
     * the gain.
     */
    public double to() {
        return parameter(matrix == null ? null : matrix.second);
    }

    private double parameter(Node part) {
        return part == null ? 0 : part.value(variables);
    }
}
