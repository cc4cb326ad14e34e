package initlab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void valuesAreRead() {
        assertEquals(
                Map.of(
                        "a",
                        List.of(new JsonReader.Numeral("1"), new JsonReader.Numeral("-2.5e3"), true),
                        "b",
                        Map.of()),
                JsonReader.read(" {\"a\" : [1, -2.5e3 ,true], \"b\":{ } } \n"));
        assertEquals(Arrays.asList(null, List.of()), JsonReader.read("[null,[]]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"ä€𝄞\"",
                "\"\\u00e4\\u20AC\\ud834\\udd1e\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"two\\nlines # and [brackets]\""
            })
    void textsAreReadAsGsonReadsThem(String json) {
        assertEquals(new Gson().fromJson(json, String.class), JsonReader.read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1,",
                "[1 2]",
                "[1,]",
                "{\"a\"}",
                "{\"a\":}",
                "{a: 1}",
                "{\"a\": 1,}",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "nul",
                "tru",
                "1 2",
                "{} {}",
                "]",
                "'a'",
                "\\"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> JsonReader.read(text));
    }

    @Test
    void theLineIsNamed() {
        var e = assertThrows(IllegalArgumentException.class, () -> JsonReader.read("{\n\"a\": 1\n\"b\": 2}"));
        assertEquals("“}” is expected in line 3.", e.getMessage());
    }

    @Test
    void deepNestingEndsWithAMessage() {
        var e = assertThrows(IllegalArgumentException.class, () -> JsonReader.read("[".repeat(1_000_000)));
        assertEquals("Values are nested too deeply in line 1.", e.getMessage());
    }
}
