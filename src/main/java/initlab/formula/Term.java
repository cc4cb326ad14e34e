package initlab.formula;

/** A part of a formula. */
interface Term {
    /** Its value, given fan_in, fan_out, layer, layers. */
    double value(double[] variables);
}
