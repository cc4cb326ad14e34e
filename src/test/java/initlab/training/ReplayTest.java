package initlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.Circles;
import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.exact.ExactArithmetic;
import initlab.numpy.RandomState;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
    private static final LayerDims NOTEBOOK = LayerDims.of(2, 10, 5, 1);
    private static final int ITERATIONS = 15_000;
    private static final int MOST_RECOMPUTED = 32;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(strings = {"he", "random"})
    void anyIterationOfANotebookRunIsReproducedToTheBit(String initialization) {
        Arithmetic arithmetic = new ExactArithmetic(Circles.make(300, 0.05, 0.8, 1));
        Parameters start = Initialization.of(initialization).initialize(NOTEBOOK, new RandomState(3));
        check(NOTEBOOK, new Snapshots(NOTEBOOK), arithmetic, start, 0.01, ITERATIONS, MOST_RECOMPUTED);
    }

    @Test
    void twoSnapshotsAreEnoughToReproduceAnyIteration() {
        LayerDims dims = LayerDims.of(2, 3, 1);
        check(dims, new Snapshots(dims, 1_000_000, 2), new Shuffled(), new Parameters(dims), 0.5, 1000, 1000);
    }

    @Test
    void anIterationNotYetReachedIsRefused() {
        Snapshots snapshots = new Snapshots(NOTEBOOK);
        snapshots.record(0, new Parameters(NOTEBOOK));
        Replay replay = new Replay(NOTEBOOK, snapshots, new Shuffled(), 1);
        assertThrows(IllegalArgumentException.class, () -> replay.at(1));
        assertThrows(IllegalArgumentException.class, () -> replay.at(-1));
    }

    private void check(
            LayerDims dims,
            Snapshots snapshots,
            Arithmetic arithmetic,
            Parameters parameters,
            double rate,
            int iterations,
            int most) {
        long[][] firstTime = new long[iterations + 1][];
        for (int k = 0; k <= iterations; k++) {
            if (k > 0) {
                arithmetic.iterate(parameters, rate);
            }
            firstTime[k] = bits(parameters);
            snapshots.record(k, parameters);
        }
        Replay replay = new Replay(dims, snapshots, arithmetic, rate);
        int k = 0;
        for (int i = 0; i < 500; i++) {
            // Leaps, and as a slider moves: small steps both ways.
            k = i % 5 == 0
                    ? random.nextInt(iterations + 1)
                    : Math.max(0, Math.min(iterations, k + random.nextInt(-3, 6)));
            assertArrayEquals(firstTime[k], bits(replay.at(k)), "iteration " + k);
            assertTrue(replay.recomputed() <= most, replay.recomputed() + " worked out again");
        }
    }

    private static long[] bits(Parameters parameters) {
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        long[] bits = new long[numbers.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToRawLongBits(numbers[i]);
        }
        return bits;
    }

    /** An arithmetic that mixes the bits of every number, so that one step more or less shows at once. */
    private static final class Shuffled implements Arithmetic {
        @Override
        public void iterate(Parameters parameters, double learningRate) {
            double[] numbers = new double[parameters.count()];
            parameters.writeTo(numbers, 0);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = new Random(Double.doubleToLongBits(numbers[i]) + i).nextDouble() * learningRate;
            }
            parameters.readFrom(numbers, 0);
        }

        @Override
        public double cost(Parameters parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void probabilities(Parameters parameters, PointSet points, double[] probabilities) {
            throw new UnsupportedOperationException();
        }
    }
}
