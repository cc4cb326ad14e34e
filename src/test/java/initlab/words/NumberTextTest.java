package initlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.69314718|4|0.6931",
                "1234567.5|1|1,234,567.5",
                "-0.00001|3|0.000",
                "-2.5|0|−3",
                "Infinity|4|∞",
                "NaN|4|–",
                "0.05|2|0.05",
                "999.9996|3|1,000.000"
            })
    void fixedPoint(double value, int decimals, String text) {
        assertEquals(text, NumberText.fixed(value, decimals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.9933333333|99.3 %", "0.5|50 %", "1|100 %", "0|0 %"})
    void percentages(double share, String text) {
        assertEquals(text, NumberText.percent(share));
    }
}
