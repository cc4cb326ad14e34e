package initlab.network.exact;

import initlab.rounding.Exp;

/** The activation of the output unit. */
final class Sigmoid {
    private Sigmoid() {}

    /** Returns 1 / (1 + e^−z) with three roundings. */
    static double of(double logit) {
        return 1 / (1 + Exp.exp(-logit));
    }
}
