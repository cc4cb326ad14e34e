package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import org.junit.jupiter.api.Test;

/** Thousands of tables that are no tables: each gives points, or a line and a column that are in it. */
class HostileTablesTest {
    private static final int CASES = 20_000;
    private static final String[] GOOD = {"x,y,label\n0,0,0\n1,0,1\n0,1,0\n1,1,1\n", "0;0;0\r\n1;0;1\r\n0;1;0\r\n1;1;1\r\n",
        "# mine\n0\t0\t0\n1\t0\t1\n\n0\t1\t0\n1\t1\t1", "\ufeff\"0.5\",-1e-3,0\n1,0,1\n.5,1.,0\n1,1,1\n2,2,0\n"};

    @Test
    void everyTableGivesPointsOrAPlaceInIt() throws CsvException {
        Mutations mutations = new Mutations(8);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            String good = mutations.one(GOOD);
            String text = switch (mutations.random().nextInt(8)) {
                case 0 -> mutations.rubbish();
                case 1 -> good.replace(',', mutations.one(";", "\t", "|", " ").charAt(0));
                case 2 -> good + good.repeat(mutations.random().nextInt(40)) + mutations.rubbish();
                default -> mutations.of(good);
            };
            try {
                PointSet points = CsvPoints.parse(text);
                assertUsable(points);
                PointSet again = CsvPoints.parse(CsvPoints.format(points, '\n'));
                assertArrayEquals(points.features(), again.features());
                assertArrayEquals(points.labels(), again.labels());
                read++;
            } catch (CsvException problem) {
                assertPlace(text, problem);
                refused++;
            }
        }
        assertTrue(read > CASES / 10 && refused > CASES / 10, read + " read, " + refused + " refused");
    }

    @Test
    void hugeLinesAndTablesAreRefusedByName() {
        for (String text : new String[] {"1".repeat(2_000_000), ",".repeat(1_000_000), "0,0,0\n".repeat(3000),
            "0,0,\"" + "x".repeat(1_000_000) + "\"\n1,1,1", "\n".repeat(500_000)}) {
            try {
                CsvPoints.parse(text);
                throw new AssertionError("read");
            } catch (CsvException problem) {
                assertPlace(text, problem);
                assertTrue(problem.getMessage().length() < 300, "the sentence stays readable");
            }
        }
    }

    private static void assertUsable(PointSet points) {
        assertTrue(points.size() >= CsvPoints.MIN_POINTS && points.size() <= CsvPoints.MAX_POINTS);
        for (double feature : points.features()) {
            assertTrue(Math.abs(feature) <= 1e6);
        }
        boolean[] seen = new boolean[2];
        for (double label : points.labels()) {
            seen[(int) label] = true;
        }
        assertTrue(seen[0] && seen[1]);
        assertTrue(CsvPoints.part(points, true).size() > 0 && CsvPoints.part(points, false).size() > 0);
    }

    private static void assertPlace(String text, CsvException problem) {
        String[] lines = text.split("\n", -1);
        assertTrue(problem.line() >= 1 && problem.line() <= lines.length, problem + " of " + lines.length + " lines");
        int length = lines[problem.line() - 1].length();
        assertTrue(problem.column() >= 1 && problem.column() <= length + 1, problem + " in " + length + " characters");
        assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
    }
}
