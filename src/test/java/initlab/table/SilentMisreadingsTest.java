package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.PointSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that once became other points than their authors meant, without a word. */
class SilentMisreadingsTest {
    private static final String BODY = "0.5,-0.3,0\n0.1,0.9,1\n-0.4,0.2,0\n0.7,-0.6,1\n".repeat(3);

    @Test
    void aHeaderWithTheLabelFirstMovesXAndY() {
        Reading reading = Tables.read("label,x,y\n" + "0,0.5,-0.3\n1,0.1,0.9\n".repeat(4));
        assertTrue(Tables.points(reading).startsWith("0.5 -0.3 0; 0.1 0.9 1; "), Tables.points(reading));
    }

    @Test
    void aHeaderWithYBeforeXIsFollowed() {
        Reading reading = Tables.read("y,x,label\n" + BODY);
        assertTrue(Tables.points(reading).startsWith("-0.3 0.5 0; "), Tables.points(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5O,l.3,0      | 1 | x should be a number, but is “0.5O”",
                "O.5,o.3,1       | 1 | x should be a number, but is “O.5”",
                "x,y,1           | 1 | x should be a number, but is “x”",
                "0.5,abc,1       | 2 | y should be a number, but is “abc”",
                "0.5,0.3,1,9     | 4 | this line has 4 values, but most have 3",
            })
    void aFirstLineOfDataThatCannotBeReadIsNoHeader(String line, int column, String words) {
        TableException problem = Tables.problem(line + "\n" + BODY);
        assertEquals("1:" + column, problem.row() + ":" + problem.column());
        assertTrue(problem.getMessage().startsWith("Line 1, column " + column + ": " + words), problem.getMessage());
    }

    @Test
    void aFirstLineWithoutValuesIsARowWithGaps() {
        for (String line : new String[] {"nan,NaN,0", "?,?,1", ",,1", "NA,0.3,0", "0.5,0.3,", "0.5,0.3"}) {
            Reading reading = Tables.read(line + "\n" + BODY);
            assertEquals(13, reading.rows(), line);
            assertEquals(12, reading.points(), line);
            assertTrue(Tables.notes(reading).contains("1 of 13 rows has a gap and is left out: line 1,"), line);
            assertEquals(List.of(Question.GAPS), reading.questions());
        }
    }

    @Test
    void theLabelInAFirstLineOfWordsShowsThatItIsData() {
        TableException problem = Tables.problem("O.5,l.3,red\n" + "1,2,red\n2,1,blue\n".repeat(5));
        assertEquals(
                "Line 1, column 1: x should be a number, but is “O.5”. "
                        + "Correct it, or empty the cell to leave the row out.",
                problem.getMessage());
    }

    @Test
    void tinyCoordinatesAreScaledBeforeTheyAreRounded() {
        Reading reading = Tables.read("1e-7,2e-7,0\n-1e-7,0,1\n".repeat(4));
        assertTrue(reading.isScaled());
        assertEquals(1.35, reading.scaled().features()[0]);
        assertEquals(-1.35, reading.scaled().features()[1]);
        assertEquals(1e-7, reading.x(0));
        assertTrue(Tables.notes(reading).contains("scaled"), Tables.notes(reading));
    }

    @Test
    void hugeAndTinyDoublesStayFinite() {
        for (String table : new String[] {
            "1.7e308,1e-300,0\n-1.7e308,-1e-300,1\n", "5e-324,1e300,0\n0,-1e300,1\n", "1e300,1e300,0\n1e300,1e300,1\n"
        }) {
            PointSet points = Tables.read(table.repeat(4)).scaled();
            for (double feature : points.features()) {
                assertTrue(Math.abs(feature) <= 1.35, table + feature);
            }
        }
    }

    @Test
    void aNumberThatMayHaveAThousandsMarkIsAskedFor() {
        TableException problem = Tables.problem("x;y;label\n" + "1,200;2,300;0\n3,150;4,250;1\n".repeat(4));
        assertEquals(
                "Line 2, column 1: “1,200” could mean 1.2 or 1200. "
                        + "Write decimals with a point, and thousands without a mark.",
                problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200;30.5;0     | 1200.0   | is read as 1200, not as 1.2",
                "1.200;30,5;0     | 1200.0   | is read as 1200, not as 1.2",
                "1.200;3.000;0    | 1.2      | is read as 1.2, with a decimal point, not as 1200",
                "1,200;1,234,567;0 | 1200.0  | is read as 1200, not as 1.2",
                "1,200;0,125;0    | 1.2      | ''",
                "1,200;1000,125;0 | 1.2      | ''",
                "1.200;0.5;0      | 1.2      | ''",
                "1.234,5;7,25;0   | 1234.5   | ''",
                "1'200;0.5;0      | 1200.0   | ''",
                "1 200;0,5;0      | 1200.0   | ''",
            })
    void otherNumbersOfTheFileTellWhatAMarkIs(String row, double x, String note) {
        Reading reading = Tables.read((row + "\n" + row.substring(0, row.length() - 1) + "1\n").repeat(4));
        assertNull(reading.problem());
        assertEquals(x, reading.x(0));
        assertTrue(Tables.notes(reading).contains(note), Tables.notes(reading));
        assertEquals(note.isEmpty(), !Tables.notes(reading).contains("is read as"), Tables.notes(reading));
    }

    @Test
    void commasThatSeparateAndAreDecimalMarksAreNotTakenForMoreColumns() {
        for (String header : new String[] {"x,y,label\n", ""}) {
            String message = Tables.problem(header + "0,5,-0,3,1\n0,25,1,75,0\n-0,1,0,05,1\n".repeat(4))
                    .getMessage();
            assertTrue(message.contains("commas separate the values and seem to be decimal marks too"), message);
        }
    }

    @Test
    void aHeaderWithMoreNamesThanColumnsIsNotMovedOverThem() {
        String message = Tables.problem("id,x,y,label\n" + BODY).getMessage();
        assertTrue(message.startsWith("Line 1, column 4: the header has 4 names, but most lines have 3"), message);
    }

    @Test
    void whatIsGuessedIsSaid() {
        assertTrue(Tables.notes(Tables.read("0,0.5,-0.3\n1,0.1,0.9\n".repeat(4)))
                .contains("There is no header. The class is taken to be column 1"));
        assertTrue(Tables.notes(Tables.read("a,b,c\n" + BODY)).contains("Line 1 is read as the header: “a, b, c”."));
        assertTrue(Tables.notes(Tables.read("length,width,spam\n" + BODY))
                .contains("No name says which column is the class. It is taken to be “spam”"));
        assertEquals(List.of(), Tables.read(BODY).notes(), "x, y and the class 0 or 1 are no guess");
        assertNotEquals(List.of(), Tables.read(BODY.replace(",1\n", ",2\n")).notes());
    }
}
