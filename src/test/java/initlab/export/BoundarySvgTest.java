package initlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.data.PointSet;
import org.junit.jupiter.api.Test;

class BoundarySvgTest {
    /** One point of each class and one piece of the boundary, from the lower left to the upper right corner. */
    @Test
    void theColoursAreThoseGiven() {
        PointSet points = new PointSet(new double[] {0, 1.5, 0, -1.5}, new double[] {0, 1});
        assertEquals(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img">
                <title>a &lt; b</title>
                <rect width="400" height="400" fill="white"/>
                <circle cx="200.0" cy="200.0" r="3" fill="red"/>
                <path d="M400.0 400.0m0-4l4 4-4 4-4-4z" fill="blue"/>
                <path fill="none" stroke="black" stroke-width="2" stroke-linecap="round" d="M0.0 400.0L400.0 0.0"/>
                </svg>
                """,
                BoundarySvg.of(
                        "a < b",
                        points,
                        new float[] {-1.5f, -1.5f, 1.5f, 1.5f},
                        1.5,
                        new BoundarySvg.Colours("white", new String[] {"red", "blue"}, "black")));
    }
}
