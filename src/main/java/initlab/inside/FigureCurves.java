package initlab.inside;

/**
 * Every {@link Figure} of every layer over the iterations.
 *
 * @param iterations the iterations measured, ascending
 * @param values figure by figure in the order of {@link Figure}, layer by layer, iteration by iteration
 */
public record FigureCurves(int[] iterations, double[] values) {
    /** The number of iterations measured. */
    public int size() {
        return iterations.length;
    }

    /** The figure of layer 1 … L at the i-th iteration measured. */
    public double value(Figure figure, int layer, int i) {
        int layers = values.length / iterations.length / Figure.values().length;
        return values[(figure.ordinal() * layers + layer - 1) * iterations.length + i];
    }
}
