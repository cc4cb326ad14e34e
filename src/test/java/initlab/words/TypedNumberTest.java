package initlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
    private static final Map<String, String> GERMAN = Map.of("0.5", "0,5");

    @AfterEach
    void backToEnglish() {
        Words.use(Map.of());
    }

    /** What stands for the one reading; ? where there are two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // typed   | English fraction | English whole | German fraction | German whole
                "0,02      | 0.02      | 0.02      | 0.02      | 0.02",
                "0.02      | 0.02      | 0.02      | 0.02      | 0.02",
                "0.125     | 0.125     | 0.125     | 0.125     | 0.125",
                "0,125     | 0.125     | 0.125     | 0.125     | 0.125",
                "12,5      | 12.5      | 12.5      | 12.5      | 12.5",
                "1.000     | 1.000     | ?         | ?         | 1000",
                "1,000     | ?         | 1000      | 1.000     | ?",
                "-12.345   | -12.345   | ?         | ?         | -12345",
                "15000     | 15000     | 15000     | 15000     | 15000",
                "1.000.000 | 1000000   | 1000000   | 1000000   | 1000000",
                "1,000,000 | 1000000   | 1000000   | 1000000   | 1000000",
                "1 000 000 | 1000000   | 1000000   | 1000000   | 1000000",
                "15 000    | 15000     | 15000     | 15000     | 15000",
                "15\u202f000 | 15000   | 15000     | 15000     | 15000",
                "15\u00a0000 | 15000   | 15000     | 15000     | 15000",
                "15\u2009000 | 15000   | 15000     | 15000     | 15000",
                "15'000    | 15000     | 15000     | 15000     | 15000",
                "15’000    | 15000     | 15000     | 15000     | 15000",
                "1’234’567,5 | 1234567.5 | 1234567.5 | 1234567.5 | 1234567.5",
                "1’234.5   | 1234.5    | 1234.5    | 1234.5    | 1234.5",
                "15_000    | 15000     | 15000     | 15000     | 15000",
                "10.000    | 10.000    | ?         | ?         | 10000",
                "15,000    | ?         | 15000     | 15.000    | ?",
                "0,05      | 0.05      | 0.05      | 0.05      | 0.05",
                "2.5       | 2.5       | 2.5       | 2.5       | 2.5",
                "2,5       | 2.5       | 2.5       | 2.5       | 2.5",
                "+1e4      | +1e4      | +1e4      | +1e4      | +1e4",
                "1.234,5   | 1234.5    | 1234.5    | 1234.5    | 1234.5",
                "1,234.5   | 1234.5    | 1234.5    | 1234.5    | 1234.5",
                "1 234,567 | 1234.567  | 1234.567  | 1234.567  | 1234.567",
                "1,5e-3    | 1.5e-3    | 1.5e-3    | 1.5e-3    | 1.5e-3",
                "−3        | -3        | -3        | -3        | -3",
                "normal(0,5) | normal(0,5) | normal(0,5) | normal(0,5) | normal(0,5)",
                "a,b       | a,b       | a,b       | a,b       | a,b",
                "1,5x      | 1,5x      | 1,5x      | 1,5x      | 1,5x",
                "he        | he        | he        | he        | he",
                "fast      | fast      | fast      | fast      | fast",
                "1,00,000  | 1,00,000  | 1,00,000  | 1,00,000  | 1,00,000",
                "1.2.3     | 1.2.3     | 1.2.3     | 1.2.3     | 1.2.3",
                "1 5       | 1 5       | 1 5       | 1 5       | 1 5",
                "1.000,5,6 | 1.000,5,6 | 1.000,5,6 | 1.000,5,6 | 1.000,5,6",
                "\"\"      | \"\"      | \"\"      | \"\"      | \"\"",
                ",5        | .5        | .5        | .5        | .5"
            })
    void aNumeralHasOneReadingOrIsAmbiguous(
            String typed, String english, String englishWhole, String german, String germanWhole) {
        assertEquals(english, reading(typed, false));
        assertEquals(englishWhole, reading(typed, true));
        Words.use(GERMAN);
        assertEquals(german, reading(typed, false));
        assertEquals(germanWhole, reading(typed, true));
    }

    private static String reading(String typed, boolean whole) {
        return TypedNumber.isAmbiguous(typed, whole) ? "?" : TypedNumber.plain(typed, whole);
    }
}
