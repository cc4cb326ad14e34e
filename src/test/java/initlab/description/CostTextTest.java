package initlab.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.training.CostHistory;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class CostTextTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** A curve of 101 costs, one every ten iterations. */
    private static String of(IntToDoubleFunction cost) {
        CostHistory costs = new CostHistory();
        for (int k = 0; k <= 1000; k += 10) {
            costs.add(k, cost.applyAsDouble(k));
        }
        return CostText.of(costs, 1000, cost.applyAsDouble(1000));
    }

    @Test
    void theWayOfACurve() {
        assertEquals("The cost fell from 1.000 to 0.500 and is still falling.", of(k -> 1 - k / 2000.0));
        assertEquals("The cost fell from 1.000 to 0.250 and has levelled off.", of(k -> Math.max(0.25, 1 - k / 500.0)));
        assertEquals("The cost rose from 0.500 to 1.500 and is now rising.", of(k -> 0.5 + k / 1000.0));
        assertEquals("The cost is 0.693, as at the start: the curve is flat.", of(k -> Math.log(2)));
        assertEquals(
                "The cost fell from 2.000 to 0.500 and now jumps up and down.",
                of(k -> k == 0 ? 2 : k % 20 == 0 ? 0.5 : 0.9));
    }

    @Test
    void whatIsNotFinite() {
        assertEquals(
                "The cost was infinite at the start and is now 0.400 and is still falling.",
                of(k -> k == 0 ? INFINITE : 0.8 - k / 2500.0));
        assertEquals("The cost has been infinite from the start.", of(k -> INFINITE));
        assertEquals(
                "The cost is no longer finite. The curve ends at the last finite cost.",
                of(k -> k < 500 ? 1 : Double.NaN));
        assertEquals(
                "The cost is no longer finite. The curve ends at the last finite cost.",
                of(k -> k < 500 ? 1 : INFINITE));
    }

    @Test
    void theBeginning() {
        CostHistory costs = new CostHistory();
        assertEquals("There is no curve yet.", CostText.of(costs, 0, 0));
        costs.add(0, 0.883);
        assertEquals("The cost begins at 0.883.", CostText.of(costs, 0, 0.883));
    }

    @Test
    void lookingBackTellsOfTheWayUntilThen() {
        CostHistory costs = new CostHistory();
        for (int k = 0; k <= 1000; k += 10) {
            costs.add(k, k <= 500 ? 1 - k / 1000.0 : 5);
        }
        assertEquals("The cost fell from 1.000 to 0.600 and is still falling.", CostText.of(costs, 400, 0.6));
    }
}
