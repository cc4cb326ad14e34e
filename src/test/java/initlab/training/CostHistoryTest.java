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
}
