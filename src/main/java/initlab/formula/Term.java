package initlab.formula;

/** A parsed formula or a part of one. */
interface Term {
    /** Returns the value for fan_in, fan_out, layer and layers, in this order. */
    double value(double[] variables);
}
