package initlab.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTextTest {
    private static final Figures FIRST =
            new Figures(0, Double.POSITIVE_INFINITY, 0.5, 0.49, new double[] {Double.NaN, 1.0 / 3, 1e-300});

    private static Work work() {
        return Work.NONE
                .at("he")
                .named("Ada \"Countess\" \\ Łovelace")
                .answered("zeros-cost", 2)
                .answered("he-relu", Work.SKIPPED)
                .noted("zeros-note", "Line one\nline two\ttab")
                .with("zeros", new CellWork("def f():\n    pass\n", CellWork.Outcome.PASSED, "", "W1 = …", 1))
                .ran("random", new RunRecord(FIRST, null, "", new double[] {0.5, Double.POSITIVE_INFINITY}))
                .finished("model", true);
    }

    @Test
    void whatIsWrittenReadsBackToTheSameText() {
        String text = WorkText.of(work());
        assertEquals(text, WorkText.of(WorkText.read(text)));
        assertEquals(
                1, JsonParser.parseString(text).getAsJsonObject().get("lesson").getAsInt());
    }

    @Test
    void everyValueReadsBack() {
        Work back = WorkText.read(WorkText.of(work()));
        assertEquals("he", back.step());
        assertEquals("Ada \"Countess\" \\ Łovelace", back.name());
        assertEquals(2, back.answers().get("zeros-cost"));
        assertEquals(Work.SKIPPED, back.answers().get("he-relu"));
        assertEquals("Line one\nline two\ttab", back.notes().get("zeros-note"));
        assertEquals(CellWork.Outcome.PASSED, back.cells().get("zeros").outcome());
        assertEquals(1, back.cells().get("zeros").hints());
        Figures first = back.runs().get("random").first();
        assertEquals(Double.POSITIVE_INFINITY, first.cost());
        assertArrayEquals(FIRST.layers(), first.layers());
        assertNull(back.runs().get("random").last());
        assertTrue(back.done().get("model"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[1, 2]", "{\"cells\": []}", "{\"lesson\": 1", "null", "{\"lesson\": 1}}"})
    void anotherFileIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> WorkText.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"answers\": 7",
                "\"cells\": {\"zeros\": 3}",
                "\"cells\": {\"zeros\": {\"source\": null}}",
                "\"runs\": {\"he\": {\"first\": [0]}}",
                "\"runs\": {\"he\": {\"first\": [\"x\", 1, 2, 3]}}",
                "\"notes\": {\"a\": [1]}",
                "\"done\": [\"a\"]",
                "\"step\": {}"
            })
    void damagedPartsAreLeftOutAndTheRestIsKept(String part) {
        Work read = WorkText.read("{\"lesson\": 1, \"name\": \"Ada\", " + part + "}");
        assertEquals(Work.NONE.named("Ada"), read);
    }

    @Test
    void workWithoutEntriesIsEmpty() {
        assertTrue(Work.NONE.at("zeros").isEmpty());
        assertTrue(!work().isEmpty());
    }
}
