package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Thousands of damaged tables: each yields points, or an error at a line and column within the text. */
class HostileTablesTest {
    private static final int CASES = 20_000;
    private static final String[] GOOD = {
        "x,y,label\n" + "0,0,0\n1,0,1\n".repeat(5),
        "0,5;0;0\r\n1;0;1\r\n".repeat(6),
        "# mine\n0\t0\t0\n1\t0\t1\n\n" + "0\t1\t0\n1\t1\t1\n".repeat(4),
        "\ufeff" + "\"0.5\",-1e-3,0\n1,0,1\n".repeat(6)
    };

    @Test
    void everyTextYieldsPointsOrAnErrorWithinIt() throws CsvException {
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
    void hugeLinesAndTablesAreRejectedWithAShortMessage() {
        for (String text : new String[] {
            "1".repeat(2_000_000),
            ",".repeat(1_000_000),
            "0,0,0\n".repeat(3000),
            "0,0,\"" + "x".repeat(1_000_000) + "\"\n1,1,1",
            "\n".repeat(500_000)
        }) {
            try {
                CsvPoints.parse(text);
                throw new AssertionError("read");
            } catch (CsvException problem) {
                assertPlace(text, problem);
                assertTrue(problem.getMessage().length() < 300, "the message stays readable");
            }
        }
    }

    private static void assertUsable(PointSet points) {
        assertTrue(points.size() >= 2 * CsvPoints.MIN_OF_CLASS && points.size() <= CsvPoints.MAX_POINTS);
        for (double feature : points.features()) {
            assertTrue(Math.abs(feature) <= 1e6);
        }
        for (PointSet part : new PointSet[] {TrainTestSplit.training(points), TrainTestSplit.test(points)}) {
            assertEquals(
                    Set.of(0.0, 1.0), DoubleStream.of(part.labels()).boxed().collect(Collectors.toSet()));
        }
    }

    private static void assertPlace(String text, CsvException problem) {
        String[] lines = text.split("\n", -1);
        assertTrue(problem.line() >= 1 && problem.line() <= lines.length, problem + " of " + lines.length + " lines");
        int length = lines[problem.line() - 1].length();
        assertTrue(problem.column() >= 1 && problem.column() <= length + 1, problem + " in " + length + " characters");
        assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
    }
}
