package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Mutations;
import initlab.data.CsvPoints;
import initlab.files.Content;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and meaningless tables: each yields points, or a problem at a place within the text. */
class HostileTablesTest {
    private static final int MEGABYTE = 1_000_000;
    /** A megabyte takes less than a second; a machine may be busy with other tests. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String[] GOOD = {
        "D01-savetxt-default.txt", "D03-pandas-index.csv", "D10-iris-text-labels.csv", "D16-sep-line.csv",
        "D19-quoted-decimal-comma.csv", "D28-markdown-table.txt", "D30-r-writecsv.csv", "D37-transposed.csv",
        "D42c-thousands-in-semicolons.csv", "D51-title-line.csv", "D59-tiny.csv", "D64-mixed-blank-tab.txt"
    };

    @Test
    void aDamagedFileYieldsPointsOrAProblemWithinIt() {
        Mutations mutations = new Mutations(12);
        int read = 0;
        for (int i = 0; i < 3000; i++) {
            String good = Tables.file(mutations.one(GOOD));
            String text = switch (i % 8) {
                case 0 -> mutations.rubbish();
                case 1 -> good.replace(',', mutations.one(";", "\t", "|", " ").charAt(0));
                case 2 -> good + mutations.rubbish() + good;
                case 3 -> good.replace('\n', mutations.one("\r", ",", ";", "\"").charAt(0));
                default -> mutations.of(good);
            };
            read += isRead(text) ? 1 : 0;
        }
        assertTrue(read > 750 && read < 2750, read + " read");
    }

    @Test
    void anyPunctuationYieldsPointsOrAProblemWithinIt() {
        Random random = new Random(3);
        String[] pieces = {
            "1", "2.5", "-0,3", "1,200", "1.200", "\"", "\"\"", "'", ",", ";", "\t", " ", "|", "\n", "\r\n", "\r", "#",
            "%", "x", "y", "label", "nan", "0", "1e9", "1e-320", "@data", "sep=", "---", "\u00a0", "\u2212", "a", "b",
            "[", "{", "="
        };
        for (int i = 0; i < 8000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            isRead(text.toString());
            isRead(text.append('\n').toString().repeat(9));
        }
    }

    @Test
    void anyCharactersYieldPointsOrAProblem() {
        Random random = new Random(5);
        for (int range : new int[] {64, 128, 256, 65536}) {
            for (int length : new int[] {1, 10, 1000, MEGABYTE}) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < length; i++) {
                    text.append((char) random.nextInt(range));
                }
                assertTimeout(LIMIT, () -> isRead(text.toString()));
                assertTimeout(LIMIT, () -> isRead(text.toString().replace('\0', ' ')));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                ",",
                "\n",
                "\r",
                "1",
                " ",
                "\t",
                "\"a",
                "\"\",",
                "\"\"x,",
                ",\"\"\"x",
                "\"1\n",
                "\"1,2\n\",",
                "|",
                "#",
                "#\n",
                "@attribute a\n",
                "1,",
                "1\n",
                "1;2\n",
                "0,1,",
                "0,5, ",
                "a\n",
                "a b c\n",
                "1e9999,1e-9999,1\n",
                "1e-320 1 0\n",
                "1.2345678901234567890123e-300 1 0\n",
                "--- ",
                "---\n",
                "-",
                "x,y\n1,2\n",
                "1,1,\n",
                "sep=;\n",
                "1,2,0\n2,3,1\n",
                "'",
                "1,200;3,400;0\n",
                "\u00a0",
                "1\u00a0",
                "5,5,5,5,5,5,5,5,5\n",
                "[1,2,0],",
                "1,2,0;",
                "=[",
                "1,2,\"a\n",
                "\"\n"
            })
    void aMegabyteOfOneThingTakesNoTime(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertTimeout(LIMIT, () -> isRead(text));
        String part = text.substring(0, MEGABYTE / 10);
        assertTimeout(LIMIT, () -> isRead("0,1,\"" + part));
        assertTimeout(LIMIT, () -> isRead("0,1,0\n1,0,1\n".repeat(500) + part));
    }

    @Test
    void rowsOfAnyWidthsTakeNoTime() {
        StringBuilder growing = new StringBuilder();
        for (int width = 1; growing.length() < MEGABYTE; width++) {
            growing.append("1,".repeat(width)).append("1\n");
        }
        assertTimeout(LIMIT, () -> isRead(growing.toString()));
        assertTimeout(LIMIT, () -> isRead(("0,1,".repeat(MEGABYTE / 36) + "\n").repeat(9)));
    }

    /** Reads a text in two ways and checks the outcome. Returns whether it has points. */
    private static boolean isRead(String text) {
        Sheet sheet;
        try {
            sheet = Sheet.of(new Content.Text(text, List.of()));
        } catch (TableException e) {
            assertPlace(text, e);
            return false;
        }
        Reading reading = Reading.of(sheet, Choices.NONE);
        assertUsable(text, reading);
        assertUsable(text, Reading.of(sheet, new Choices(1, 0, 2, "1", Choices.REST, false, 30)));
        return reading.problem() == null;
    }

    private static void assertUsable(String text, Reading reading) {
        assertTrue(reading.columns().size() <= 1000);
        if (reading.problem() != null) {
            assertPlace(text, reading.problem());
            assertEquals(0, reading.points());
            return;
        }
        int n = reading.points();
        assertTrue(n >= 2 * CsvPoints.MIN_OF_CLASS && n <= Math.min(CsvPoints.MAX_POINTS, reading.rows()));
        int ones = 0;
        for (int i = 0; i < n; i++) {
            ones += reading.label(i);
            assertTrue(Double.isFinite(reading.x(i)) && Double.isFinite(reading.y(i)));
        }
        assertTrue(ones >= CsvPoints.MIN_OF_CLASS && n - ones >= CsvPoints.MIN_OF_CLASS);
        for (double feature : reading.scaled().features()) {
            assertTrue(Math.abs(feature) <= 1.5, text);
        }
    }

    private static void assertPlace(String text, TableException problem) {
        long lines =
                text.chars().filter(c -> c == '\n' || c == '\r' || c == ';').count() + 1;
        assertTrue(problem.row() >= 0 && problem.row() <= lines, problem + " in " + lines + " lines");
        assertTrue(problem.column() >= 0 && problem.column() <= text.length(), problem.getMessage());
        assertTrue(problem.getMessage().length() < 400, problem.getMessage());
    }
}
