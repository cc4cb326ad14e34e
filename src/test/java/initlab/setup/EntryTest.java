package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.data.DataSet;
import initlab.words.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final String OWN = "0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1";

    /** The set-up and its problems, as the page keeps them. */
    private Entry entry = new Entry(Setup.NOTEBOOK, List.of());

    @AfterEach
    void backToEnglish() {
        Words.use(Map.of());
    }

    private void type(String key, String text) {
        entry = Entry.typed(entry.setup(), entry.problems(), key, text);
    }

    private String given(String key) {
        return problem(key) == null ? null : problem(key).given();
    }

    private Problem problem(String key) {
        for (Problem problem : entry.problems()) {
            if (problem.key().equals(key)) {
                return problem;
            }
        }
        return null;
    }

    @Test
    void aValidValueIsUsed() {
        type("rate", " 0.02 ");
        assertEquals(Setup.NOTEBOOK.with(Settings.RATE, 0.02), entry.setup());
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void aRefusedValueStaysRefusedWhileOthersChange() {
        type("rate", "fast");
        assertEquals(Setup.NOTEBOOK, entry.setup());
        assertEquals(
                "Learning rate must be a number above 0 and up to 100, not “fast”. The lab uses 0.01 instead.",
                problem("rate").message());
        type("seed", "7");
        type("iterations", "-5");
        type("noise", "0.1");
        assertEquals("fast", given("rate"));
        assertEquals("-5", given("iterations"));
        assertEquals("?seed=7&noise=0.1", entry.setup().toString());
    }

    @Test
    void aRefusedValueIsCorrectedOrCleared() {
        type("rate", "fast");
        type("noise", "2");
        type("rate", "0.5");
        assertNull(given("rate"));
        assertEquals(0.5, entry.setup().learningRate());
        type("noise", "  ");
        assertEquals(List.of(), entry.problems());
        type("rate", "fast");
        type("rate", "0.5");
        assertEquals(List.of(), entry.problems(), "also by typing what is in use");
        assertEquals("?rate=0.5", entry.setup().toString());
    }

    @Test
    void anAdaptedValueIsNamed() {
        type("arithmetic", "exact");
        assertEquals(List.of(), entry.problems());
        type("layers", "2-4-1");
        assertEquals(ArithmeticChoice.FAST, entry.setup().arithmetic());
        assertFalse(problem("arithmetic").isRefusal());
        assertTrue(problem("arithmetic").message().contains(", not 2-4-1 with ReLU"));
        type("layers", "2-10-5-1");
        assertEquals(List.of(), entry.problems());
        assertEquals(ArithmeticChoice.FAST, entry.setup().arithmetic(), "an adapted value is not restored by itself");
    }

    @Test
    void aRefusedValueIsUsedWhenItBecomesUsable() {
        type("points", OWN);
        type("batch", "20");
        assertEquals("20", given("batch"));
        assertTrue(
                problem("batch").message().contains("from 1 to 6, or 0 for all"),
                problem("batch").message());
        type("data", "moons");
        assertEquals("?data=moons&batch=20", entry.setup().toString());
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void aDataSetReplacesOwnPoints() {
        type("points", OWN);
        assertTrue(entry.setup().hasOwnPoints());
        type("data", "circles");
        assertEquals(Setup.NOTEBOOK, entry.setup());
        type("points", OWN);
        type("data", "xor");
        assertEquals(DataSet.XOR, entry.setup().dataSet());
        assertFalse(entry.setup().hasOwnPoints());
    }

    @Test
    void layersForWhichAFormulaHasNoValueAreRefused() {
        type("init", "he,normal(sqrt(fan_in-2))");
        type("layers", "2-1-1");
        assertEquals("2-1-1", given("layers"));
        assertEquals("2-10-5-1", entry.setup().layerDims().toString());
        entry = Entry.changed(entry.setup().with(Settings.INITIALIZATIONS, List.of("he")), entry.problems());
        assertEquals("2-1-1", entry.setup().layerDims().toString(), "the reason to refuse it is gone");
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void aChangeElsewhereKeepsRefusedValues() {
        type("rate", "fast");
        entry = Entry.changed(entry.setup().with(Settings.INITIALIZATIONS, List.of("zeros")), entry.problems());
        assertEquals("fast", given("rate"));
        assertEquals("?init=zeros", entry.setup().toString());
    }

    @Test
    void germanNumbersAreTypedAndShownWithAComma() {
        Words.use(Map.of("0.5", "0,5"));
        type("rate", "0,02");
        assertEquals("?rate=0.02", entry.setup().toString());
        assertEquals("0,02", Settings.RATE.shown(entry.setup()));
        type("rate", "0.03");
        assertEquals("?rate=0.03", entry.setup().toString());
        type("rate", "1.125");
        assertEquals("1.125", given("rate"));
        assertEquals(
                "Learning rate: “1.125” can be read as 1,125 or as 1125; write it without a mark between thousands. "
                        + "The lab uses 0,03 instead.",
                problem("rate").message());
        type("rate", "1,125");
        type("iterations", "1.000.000");
        assertEquals("?rate=1.125&iterations=1000000", entry.setup().toString());
        type("iterations", "15,000");
        assertEquals("15,000", given("iterations"));
        type("iterations", "20.000");
        assertEquals(20_000, entry.setup().iterations());
    }

    /** As the page prints them, with the separators of other keyboards, and never off by a thousand. */
    @ParameterizedTest
    @ValueSource(
            strings = {"20,000", "20000", "20 000", "20\u00a0000", "20\u202f000", "20'000", "20’000", "20_000", "2e4"})
    void groupsOfDigitsAreRead(String typed) {
        type("iterations", typed);
        assertEquals(20_000, entry.setup().iterations());
        type("seed", typed);
        assertEquals(20_000, entry.setup().seed());
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void everyNumberIsReadInGerman() {
        Words.use(Map.of("0.5", "0,5"));
        for (String seed : new String[] {"1.000", "10.000", "15.000"}) {
            type("seed", seed);
            assertEquals(Long.parseLong(seed.replace(".", "")), entry.setup().seed());
        }
        type("iterations", "15.000");
        assertEquals(15_000, entry.setup().iterations());
        type("noise", "0,25");
        type("stop", "0,05");
        type("rate", "2.5");
        assertEquals(2.5, entry.setup().learningRate());
        type("rate", "2,5");
        assertEquals(2.5, entry.setup().learningRate());
        assertEquals(0.25, entry.setup().noise());
        assertEquals(0.05, entry.setup().stopCost());
        assertEquals(List.of(), entry.problems());
        type("batch", "0,100");
        type("seed", "1,000");
        assertEquals("1,000", given("seed"));
        assertEquals(
                "Seed: “1,000” can be read as 1 or as 1000; write it without a mark between thousands. "
                        + "The lab uses 15000 instead.",
                problem("seed").message());
        assertEquals("0,100", given("batch"));
    }

    @Test
    void theWordsForZeroAreUnderstoodInBothLanguages() {
        type("batch", "32");
        type("stop", "0.3");
        type("batch", "all");
        type("stop", "never");
        assertEquals(Setup.NOTEBOOK, entry.setup());
        assertEquals("all", Settings.BATCH.shown(entry.setup()));
        type("batch", "32");
        type("batch", "ALL");
        assertEquals(Setup.NOTEBOOK, entry.setup());
        assertEquals(Setup.NOTEBOOK, SetupQuery.parse("batch=all&stop=Never").setup());
        type("batch", "32");
        type("batch", "0");
        assertEquals(Setup.NOTEBOOK, entry.setup());
    }

    @Test
    void problemsThatNameNoSettingAreKept() {
        Problem others = new Problem("init-0", "hi", "Not known.");
        entry = Entry.typed(Setup.NOTEBOOK, List.of(others), "seed", "7");
        assertEquals(List.of(others), entry.problems());
    }

    @Test
    void anUnknownKeyChangesNothing() {
        type("theme", "dark");
        assertEquals(new Entry(Setup.NOTEBOOK, List.of()), entry);
    }
}
