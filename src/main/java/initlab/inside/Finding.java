package initlab.inside;

/**
 * What may be going on in a network: first what ends training, then how training goes, then what may be the matter
 * with a layer.
 */
public enum Finding {
    /** A weight, bias or gradient is infinite or not a number. */
    OVERFLOW,
    /** All units of a hidden layer are copies of one another. */
    SYMMETRY,
    /** No gradient is left, though the points are not learned. */
    NO_GRADIENT,
    /** Outputs that are all but certain and wrong make the cost high or infinite. */
    CONFIDENTLY_WRONG,
    /** The next step changes a layer by more than all its weights, and lowers nothing. */
    EXPLODING_GRADIENT,
    /** The cost rises. */
    OVERSHOOTING,
    /** Almost all points are right, and the cost is tiny or hardly falls any more. */
    CONVERGED,
    /** The cost is falling. */
    LEARNING,
    /** The cost hardly falls any more, and points are still wrong. */
    STUCK,
    /** The weights of a layer are far larger than those that keep signals at their size. */
    LARGE_WEIGHTS,
    /** Many units of a hidden layer pass no error for any training point. */
    DEAD_UNITS,
    /** Most signals of a hidden layer lie where tanh or sigmoid is flat. */
    SATURATED_UNITS,
    /** The gradient of an early layer is tiny beside the output layer's. */
    VANISHING_GRADIENT
}
