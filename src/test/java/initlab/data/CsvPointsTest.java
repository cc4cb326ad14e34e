package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPointsTest {
    private final Random random = new Random(8);

    @Test
    void tablesOfEveryUsualKindAreRead() throws CsvException {
        String[] tables = {"0,1,0\n2,3,1\n4,5,0\n6,7,1", "x,y,label\n0,1,0\n2,3,1\n4,5,0\n6,7,1\n",
            "\ufeffx;y;class\r\n0;1;0\r\n2;3;1\r\n4;5;0\r\n6;7;1\r\n", "0\t1\t0\n\n# a note\n2\t3\t1\n4\t5\t0 # too\n6\t7\t1",
            "\"0\", \"1\", \"0\"\n2 , 3 , 1\n 4,5.0,0.0\n+6,7e0,1"};
        for (String table : tables) {
            PointSet points = CsvPoints.parse(table);
            assertArrayEquals(new double[] {0, 2, 4, 6, 1, 3, 5, 7}, points.features(), table);
            assertArrayEquals(new double[] {0, 1, 0, 1}, points.labels(), table);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,2,0/3,4/5,6,1/7,8,0        | 2 | 4  | the line ends",
        "1,2,0/3,four,1/5,6,1/7,8,0   | 2 | 3  | y must be a number",
        "1,2,0/3,4,2/5,6,1/7,8,0      | 2 | 5  | label must be 0 or 1, not “2”",
        "1,2,0/3,4,1/1e7,6,1/7,8,0    | 3 | 1  | x must be a number of at most a million",
        "1,2,0/3,4,1,9/1,6,1/7,8,0    | 2 | 5  | “1,9”",
        "1,2,0/3,4,0/5,6,0/7,8,0      | 4 | 1  | both classes",
        "1,2,0/3,4,1                  | 2 | 1  | only 2 points",
        "''                           | 1 | 1  | only 0 points",
        "1,2,0/x,y,1/5,6,1/7,8,0      | 2 | 1  | x must be a number",
    })
    void mistakesAreNamedWithTheirPlace(String table, int line, int column, String words) {
        CsvException problem = assertThrows(CsvException.class, () -> CsvPoints.parse(table.replace('/', '\n')));
        assertEquals(line + ":" + column, problem.line() + ":" + problem.column(), problem.getMessage());
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
    }

    @Test
    void anyPointsSurviveTheirTable() throws CsvException {
        for (int i = 0; i < 500; i++) {
            int n = CsvPoints.MIN_POINTS + random.nextInt(50);
            double[] labels = new double[n];
            labels[random.nextInt(n)] = 1;
            double[] features = random.doubles(2L * n, -1e6, 1e6).toArray();
            features[0] = random.nextGaussian() * 1e-300;
            PointSet read = CsvPoints.parse(CsvPoints.format(new PointSet(features, labels), '\n'));
            assertArrayEquals(features, read.features());
            assertArrayEquals(labels, read.labels());
        }
    }

    @Test
    void noTextDoesAnythingButParseOrBeNamed() {
        String[] pieces = {"1", ",", ";", "\t", "\n", "\r\n", "0", "-2.5", "\"", "#", "x", "1e9", " ", "NaN", "\u0000", ",1\n0,"};
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                assertTrue(CsvPoints.parse(text.toString()).size() >= CsvPoints.MIN_POINTS);
            } catch (CsvException named) {
                assertTrue(named.line() >= 1 && named.column() >= 1);
            }
        }
        assertThrows(CsvException.class, () -> CsvPoints.parse("1,1,1\n1,1,0\n".repeat(1001)));
    }

    @Test
    void largePointsAreShrunkAndEveryFourthIsKeptForTesting() {
        PointSet points = new PointSet(new double[] {0, 10, -20, 5, 1, 2, 3, 4}, new double[] {0, 1, 0, 1});
        PointSet fitted = CsvPoints.fitted(points, 1.5);
        assertArrayEquals(new double[] {0, 0.75, -1.5, 0.375, 0.075, 0.15, 0.225, 0.3}, fitted.features(), 1e-15);
        assertArrayEquals(new double[] {0, 10, -20, 1, 2, 3}, CsvPoints.part(points, false).features());
        assertArrayEquals(new double[] {5, 4}, CsvPoints.part(points, true).features());
    }
}
