package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What happens to the user's own points between the table or drawing and a run. */
class OwnPointsTest {
    @Test
    void pointsWithinTheViewAreNotChanged() {
        PointSet points = new PointSet(new double[] {-1.5, 0.1, 1.5, 0}, new double[] {0, 1});
        ViewFit fit = ViewFit.of(points);
        assertFalse(fit.isScaled());
        assertSame(points, fit.points());
    }

    @Test
    void onePointOutsideScalesBothCoordinatesToTheView() {
        ViewFit fit = ViewFit.of(new PointSet(new double[] {150, 200, 175, 0, 0.3, 0.1}, new double[] {0, 1, 1}));
        assertTrue(fit.isScaled());
        assertArrayEquals(
                new double[] {-1.35, 1.35, 0, -1.35, 1.35, -0.45}, fit.points().features(), 1e-12);
        assertArrayEquals(new double[] {150, 0}, fit.low());
        assertArrayEquals(new double[] {200, 0.3}, fit.high());
        assertArrayEquals(
                new double[] {0, 0, 1.35, -1.35},
                ViewFit.of(new PointSet(new double[] {7, 7, 9, 8}, new double[] {0, 1}))
                        .points()
                        .features(),
                "a coordinate that is the same for all points");
    }

    @Test
    void everyFourthPointOfEachClassIsKeptForTesting() {
        // The classes alternate, so every fourth of all points would belong to a single class.
        double[] x = new double[32];
        double[] labels = new double[16];
        for (int i = 0; i < 16; i++) {
            x[i] = i;
            x[16 + i] = -i;
            labels[i] = i % 2;
        }
        PointSet points = new PointSet(x, labels);
        PointSet test = TrainTestSplit.test(points);
        assertArrayEquals(new double[] {6, 7, 14, 15, -6, -7, -14, -15}, test.features());
        assertArrayEquals(new double[] {0, 1, 0, 1}, test.labels());
        PointSet training = TrainTestSplit.training(points);
        assertArrayEquals(
                new double[] {0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13},
                java.util.Arrays.copyOf(training.features(), 12));
    }

    @Test
    void strokesAreDrawnErasedAndUndoneAsAWhole() {
        PointsDraft draft = new PointsDraft();
        draft.begin();
        draft.add(0.123, 0.456, 0);
        draft.add(7, -7, 1);
        assertArrayEquals(
                new double[] {0.12, 1.5, 0.46, -1.5},
                draft.points().features(),
                "rounded to two decimals, moved into the view");
        draft.begin();
        draft.erase(1.4, -1.4, 0.2);
        assertEquals("1 0", draft.count(0) + " " + draft.count(1));
        draft.begin();
        assertFalse(draft.erase(-1, -1, 0.2), "no point is near");
        assertTrue(draft.undo());
        assertEquals("1 1", draft.count(0) + " " + draft.count(1));
        draft.clear();
        draft.undo();
        assertEquals(2, draft.points().size());
        assertTrue(draft.undo());
        assertEquals(0, draft.points().size());
        assertFalse(draft.undo() || draft.canUndo() || draft.clear());
    }

    @Test
    void aDraftHoldsNoMorePointsThanATable() {
        PointsDraft draft = new PointsDraft();
        draft.begin();
        for (int i = 0; i < CsvPoints.MAX_POINTS; i++) {
            assertTrue(draft.add(0, 0, i % 2));
        }
        assertFalse(draft.add(0, 0, 0));
    }

    @Test
    void pointsDrawnAfterAnUndoLeaveEarlierStrokesAsTheyWere() {
        PointsDraft draft = new PointsDraft();
        List<String> before = new ArrayList<>();
        Random random = new Random(3);
        for (int stroke = 0; stroke < 400; stroke++) {
            String now = text(draft);
            draft.begin();
            int kind = random.nextInt(4);
            for (int i = random.nextInt(5); i >= 0; i--) {
                if (kind == 0) {
                    draft.erase(random.nextDouble(), random.nextDouble(), 0.2);
                } else {
                    draft.add(random.nextDouble(), random.nextDouble(), i % 2);
                }
            }
            if (!text(draft).equals(now)) {
                before.add(now);
            }
            for (int i = random.nextInt(3); i > 0 && !before.isEmpty(); i--) {
                assertTrue(draft.undo());
                assertEquals(before.remove(before.size() - 1), text(draft));
            }
        }
    }

    private static String text(PointsDraft draft) {
        assertEquals(draft.points().size(), draft.count(0) + draft.count(1));
        return CsvPoints.format(draft.points(), ';');
    }

    /** A hundred strokes that each erase some of 100,000 points would otherwise keep 240 MB. */
    @Test
    void ofManyPointsFewerStrokesCanBeUndone() {
        double[] features = new Random(5).doubles(200_000, -1.5, 1.5).toArray();
        PointsDraft draft = new PointsDraft();
        draft.replace(new PointSet(features, new double[100_000]));
        for (int i = 0; i < 40; i++) {
            draft.begin();
            assertTrue(draft.erase(0.05 * i - 1, 0, 0.03));
        }
        int left = draft.points().size();
        int undone = 0;
        while (draft.undo()) {
            assertTrue(draft.points().size() > left);
            left = draft.points().size();
            undone++;
        }
        assertTrue(undone >= 15 && undone <= 25, undone + " strokes");
    }
}
