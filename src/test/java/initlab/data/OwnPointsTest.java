package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
