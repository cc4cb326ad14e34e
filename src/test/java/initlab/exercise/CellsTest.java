package initlab.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import initlab.python.Matrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells as students write them, compared with what Python and NumPy made of them. */
class CellsTest {
    static List<Cells.Row> cells() {
        return Cells.all();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellGivesWhatNumPyGives(Cells.Row row) {
        Outcome outcome = Check.check(row.exercise(), row.code());
        JsonObject error = row.error();
        if (error == null) {
            assertNull(outcome.error(), () -> outcome.error().toString());
        } else {
            assertNotNull(outcome.error());
            assertEquals(error.get("type").getAsString(), outcome.error().type());
            // str() of a SyntaxError adds the file and the line.
            assertEquals(
                    error.get("message").getAsString().replaceFirst(" \\(<cell>, line \\d+\\)$", ""),
                    outcome.error().message());
            assertEquals(error.get("line").getAsInt(), outcome.error().line());
        }
        assertEquals(row.passed(), outcome.passed());
        Map<String, Matrix> actual = new HashMap<>();
        for (Comparison comparison : outcome.parameters()) {
            if (comparison.actual() != null) {
                actual.put(comparison.name(), comparison.actual());
            }
        }
        if (row.expected().get("parameters") instanceof JsonObject parameters) {
            assertEquals(parameters.keySet(), actual.keySet());
            // Without a seed, NumPy takes one from the system.
            for (String key : row.id().equals("he-seed-empty") ? List.<String>of() : parameters.keySet()) {
                compare(parameters.getAsJsonObject(key), actual.get(key));
            }
        } else {
            assertEquals(Map.of(), actual);
        }
    }

    private static void compare(JsonObject expected, Matrix actual) {
        assertEquals(expected.get("dtype").getAsString(), actual.dtype());
        JsonArray shape = expected.getAsJsonArray("shape");
        int[] lengths = new int[shape.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = shape.get(i).getAsInt();
        }
        assertArrayEquals(lengths, actual.shape());
        List<Double> values = new ArrayList<>();
        flatten(expected.get("values"), values);
        if (actual.isNumeric()) {
            assertArrayEquals(values.stream().mapToDouble(Double::doubleValue).toArray(), actual.values());
        } else {
            assertEquals(List.of(), values);
        }
    }

    private static void flatten(JsonElement element, List<Double> values) {
        if (element instanceof JsonArray array) {
            array.forEach(item -> flatten(item, values));
        } else if (element instanceof JsonPrimitive number) {
            values.add(number.getAsDouble());
        } else {
            assertTrue(element instanceof JsonNull, element.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aMisconceptionIsRecognised(Cells.Row row) {
        Outcome outcome = Check.check(row.exercise(), row.code());
        assertEquals(row.misconception(), outcome.misconception());
        boolean warned =
                List.of("zeros-int", "zeros-full-1", "random-seed-above").contains(row.id());
        assertEquals(row.passed() && warned, row.passed() && !outcome.warnings().isEmpty());
    }

    /** Whatever is said of a wrong cell, it must not be what a student could paste. */
    @ParameterizedTest
    @MethodSource("cells")
    void noTextGivesTheAnswerAway(Cells.Row row) {
        Outcome outcome = Check.check(row.exercise(), row.code());
        if (!row.passed()) {
            String text = outcome.finding().text();
            assertFalse(text.isEmpty());
            for (String answer : List.of("layers_dims[l]", "layers_dims[l-1]", "sqrt(", "* 10", "seed(3)", "((")) {
                assertFalse(text.contains(answer), text);
            }
        }
    }

    /** A line is named where the misconception shows in one. */
    @Test
    void theLineOfTheMisconceptionIsNamed() {
        Map<String, Integer> lines = Map.of(
                "he-fan-out",
                6,
                "random-seed-in-loop",
                5,
                "random-bias-random",
                7,
                "zeros-flat-bias",
                6,
                "random-range-0",
                5,
                "zeros-no-return",
                1,
                "he-hard-coded",
                0,
                "random-L-minus",
                5);
        for (Cells.Row row : Cells.all()) {
            if (lines.containsKey(row.id())) {
                Outcome outcome = Check.check(row.exercise(), row.code());
                assertEquals(lines.get(row.id()), outcome.finding().line(), row.id());
            }
        }
    }
}
