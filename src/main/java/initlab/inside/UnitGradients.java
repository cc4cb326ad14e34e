package initlab.inside;

/**
 * What the next step changes in the weights of one unit, and how one of them has changed.
 *
 * @param layer of the unit, 1 … L
 * @param unit from 0 on
 * @param weights ∂J/∂w of each incoming weight over all training points
 * @param bias ∂J/∂b
 * @param history of the weight that was asked for: iteration, weight, iteration, weight …; empty for none
 */
public record UnitGradients(int layer, int unit, double[] weights, double bias, double[] history) {
    /** The gradients of a unit in a network whose statistics are known. */
    public static UnitGradients of(NetworkStatistics statistics, int layer, int unit, double[] history) {
        double[] all = statistics.pass().gradients().weights(layer);
        double[] biases = statistics.pass().gradients().biases(layer);
        int fanIn = all.length / biases.length;
        double[] own = new double[fanIn];
        System.arraycopy(all, unit * fanIn, own, 0, fanIn);
        return new UnitGradients(layer, unit, own, biases[unit], history);
    }
}
