package initlab.formula;

/** How the parameters of one layer are made. */
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
        NONE
    }

    private final Node weight;
    private final double bias;
    private final double[] variables = new double[Node.DRAW + 1];

    LayerRule(Node weight, double bias) {
        this.weight = weight;
        this.bias = bias;
    }

    /** The random numbers that the weights are made of. */
    public Draw draw() {
        return switch (weight.matrix().operation) {
            case NORMAL -> Draw.NORMAL;
            case UNIFORM -> Draw.UNIFORM;
            default -> Draw.NONE;
        };
    }

    /** Returns a weight. */
    public double weight(double drawn) {
        variables[Node.DRAW] = drawn;
        return weight.value(variables);
    }

    /** Returns the value of every bias. */
    public double bias() {
        return bias;
    }

    /** Whether the parameters of the distribution, the weights and the bias are finite. */
    public boolean isFinite() {
        return Double.isFinite(from())
                && Double.isFinite(to())
                && Double.isFinite(weight(SAMPLE))
                && Double.isFinite(bias);
    }

    /** The mean, or the lower limit, or the value of every weight. */
    public double from() {
        return parameter(weight.matrix().first);
    }

    /** The standard deviation, which must not be negative, or the upper limit, which must not be below the lower one. */
    public double to() {
        return parameter(weight.matrix().second);
    }

    private double parameter(Node part) {
        return part == null ? 0 : part.value(variables);
    }
}
