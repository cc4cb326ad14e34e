package initlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.Circles;
import initlab.data.PointSet;
import initlab.inside.Figure;
import initlab.inside.NetworkStatistics;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatisticsHistoryTest {
    private static final LayerDims DIMS = LayerDims.of(2, 3, 1);

    private final PointSet points = Circles.make(20, 0.05, 0.8, 1);
    private final NetworkStatistics figures = new NetworkStatistics(DIMS, Activation.RELU, points);

    @Test
    void curvesHoldTheFiguresOfTheirIteration() {
        StatisticsHistory history = new StatisticsHistory(2);
        List<double[]> expected = new ArrayList<>();
        for (int k = 0; k < 200; k++) {
            measure(k);
            history.record(3 * k, figures);
            history.record(3 * k, figures);
            expected.add(new double[] {
                figures.layer(1).gradientNorm(),
                figures.layer(2).weightNorm(),
                figures.layer(1).deadShare(),
                figures.layer(1).inactiveShare(),
                figures.output().saturatedShare(),
                figures.layer(1).distinctUnits(),
                rootMeanSquare(figures.pass().preActivations(1)),
                rootMeanSquare(figures.pass().activations(2))
            });
        }
        assertEquals(200, history.size());
        double[][] actual = {
            history.curve(1, Figure.GRADIENT_NORM),
            history.curve(2, Figure.WEIGHT_NORM),
            history.curve(1, Figure.DEAD_SHARE),
            history.curve(1, Figure.INACTIVE_SHARE),
            history.curve(2, Figure.SATURATED_SHARE),
            history.curve(1, Figure.DISTINCT_UNITS),
            history.curve(1, Figure.PRE_ACTIVATION_SIZE),
            history.curve(2, Figure.ACTIVATION_SIZE)
        };
        Set<Double> seen = new HashSet<>();
        for (int k = 0; k < 200; k++) {
            assertEquals(3 * k, history.iterations()[k]);
            for (int j = 0; j < actual.length; j++) {
                assertEquals(expected.get(k)[j], actual[j][k], j < 6 ? 0 : 1e-12 * expected.get(k)[j]);
                seen.add(actual[j][k]);
            }
        }
        assertTrue(seen.size() > 300, "figures that differ: " + seen.size());
    }

    @Test
    void aLayerWithoutAFigureHasNoCurve() {
        StatisticsHistory history = new StatisticsHistory(2);
        measure(1);
        history.record(0, figures);
        assertTrue(Double.isNaN(history.curve(1, Figure.SATURATED_SHARE)[0]));
        for (Figure hidden : List.of(Figure.DEAD_SHARE, Figure.INACTIVE_SHARE, Figure.DISTINCT_UNITS)) {
            assertTrue(Double.isNaN(history.curve(2, hidden)[0]), hidden.name());
        }
    }

    @Test
    void aLongRunIsThinnedEvenlyAndKeepsItsBeginning() {
        StatisticsHistory history = new StatisticsHistory(2);
        measure(0);
        for (int k = 0; k <= 1_000_000; k += k < 20 ? 1 : 10) {
            history.record(k, figures);
        }
        int[] iterations = history.iterations();
        assertTrue(iterations.length <= StatisticsHistory.MAX_SAMPLES && iterations.length > 400);
        assertArrayEquals(new int[] {0, 1, 2, 4, 8, 16, 40, 70, 130}, java.util.Arrays.copyOf(iterations, 9));
        for (int i = 1; i < iterations.length; i++) {
            assertTrue(iterations[i] - iterations[i - 1] <= 1034, "after " + iterations[i - 1]);
        }
    }

    @Test
    void thinningMovesFiguresWithTheirIterations() {
        StatisticsHistory thinned = new StatisticsHistory(2, 64);
        StatisticsHistory whole = new StatisticsHistory(2);
        for (int k = 0; k < 1000; k++) {
            measure(k);
            thinned.record(k, figures);
            whole.record(k, figures);
        }
        assertEquals(1000, whole.size());
        assertTrue(thinned.size() <= 64 && thinned.size() > 30);
        double[] curve = thinned.curve(2, Figure.GRADIENT_NORM);
        for (int i = 0; i < curve.length; i++) {
            assertEquals(whole.curve(2, Figure.GRADIENT_NORM)[thinned.iterations()[i]], curve[i]);
        }
    }

    private static double rootMeanSquare(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum / values.length);
    }

    private void measure(int k) {
        Parameters parameters = new Parameters(DIMS);
        double[] numbers = new double[parameters.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 5 * Math.sin(k * 1.7 + i * i);
        }
        parameters.readFrom(numbers, 0);
        figures.measure(parameters, 0.1);
    }
}
