package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the forms found in public bug reports and data sets. */
class BroughtFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D01-savetxt-default.txt     | 24 | 0=12 1=12               | 0.8882185654217096 -0.4833162836312871 0 | ''",
                "D03-pandas-index.csv        | 24 | 0=12 1=12               | 0.8882185654217096 -0.4833162836312871 0 | Ignored: column 1 (numbers the rows)",
                "D05-exam-scores.txt         | 40 | 0=17 1=23               | 45.53952197628176 90.95126143241635 1    | scaled to fit",
                "D08-labels-1-2-tab.txt      | 24 | 1=12 2=12               | 0.89 -0.48 1     | “1” is class 0, “2” is class 1",
                "D10-iris-text-labels.csv    | 24 | setosa=12 versicolor=12 | 0.8882 -0.4833 setosa | “setosa” is class 0, “versicolor” is class 1",
                "D12-iris-kaggle.csv         | 24 | 0=12 1=12               | 0.888 -0.483 0   | Ignored: “Id” (numbers the rows)",
                "D16-sep-line.csv            | 24 | 0=12 1=12               | 0.8882 -0.4833 0 | ''",
                "D17-trailing-comma.csv      | 24 | 0=12 1=12               | 0.8882 -0.4833 0 | ''",
                "D18-trailing-empty-rows.csv | 24 | 0=12 1=12               | 0.8882 -0.4833 0 | ''",
                "D19-quoted-decimal-comma.csv | 24 | 0=12 1=12              | 0.8882 -0.4833 0 | ''",
                "D20-cr-only.csv             | 24 | 0=12 1=12               | 0.8882 -0.4833 0 | ''",
                "D24-three-classes.csv       | 20 | 0=10 1=10 2=10          | 1.0 0.0 0        | There are 3 classes: 0, 1, 2. Two of them can be chosen, or one against the rest",
                "D28-markdown-table.txt      | 24 | 0=12 1=12               | 0.888 -0.483 0   | ''",
                "D30-r-writecsv.csv          | 24 | 0=12 1=12               | 0.8882 -0.4833 0 | Ignored: column 1 (numbers the rows)",
                "D33-label-first.csv         | 24 | 0=12 1=12               | 0.8882 -0.4833 0 | ''",
                "D37-transposed.csv          | 24 | 0=12 1=12               | 0.888 -0.483 0   | The table lies on its side",
                "D42c-thousands-in-semicolons.csv | 20 | 0=10 1=10          | 1200.0 30.5 0    | “1,200” in line 1, column 1 is read as 1200, not as 1.2",
                "D51-title-line.csv          | 24 | 0=12 1=12               | 0.8882 -0.4833 0 | Line 1 is read as a title and skipped: “Exported 2024-05-05 by lab”",
                "D59-tiny.csv                | 40 | 0=20 1=20               | 2.0E-7 0.0 0     | scaled to fit the plane",
                "D64-mixed-blank-tab.txt     | 10 | 0=5 1=5                 | 0.1 0.2 0        | ''",
            })
    void theFileIsReadAndWhatWasDecidedIsSaid(String file, int points, String classes, String first, String note) {
        Reading reading = Tables.read(Tables.file(file));
        assertNull(reading.problem());
        assertEquals(points, reading.points());
        StringBuilder counts = new StringBuilder();
        for (ClassCount count : reading.classes()) {
            counts.append(counts.isEmpty() ? "" : " ")
                    .append(count.name())
                    .append('=')
                    .append(count.count());
        }
        assertEquals(classes, counts.toString());
        assertTrue(Tables.points(reading).startsWith(first + "; "), Tables.points(reading));
        assertTrue(Tables.notes(reading).contains(note), Tables.notes(reading));
        if (note.isEmpty()) {
            assertEquals(List.of(), reading.notes(), "nothing was guessed");
        }
    }

    @Test
    void twoFeaturesSideBySideWithoutLabelsAreNamedAsThat() {
        String text = Tables.file("D37-transposed.csv");
        String features = text.substring(0, text.indexOf('\n', text.indexOf('\n') + 1));
        String message = Tables.problem(features).getMessage();
        assertTrue(message.contains("lies on its side") && message.contains("labels are missing"), message);
    }

    @Test
    void oneClassAgainstTheRestUsesAllRows() {
        Choices choices = new Choices(-1, -1, -1, "2", Choices.REST, true, 0);
        Reading reading = Tables.read(Tables.file("D24-three-classes.csv"), choices);
        assertEquals(30, reading.points());
        assertEquals(List.of("2", "the rest"), reading.classNames());
        assertTrue(Tables.notes(reading).contains("“2” is class 0, every other label is class 1."));
        assertEquals(List.of(Question.CLASSES), reading.questions());
    }
}
