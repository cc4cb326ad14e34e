package initlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldSideTest {
    private static final int NOTEBOOK = 91;
    private final FieldSide side = new FieldSide();

    @BeforeEach
    void warmUp() {
        batches(30, 50);
    }

    @Test
    void theFieldStartsAsFineAsAStillPictureDespiteLongFirstBatches() {
        assertEquals(200, side.moving(NOTEBOOK));
        assertEquals(200, side.atRest(NOTEBOOK));
    }

    @Test
    void longBatchesMakeTheFieldCoarserDownToALimit() {
        batches(5, 20);
        batches(1, 8);
        assertEquals(200, side.moving(NOTEBOOK));
        batches(6, 20);
        assertEquals(150, side.moving(NOTEBOOK));
        batches(100, 20);
        assertEquals(100, side.moving(NOTEBOOK));
        assertEquals(200, side.atRest(NOTEBOOK));
    }

    @Test
    void manyShortBatchesMakeTheFieldFinerAgain() {
        batches(6, 20);
        batches(89, 8);
        assertEquals(150, side.moving(NOTEBOOK));
        batches(1, 8);
        assertEquals(200, side.moving(NOTEBOOK));
        batches(200, 8);
        assertEquals(200, side.moving(NOTEBOOK));
    }

    @Test
    void afterAFailedAttemptTheFieldWaitsTwiceAsLong() {
        batches(6, 20);
        batches(90, 8);
        batches(6, 20);
        batches(179, 8);
        assertEquals(150, side.moving(NOTEBOOK));
        batches(1, 8);
        assertEquals(200, side.moving(NOTEBOOK));
    }

    @Test
    void largeNetworksGetFewerPoints() {
        assertEquals(63, side.moving(1000));
        assertEquals(30, side.moving(100_000));
        assertEquals(60, side.atRest(100_000));
    }

    private void batches(int count, double milliseconds) {
        for (int i = 0; i < count; i++) {
            side.adapt(milliseconds);
        }
    }
}
