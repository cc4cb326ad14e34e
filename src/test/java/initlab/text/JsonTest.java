package initlab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import initlab.export.RunFiles;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as an independent reader takes it. */
class JsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "he", "“ß”", "a\"b\\c", "\t\n\u0000\u001f", "\ud83d\ude00"})
    void everyStringIsReadBackByAStrictReader(String value) throws IOException {
        StringBuilder text = new StringBuilder();
        Json.string(text, value);
        JsonReader reader = new JsonReader(new StringReader(text.toString()));
        reader.setStrictness(Strictness.STRICT);
        assertEquals(value, reader.nextString());
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.1", "-0.0,-0.0", "5e-324,5e-324", "Infinity,\"inf\"", "-Infinity,\"-inf\"", "NaN,\"nan\""})
    void numbersAreShortestAndWhatIsNoneIsAString(double value, String expected) {
        StringBuilder text = new StringBuilder();
        Json.number(text, value);
        assertEquals(expected, text.toString());
    }

    @Test
    void aTabInAFormulaLeavesTheFileReadable() {
        StringBuilder text = new StringBuilder();
        Json.string(text, "normal(2,\t1)");
        assertEquals("\"normal(2,\\u00091)\"", text.toString());
        Setup setup = SetupQuery.parse("init=normal(0,%091)").setup();
        assertEquals(
                "?init=normal(1)",
                JsonParser.parseString(RunFiles.json(setup, List.of()))
                        .getAsJsonObject()
                        .get("setup")
                        .getAsString());
    }
}
