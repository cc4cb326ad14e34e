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
    /** Enough points of both classes to make any table valid. */
    private static final String MORE = "\n1,1,0\n1,2,0\n1,3,0\n1,4,0\n2,1,1\n2,2,1\n2,3,1\n2,4,1";

    private final Random random = new Random(8);

    @Test
    void readsTheCommonKindsOfTables() throws CsvException {
        String[] tables = {
            "0,1.5,0\n2,3,1",
            "x,y,label\n0,1.5,0\n2,3,1\n",
            "\ufeffx;y;class\r\n0;1,5;0\r\n2;3;1\r\n",
            "0\t1.5\t0\n\n# a note\n2\t3\t1",
            "\"0\", \"1.5\", \"0\"\n 2.0 , +3 , 1.0 # a note",
            "# x, y\n\nx,y,1st\n0,15e-1,0\n2,3,1"
        };
        for (String table : tables) {
            PointSet points = CsvPoints.parse(table + MORE);
            assertEquals(10, points.size(), table);
            assertArrayEquals(
                    new double[] {0, 2, 1.5, 3},
                    new double[] {
                        points.features()[0], points.features()[1], points.features()[10], points.features()[11]
                    },
                    table);
            assertArrayEquals(new double[] {0, 1, 0}, java.util.Arrays.copyOf(points.labels(), 3), table);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,0/3,4/5,6,1              | 2 | 4  | but it ends here",
                "1,2,0/3,four,1/5,6,1         | 2 | 3  | y must be a number",
                "1,2,0/3,4,2/5,6,1            | 2 | 5  | class must be 0 or 1, not “2”",
                "1,2,0/3,4,1/1e7,6,1          | 3 | 1  | x must be a number of at most a million, not “1e7”",
                "1,2,0/3,4,1,9/1,6,1          | 2 | 6  | a fourth starts here",
                "1,2,0/x,y,1/5,6,1            | 2 | 1  | x must be a number of at most a million, not “x”",
                "1,2,0/x,y,label/5,6,1        | 2 | 1  | x must be a number of at most a million, not “x”",
                "0.5O,2,0/3,4,1               | 1 | 1  | x must be a number of at most a million, not “0.5O”",
                ",x,y,label/0,1,1,0           | 1 | 1  | x must be a number of at most a million, not “”",
                "x,y/1,2,0                    | 2 | 1  | Class 0 has 1, class 1 has 0",
                "1,2,0//# end/                | 1 | 1  | At least 4 points of each class",
                "''                           | 1 | 1  | Class 0 has 0, class 1 has 0",
            })
    void errorsStateTheirPlace(String table, int line, int column, String words) {
        String text =
                table.replace('/', '\n') + (words.startsWith("Class 0 has") || words.startsWith("At") ? "" : MORE);
        CsvException problem = assertThrows(CsvException.class, () -> CsvPoints.parse(text));
        assertEquals(line + ":" + column, problem.line() + ":" + problem.column(), problem.getMessage());
        assertTrue(problem.getMessage().startsWith("Line " + line + ", column " + column + ": "), problem.getMessage());
        assertTrue(problem.problem().contains(words), problem.getMessage());
    }

    @Test
    void anyPointsAreReadBackFromTheirTable() throws CsvException {
        for (int i = 0; i < 500; i++) {
            int n = 8 + random.nextInt(50);
            double[] labels = new double[n];
            java.util.Arrays.fill(labels, 0, 4 + random.nextInt(n - 7), 1);
            double[] features = random.doubles(2L * n, -1e6, 1e6)
                    .map(value -> Math.rint(value * 1e6) / 1e6)
                    .toArray();
            features[0] = 1e-6;
            PointSet read = CsvPoints.parse(CsvPoints.format(new PointSet(features, labels), '\n'));
            assertArrayEquals(features, read.features());
            assertArrayEquals(labels, read.labels());
        }
    }

    @Test
    void coordinatesOfAnyLengthAreRoundedToSixDecimals() throws CsvException {
        for (int i = 0; i < 5000; i++) {
            double value = random.nextInt(4) == 0 ? random.nextGaussian() * 1e5 : random.nextGaussian();
            if (Math.abs(value) <= 1e6) {
                String numeral = random.nextBoolean()
                        ? String.format(java.util.Locale.ROOT, "%.18e", value)
                        : new java.math.BigDecimal(value)
                                .setScale(20, java.math.RoundingMode.HALF_EVEN)
                                .toPlainString();
                PointSet read = CsvPoints.parse(numeral + ",0,0" + MORE);
                double rounded = new java.math.BigDecimal(numeral)
                        .setScale(6, java.math.RoundingMode.HALF_UP)
                        .doubleValue();
                assertEquals(
                        rounded,
                        read.features()[0],
                        1.01e-6 * (Math.abs(value * 1e6 % 1) > 0.4999 ? 1 : 1e-9),
                        numeral);
            }
        }
        assertEquals(
                123456.5,
                CsvPoints.parse("0.000000000000000001234565e23,0,0" + MORE).features()[0]);
        assertEquals(
                "0,-0.000001,1\n1000000,1.5,0",
                CsvPoints.format(new PointSet(new double[] {0, 1e6, -1e-6, 1.5}, new double[] {1, 0}), '\n'));
        assertEquals(
                "0.1234567,1e-07,1",
                CsvPoints.format(new PointSet(new double[] {0.1234567, 1e-7}, new double[] {1}), ';'));
    }

    @Test
    void anyTextIsEitherReadOrRejectedWithAPlace() {
        String[] pieces = {
            "1", ",", ";", "\t", "\n", "\r\n", "0", "-2.5", "\"", "#", "x", "1e9", " ", "NaN", "\u0000", ",1\n0,"
        };
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                assertTrue(CsvPoints.parse(text + MORE).size() >= 8);
            } catch (CsvException named) {
                assertTrue(named.line() >= 1 && named.column() >= 1);
            }
        }
        assertThrows(CsvException.class, () -> CsvPoints.parse("1,1,1\n1,1,0\n".repeat(501)));
    }
}
