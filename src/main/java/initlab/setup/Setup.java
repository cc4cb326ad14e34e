package initlab.setup;

import initlab.network.LayerDims;
import java.util.List;

/**
 * Everything that decides the numbers of a run, and nothing else.
 *
 * @param initializations the columns, each as written in the URL: {@code zeros}, {@code random}, {@code he},
 *     {@code xavier}, {@code lecun}, or a number, the constant scale of a normal start
 * @param layerDims the layer sizes; 2 inputs, 1 output
 * @param learningRate the step of gradient descent
 * @param iterations how many updates
 * @param seed of the parameters, 0 … 2³²−1
 * @param noise standard deviation of the noise on the circles, in the plane's units
 * @param arithmetic how it is worked out
 */
public record Setup(List<String> initializations, LayerDims layerDims, double learningRate, int iterations,
                    long seed, double noise, ArithmeticChoice arithmetic) {
    /** The notebook's own set-up. */
    public static final Setup NOTEBOOK = new Setup(List.of("zeros", "random", "he"), LayerDims.of(2, 10, 5, 1),
            0.01, 15_000, 3, 0.05, ArithmeticChoice.AUTO);

    /** Which arithmetic carries a run. */
    public enum ArithmeticChoice {
        /** Exact for the notebook's own set-up, fast for any other. */
        AUTO,
        /** Every rounding of the notebook; only for 2-10-5-1. */
        EXACT,
        /** As fast as it goes. */
        FAST
    }
}
