package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of a link. */
class CsvPointsTest {
    /** Enough points of both classes to make any text valid. */
    private static final String MORE = ";1,1,0;1,2,0;1,3,0;1,4,0;2,1,1;2,2,1;2,3,1;2,4,1";

    private final Random random = new Random(8);

    @Test
    void pointsStandBetweenSemicolonsOrInLines() throws CsvException {
        for (String text : new String[] {"0,1.5,0;2,3,1", "0,1.5,0\n2,3,1\n", "; 0, 15e-1 ,0.0;\r\n 2 , +3,1 ;"}) {
            PointSet points = CsvPoints.parse(text + MORE);
            assertEquals(10, points.size(), text);
            assertArrayEquals(
                    new double[] {0, 2, 1.5, 3},
                    new double[] {
                        points.features()[0], points.features()[1], points.features()[10], points.features()[11]
                    },
                    text);
            assertArrayEquals(new double[] {0, 1, 0}, java.util.Arrays.copyOf(points.labels(), 3), text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,0;3,4;5,6,1              | 2 | 3  | a point has three values",
                "1,2,0;3,four,1;5,6,1         | 2 | 3  | y must be a number, not “four”",
                "1,2,0;3,4,2;5,6,1            | 2 | 5  | class must be 0 or 1, not “2”",
                "1,2,0;3,4,1;1e999,6,1        | 3 | 1  | x must be a number, not “1e999”",
                "1,2,0;3,4,1,9;1,6,1          | 2 | 5  | a point has three values",
                "x,y,label;1,2,0              | 1 | 1  | x must be a number, not “x”",
                "x,y;1,2,0                    | 1 | 1  | x must be a number",
                "1,2;1,2,0                    | 1 | 3  | a point has three values",
                "1,2,0;                       | 1 | 1  | At least 4 points of each class are needed. Class 0 has 1",
                "''                           | 1 | 1  | Class 0 has 0, class 1 has 0",
            })
    void errorsStateTheirPlace(String text, int point, int column, String words) {
        String all = text + (words.contains("lass 0 has") ? "" : MORE);
        CsvException problem = assertThrows(CsvException.class, () -> CsvPoints.parse(all));
        assertEquals(point + ":" + column, problem.point() + ":" + problem.column(), problem.getMessage());
        assertTrue(problem.problem().contains(words), problem.getMessage());
    }

    @Test
    void anyPointsAreReadBackFromTheirText() throws CsvException {
        for (int i = 0; i < 500; i++) {
            int n = 8 + random.nextInt(50);
            double[] labels = new double[n];
            java.util.Arrays.fill(labels, 0, 4 + random.nextInt(n - 7), 1);
            double[] features = random.doubles(2L * n, -1e6, 1e6)
                    .map(value -> Math.abs(value) < 5e5 ? value : Math.rint(value * 1e6) / 1e6)
                    .toArray();
            features[0] = 1e-6;
            PointSet read = CsvPoints.parse(CsvPoints.format(new PointSet(features, labels), i % 3 == 0 ? '\n' : ';'));
            assertArrayEquals(features, read.features());
            assertArrayEquals(labels, read.labels());
        }
    }

    @Test
    void coordinatesAreWrittenAsShortAsPossible() {
        assertEquals(
                "0,-0.000001,1\n1000000,1.5,0",
                CsvPoints.format(new PointSet(new double[] {0, 1e6, -1e-6, 1.5}, new double[] {1, 0}), '\n'));
        assertEquals(
                "0.1234567,1e-07,1",
                CsvPoints.format(new PointSet(new double[] {0.1234567, 1e-7}, new double[] {1}), ';'));
    }

    @Test
    void anyTextIsEitherReadOrRejectedWithAPlace() {
        Mutations mutations = new Mutations(8);
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            String text = i % 8 == 0 ? mutations.rubbish() : mutations.of("0.5,-1e-3,0;1,0,1" + MORE);
            try {
                assertTrue(CsvPoints.parse(text).size() >= 2 * CsvPoints.MIN_OF_CLASS);
                read++;
            } catch (CsvException named) {
                assertTrue(named.point() >= 1 && named.column() >= 1);
                assertTrue(named.getMessage().length() < 300, "the message stays short");
            }
        }
        assertTrue(read > 500 && read < 9500, read + " read");
    }

    @Test
    void aHundredThousandPointsAreReadAndOneMoreIsRefusedByName() throws CsvException {
        String all = "1,1,1;1,-1,0;".repeat(50_000);
        PointSet points = CsvPoints.parse(all);
        assertEquals(100_000, points.size());
        assertEquals(-1, points.features()[199_999]);
        CsvException problem = assertThrows(CsvException.class, () -> CsvPoints.parse(all + "1,1,1"));
        assertEquals("Point 100001, column 1: at most 100,000 points are allowed.", problem.getMessage());
    }
}
