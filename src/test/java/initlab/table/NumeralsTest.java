package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.rounding.DecimalReader;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    private static double read(String numeral) {
        return new Numerals().read("<" + numeral + ">", 1, numeral.length() + 1);
    }

    @Test
    void numeralsOfUpTo18DigitsAreReadAsTheDecimalReaderReadsThem() {
        Random random = new Random(4);
        for (int i = 0; i < 50_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            String numeral = switch (i % 4) {
                case 0 -> String.format(Locale.ROOT, "%.17e", value);
                case 1 -> Double.toString(value);
                case 2 -> String.format(Locale.ROOT, "%.4f", value % 1000);
                default ->
                    new BigDecimal(value % 1e6)
                            .setScale(11, java.math.RoundingMode.HALF_EVEN)
                            .toPlainString();
            };
            assertEquals(DecimalReader.read(numeral), read(numeral), numeral);
        }
    }

    @Test
    void longNumeralsAreReadUpToTheir18thDigit() {
        assertEquals(1.0 / 3, read("0." + "3".repeat(500)));
        assertEquals(1e30, read("1" + "0".repeat(30)));
        assertEquals(1e-30, read("0." + "0".repeat(29) + "1"));
        assertEquals(Double.POSITIVE_INFINITY, read("9".repeat(400)));
        assertEquals(0.8882185654217096, read("8.882185654217096271e-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "0,5 ! 0.5",
                "-.5 ! -0.5",
                "5. ! 5",
                "+1e3 ! 1000",
                "1.5D-2 ! 0.015",
                "\u22122 ! -2",
                "1.234.567,8 ! 1234567.8",
                "1,234,567.8 ! 1234567.8",
                "1'234.5 ! 1234.5",
                "12 345 678 ! 12345678",
                "1\u202f234,5 ! 1234.5",
                "1234,567 ! 1234.567",
                "0,123 ! 0.123",
                "1,2e3 ! 1200",
                "00012 ! 12"
            })
    void marksAndGroupsAreUnderstood(String numeral, double value) {
        assertEquals(value, read(numeral));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "''",
                "-",
                ".",
                ",",
                "1.2.3",
                "1,2,3",
                "12 34",
                "1 2345",
                "1e",
                "1e+",
                "e5",
                "0x10",
                "1.2,3.4",
                "0,123,456",
                "1-2",
                "5 cm",
                "12:30",
                "2024-05-05",
                "--1",
                "1..2",
                "1234 567",
                "NaN",
                "1,234,56"
            })
    void otherTextsAreNoNumbers(String text) {
        assertEquals(Double.NaN, read(text));
    }
}
