package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogScaleTest {
    private final LogScale scale = new LogScale(-4, 6);

    @Test
    void thePositionsAreRoundNumbers() {
        assertEquals(60, scale.last());
        assertEquals(
                List.of(
                        "0.0001", "0.00012", "0.0008", "0.001", "0.0025", "0.1", "0.15", "1", "1.2", "8", "10", "12",
                        "100"),
                IntStream.of(0, 1, 9, 10, 14, 30, 32, 40, 41, 49, 50, 51, 60)
                        .mapToObj(scale::text)
                        .toList());
    }

    @Test
    void everyNumberIsFoundAtItsPositionAndTheNumbersGrow() {
        double last = 0;
        for (int position = 0; position <= scale.last(); position++) {
            double number = Double.parseDouble(scale.text(position));
            assertEquals(position, scale.position(number));
            assertTrue(number > last);
            last = number;
        }
    }

    @Test
    void otherNumbersAreAtTheNearestPositionOrAtAnEnd() {
        assertEquals(40, scale.position(1.05));
        assertEquals(41, scale.position(1.15));
        assertEquals(0, scale.position(1e-9));
        assertEquals(60, scale.position(5000));
    }
}
