package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotsTest {
    private static final LayerDims NOTEBOOK = LayerDims.of(2, 10, 5, 1);

    @Test
    void aRunOfTheNotebookKeepsEveryEighthIterationAndThePowersOfTwo() {
        Snapshots snapshots = recorded(new Snapshots(NOTEBOOK), NOTEBOOK, 15_000);
        Set<Integer> expected = new HashSet<>();
        for (int k = 0; k <= 15_000; k += 8) {
            expected.add(k);
        }
        for (int k = 1; k <= 15_000; k *= 2) {
            expected.add(k);
        }
        assertEquals(expected, kept(snapshots));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 40", "3, 100", "5, 1000", "16, 1000", "40, 70000", "2048, 300000"})
    void noTwoNeighboursAreFarApartHoweverFewFit(int room, int last) {
        LayerDims dims = LayerDims.of(1, 1);
        Snapshots snapshots = recorded(new Snapshots(dims, 1_000_000, room), dims, last);
        assertTrue(snapshots.count() <= room);
        assertEquals(0, snapshots.iteration(0));
        // At least every second place that the powers of two leave is used; the stride is a power of two.
        double widest = room == 1 ? last : 4.0 * last / room;
        for (int i = 0; i < snapshots.count(); i++) {
            int next = i + 1 < snapshots.count() ? snapshots.iteration(i + 1) : last + 1;
            assertTrue(next - snapshots.iteration(i) <= widest + 1, "after " + snapshots.iteration(i));
        }
    }

    @Test
    void everySnapshotHoldsTheParametersOfItsIteration() {
        Snapshots snapshots = recorded(new Snapshots(NOTEBOOK, 200_000, 100), NOTEBOOK, 5_000);
        Parameters restored = new Parameters(NOTEBOOK);
        double[] numbers = new double[restored.count()];
        for (int i = 0; i < snapshots.count(); i++) {
            snapshots.restore(i, restored);
            restored.writeTo(numbers, 0);
            for (int j = 0; j < numbers.length; j++) {
                assertEquals(snapshots.iteration(i) * 1000.0 + j, numbers[j]);
            }
        }
    }

    @Test
    void theNearestSnapshotIsTheLastOneNotAfter() {
        Snapshots snapshots = recorded(new Snapshots(NOTEBOOK, 200_000, 50), NOTEBOOK, 3_000);
        Set<Integer> kept = kept(snapshots);
        int nearest = 0;
        for (int k = 0; k <= 3_000; k++) {
            nearest = kept.contains(k) ? k : nearest;
            assertEquals(nearest, snapshots.iteration(snapshots.nearestAtOrBefore(k)));
        }
        assertThrows(IllegalArgumentException.class, () -> snapshots.nearestAtOrBefore(3_001));
        assertThrows(IllegalArgumentException.class, () -> snapshots.nearestAtOrBefore(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "2-10-5-1, 20000",
        "1-1, 50000",
        "2-30-1, 20000",
        "2-100-1, 20000",
        "2-64-64-64-1, 3000",
        "2-256-256-256-256-256-256-256-1, 40",
        "256-256-256-256-256-256-256-256-256, 20"
    })
    void memoryStaysUnderEightMegabytes(String sizes, int last) throws IllegalAccessException {
        String[] words = sizes.split("-");
        int[] numbers = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Integer.parseInt(words[i]);
        }
        LayerDims dims = LayerDims.of(numbers);
        Snapshots snapshots = recorded(new Snapshots(dims), dims, last);
        long bytes = bytes(snapshots);
        assertTrue(bytes <= 8_000_000, "bytes " + bytes);
        assertTrue(bytes <= 200_000 || snapshots.count() * 8L * new Parameters(dims).count() > bytes / 4, "wasteful");
    }

    @Test
    void aSkippedIterationIsNamed() {
        Snapshots snapshots = recorded(new Snapshots(NOTEBOOK), NOTEBOOK, 3);
        String message = assertThrows(
                        IllegalArgumentException.class, () -> snapshots.record(5, new Parameters(NOTEBOOK)))
                .getMessage();
        assertEquals("Iteration 4 must follow 3, not 5.", message);
    }

    /** Parameter j after k updates is 1000 k + j. */
    private static Snapshots recorded(Snapshots snapshots, LayerDims dims, int last) {
        Parameters parameters = new Parameters(dims);
        double[] numbers = new double[parameters.count()];
        for (int k = 0; k <= last; k++) {
            for (int j = 0; j < numbers.length; j++) {
                numbers[j] = k * 1000.0 + j;
            }
            parameters.readFrom(numbers, 0);
            snapshots.record(k, parameters);
        }
        return snapshots;
    }

    private static Set<Integer> kept(Snapshots snapshots) {
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < snapshots.count(); i++) {
            kept.add(snapshots.iteration(i));
        }
        assertEquals(snapshots.count(), kept.size());
        return kept;
    }

    /** The arrays that the object holds, with 16 bytes a header. */
    private static long bytes(Snapshots snapshots) throws IllegalAccessException {
        long bytes = 0;
        for (Field field : Snapshots.class.getDeclaredFields()) {
            field.setAccessible(true);
            Object value = field.get(snapshots);
            if (value instanceof int[] numbers) {
                bytes += 16 + 4L * numbers.length;
            } else if (value instanceof double[][] chunks) {
                bytes += 16 + 8L * chunks.length;
                for (double[] chunk : chunks) {
                    bytes += chunk == null ? 0 : 16 + 8L * chunk.length;
                }
            }
        }
        return bytes;
    }
}
