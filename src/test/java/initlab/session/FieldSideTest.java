package initlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldSideTest {
    private static final int NOTEBOOK = 91;
    private final FieldSide side = new FieldSide();

    @BeforeEach
    void warmUp() {
        rounds(30, 50);
    }

    @Test
    void isAsFineAsAStillPictureThoughColdRoundsWereLong() {
        assertEquals(200, side.moving(NOTEBOOK));
        assertEquals(200, side.atRest(NOTEBOOK));
    }

    @Test
    void longRoundsMakeItCoarserButNotBelowTheCoarsest() {
        rounds(5, 20);
        rounds(1, 8);
        assertEquals(200, side.moving(NOTEBOOK));
        rounds(6, 20);
        assertEquals(150, side.moving(NOTEBOOK));
        rounds(100, 20);
        assertEquals(100, side.moving(NOTEBOOK));
        assertEquals(200, side.atRest(NOTEBOOK));
    }

    @Test
    void manyShortRoundsMakeItFinerAgain() {
        rounds(6, 20);
        rounds(89, 8);
        assertEquals(150, side.moving(NOTEBOOK));
        rounds(1, 8);
        assertEquals(200, side.moving(NOTEBOOK));
        rounds(200, 8);
        assertEquals(200, side.moving(NOTEBOOK));
    }

    @Test
    void afterAVainTryItWaitsTwiceAsLong() {
        rounds(6, 20);
        rounds(90, 8);
        rounds(6, 20);
        rounds(179, 8);
        assertEquals(150, side.moving(NOTEBOOK));
        rounds(1, 8);
        assertEquals(200, side.moving(NOTEBOOK));
    }

    @Test
    void largeNetworksGetFewerPoints() {
        assertEquals(63, side.moving(1000));
        assertEquals(30, side.moving(100_000));
        assertEquals(60, side.atRest(100_000));
    }

    private void rounds(int count, double milliseconds) {
        for (int i = 0; i < count; i++) {
            side.adapt(milliseconds);
        }
    }
}
