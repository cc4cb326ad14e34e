package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.CsvPoints;
import initlab.files.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person can choose about a table. */
class ChoicesTest {
    private static final String FLOWERS = "id,a,b,c,d,species\n"
            + "10,1,5,0.1,9,rose\n12,2,6,0.2,8,lily\n17,3,7,0.3,7,iris\n29,4,8,0.4,6,rose\n".repeat(1)
            + "30,1,5,0.1,9,rose\n32,2,6,0.2,8,lily\n37,3,7,0.3,7,iris\n39,4,8,0.4,6,rose\n"
            + "40,1,5,0.1,9,lily\n42,2,6,0.2,8,lily\n47,3,7,0.3,7,iris\n49,4,8,0.4,6,iris\n";

    @Test
    void theLabChoosesFirstAndSaysWhat() {
        Reading reading = Tables.read(FLOWERS);
        assertEquals(new Choices(1, 2, 5, "rose", "lily", true, 0), reading.choices());
        assertEquals(List.of(Question.FEATURES, Question.CLASSES), reading.questions());
        assertEquals(
                List.of(new ClassCount("rose", 4), new ClassCount("lily", 4), new ClassCount("iris", 4)),
                reading.classes());
        assertEquals("12 8", reading.rows() + " " + reading.points());
        assertTrue(
                Tables.notes(reading).contains("4 columns have numbers. x is “a” and y is “b”; others can be chosen."));
        assertTrue(Tables.notes(reading).contains("There are 3 classes: rose, lily, iris."));
    }

    @Test
    void ofNumberedFeaturesTheFirstTwoAreUsedAndSaid() {
        Reading reading = Tables.read("x0,x1,x2,y\n" + "1,2,3,0\n4,5,6,1\n".repeat(4));
        assertTrue(Tables.points(reading).startsWith("1.0 2.0 0; 4.0 5.0 1; "), Tables.points(reading));
        assertTrue(Tables.notes(reading).contains("x is “x0” and y is “x1”; others can be chosen."));
    }

    @Test
    void columnsAndClassesCanBeChosen() {
        Reading reading = Tables.read(FLOWERS, new Choices(4, 3, -1, "iris", "rose", true, 0));
        assertTrue(Tables.points(reading).startsWith("9.0 0.1 rose; 7.0 0.3 iris; "), Tables.points(reading));
        assertEquals(List.of("iris", "rose"), reading.classNames());
        assertEquals(0, reading.label(1));
        Reading rest = Tables.read(FLOWERS, new Choices(-1, 3, -1, "lily", Choices.REST, true, 0));
        assertEquals(12, rest.points());
        assertEquals(List.of("lily", "the rest"), rest.classNames());
        assertEquals("1 3", rest.choices().x() + " " + rest.choices().y());
    }

    @Test
    void anotherColumnCanBeTheClass() {
        Reading reading = Tables.read(
                "x,y,label,side\n" + "1,2,0,l\n2,1,0,r\n3,3,1,l\n4,4,1,r\n".repeat(4),
                new Choices(-1, -1, 3, null, null, true, 0));
        assertEquals(List.of("l", "r"), reading.classNames());
        assertEquals(Column.Role.CLASS, reading.columns().get(3).role());
        assertEquals("not chosen", reading.columns().get(2).reason());
    }

    @Test
    void choicesThatDoNotFitTheTableAreIgnored() {
        Reading reading = Tables.read(FLOWERS, new Choices(5, 99, 77, "tulip", "rose", true, -3));
        assertEquals(new Choices(1, 2, 5, "lily", "rose", true, 0), reading.choices());
    }

    @Test
    void aChosenColumnWithoutClassesIsAProblemThatLeavesThePreview() {
        StringBuilder text = new StringBuilder("x,y,z,label\n");
        for (int i = 0; i < 60; i++) {
            text.append(i * 0.5)
                    .append(",1,")
                    .append(i * 0.25)
                    .append(',')
                    .append(i % 2)
                    .append('\n');
        }
        Reading reading = Tables.read(text.toString(), new Choices(-1, -1, 2, null, null, true, 0));
        assertTrue(reading.problem().getMessage().startsWith("“z” has more than 50 different values"));
        assertEquals(4, reading.columns().size());
        assertEquals(0, reading.points());
    }

    @Test
    void gapsAreLeftOutOrNamed() {
        String text = "x,y,label\n" + "1,2,0\n2,,1\n3,4,\n4,5,1\n".repeat(4);
        Reading reading = Tables.read(text);
        assertEquals("16 8", reading.rows() + " " + reading.points());
        assertTrue(Tables.notes(reading)
                .contains("8 of 16 rows have gaps and are left out; the first gap is in line 3, column 2."));
        Reading strict = Tables.read(text, new Choices(-1, -1, -1, null, null, false, 0));
        assertEquals(
                "Line 3, column 2: a value is missing. Fill it in, or leave out the rows with gaps.",
                strict.problem().getMessage());
        assertEquals(List.of(Question.GAPS), strict.questions());
    }

    @Test
    void tooManyRowsAreSampledFromBothClassesInTheirProportion() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 125_000; i++) {
            text.append(i / 125_000.0)
                    .append(",0.5,")
                    .append(i < 100_000 ? 0 : 1)
                    .append('\n');
        }
        Reading reading = Tables.read(text.toString());
        assertEquals(125_000, reading.rows());
        assertEquals(CsvPoints.MAX_POINTS, reading.points());
        assertTrue(Tables.notes(reading).contains("100,000 of 125,000 points are used"), Tables.notes(reading));
        assertEquals(List.of(Question.SAMPLE), reading.questions());
        int ones = 0;
        int tenths = 0;
        for (int i = 0; i < reading.points(); i++) {
            ones += reading.label(i);
            tenths += reading.x(i) < 0.1 ? 1 : 0;
            assertTrue(i == 0 || reading.x(i) > reading.x(i - 1), "the order of the file");
        }
        assertEquals(20_000, ones);
        assertTrue(tenths > 9_700 && tenths < 10_300, tenths + " points of the first tenth");
        assertEquals(Tables.points(reading), Tables.points(Tables.read(text.toString())), "the same every time");
        Reading fewer = Tables.read(text.toString(), new Choices(-1, -1, -1, null, null, true, 50));
        assertEquals("50 50", fewer.points() + " " + fewer.choices().sample());
    }

    @Test
    void aMatrixFromNumPyKeepsItsLabelColumn() {
        double[][] columns = {{1, 2, 3, 4, 5, 6, 7, 8}, {8, 7, 6, 5, 4, 3, 2, Double.NaN}, {0, 0, 0, 0, 0, 1, 1, 1}};
        double[] more = {1, 1, 1, 1, 0, 0, 0, 0};
        Content.Grid grid = new Content.Grid(
                List.of("X[0]", "X[1]", "X[2]", "Y"),
                new double[][] {columns[0], columns[1], columns[2], more},
                3,
                List.of("a note"));
        Reading reading = Reading.of(sheet(grid), Choices.NONE);
        assertNotNull(reading.problem(), "three points of a class are too few");
        assertEquals("X[0]", reading.columns().get(0).name());
        assertEquals(Column.Role.CLASS, reading.columns().get(3).role());
        assertEquals("a note", reading.notes().get(0));
        assertEquals(List.of("1", "2", "3", "4", "5"), reading.columns().get(0).first());
        Reading other = Reading.of(sheet(grid), new Choices(0, 2, -1, null, null, true, 0));
        assertTrue(Tables.points(other).startsWith("1.0 0.0 1; "), Tables.points(other));
        assertEquals(8, other.points());
    }

    private static Sheet sheet(Content content) {
        try {
            return Sheet.of(content);
        } catch (TableException e) {
            throw new AssertionError(e);
        }
    }
}
