package initlab.network.exact;

import initlab.rounding.Exp;

/** The output unit. */
final class Sigmoid {
    private Sigmoid() {}

    /** 1 / (1 + e^−z), three roundings. */
    static double of(double logit) {
        return 1 / (1 + Exp.exp(-logit));
    }
}
