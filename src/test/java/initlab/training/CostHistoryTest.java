package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CostHistoryTest {
    @Test
    void aCostIsFoundByItsIteration() {
        CostHistory costs = new CostHistory();
        assertTrue(costs.indexOf(0) < 0);
        for (int k = 0; k < 500; k++) {
            costs.add(3 * k, 1.0 / (1 + k));
        }
        for (int k = 0; k < 500; k++) {
            assertEquals(k, costs.indexOf(3 * k));
            assertTrue(costs.indexOf(3 * k + 1) < 0);
        }
    }

    @Test
    void anIterationAlreadyRecordedIsIgnored() {
        CostHistory costs = new CostHistory();
        costs.add(0, 0.7);
        costs.add(10, 0.6);
        costs.add(10, 0.1);
        costs.add(5, 0.1);
        assertEquals(2, costs.size());
        assertEquals(0.6, costs.cost(costs.indexOf(10)));
    }

    @Test
    void theNearestRecordedIterationIsFound() {
        CostHistory costs = new CostHistory();
        assertEquals(7, costs.nearest(7), "without costs");
        costs.add(0, 1);
        costs.add(50, 1);
        costs.add(60, 1);
        int[] wanted = {0, 24, 25, 50, 54, 56, 60, 99};
        int[] nearest = {0, 0, 50, 50, 50, 60, 60, 60};
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(nearest[i], costs.nearest(wanted[i]), "nearest to " + wanted[i]);
        }
    }
}
